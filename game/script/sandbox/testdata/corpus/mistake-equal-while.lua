-- expect: error syntax line 3 ~ "write =="
local x = 1
while x = 2 do log("no") end
log("ran")
