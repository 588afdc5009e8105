-- expect: error syntax line 3 ~ "write =="; error syntax line 4
local x = 1
if x === 1 then log("ran") end
if x !== 2 then log("ran") end
