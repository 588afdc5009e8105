-- expect: ok
local a, b, c = (function() return 1, 2 end)()
log(a, b, c)
a, b = b, a
log(a, b)
local t = { 1, 2 }
local i = 1
i, t[i] = i + 1, 20
log(i, t[1], t[2])
local x, y = 1
log(x, y)
local p, q = (function() return 7, 8 end)(), 9
log(p, q)
