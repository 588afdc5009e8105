-- expect: error runtime line 2 ~ "no field y"
local x = log.y.z
local n = x + 1
log(x.a, n)
