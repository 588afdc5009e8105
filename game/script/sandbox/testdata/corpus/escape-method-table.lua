-- expect: error runtime line 3 ~ "only a text"
local t = { rep = 1 }
log(t:rep(3))
