-- expect: error runtime line 3 ~ "f is nil"; error runtime line 4 ~ "t.g is nil"; error runtime line 5
local f, t = nil, {}
f()
t.g(1)
t.a.b = 1
log("ran")
