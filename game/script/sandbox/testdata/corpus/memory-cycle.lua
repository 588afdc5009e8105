-- expect: ok
local t = {}
t.t = t
log(tostring(t.t.t.t), t == t.t)
