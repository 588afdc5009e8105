-- expect: error runtime line 3 ~ "x is nil"; error runtime line 4; error runtime line 5
local x
log(x.y)
log((5).y)
local b = true log(b[1])
