-- expect: error runtime line 3 ~ "stop"
local t = { 3, 1, 2 }
table.sort(t, function() error("stop") end)
log(t[1], t[2], t[3])
