-- expect: error syntax line 3 ~ "write =="
local x = 1
if x = 1 then log("ran") end
