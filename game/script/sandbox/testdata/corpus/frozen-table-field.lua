-- expect: error runtime line 3 ~ "can't be changed"
local t = { n = 0 }
keep(function() t.n = t.n + 1 return t.n end)
keep(function() return t.n end)
