-- expect: ok
local t = { 1, 2, 3, 4, 5, a = 6, b = 7 }
for k in pairs(t) do log(k) t[k] = nil end
log(#t, next(t))
