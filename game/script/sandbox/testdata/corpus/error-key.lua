-- expect: error runtime line 3 ~ "nil can"; error runtime line 4; error runtime line 5
local t = {}
t[nil] = 1
t[0 / 0] = 1
t = { [nil] = 1 }
log(t[nil], t[0 / 0])
