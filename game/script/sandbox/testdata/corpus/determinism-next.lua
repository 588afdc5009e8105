-- expect: ok
local t = { 1, 2, a = 3, b = 4 }
local k, v = next(t)
while k do log(k, v) k, v = next(t, k) end
log(next({}))
