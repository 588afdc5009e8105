-- expect: error runtime line 3
local t = { n = 1 }
keep(function() t.n = nil end)
keep(function() return t.n end)
