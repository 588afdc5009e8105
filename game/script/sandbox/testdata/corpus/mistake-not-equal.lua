-- expect: error syntax line 3 ~ "~="
local x = 1
if x != 2 then log("ran") end
