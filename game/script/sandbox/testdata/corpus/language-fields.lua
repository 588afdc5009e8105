-- expect: ok
local t = { a = { b = { c = 1 } } }
t.a.b.d = 2
function t.a.f(x) return x * 2 end
log(t.a.b.c, t.a.b.d, t.a.f(4), t["a"]["b"]["c"], t.x)
