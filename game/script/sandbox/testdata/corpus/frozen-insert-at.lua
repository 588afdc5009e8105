-- expect: error runtime line 3
local t = { 1 }
keep(function() table.insert(t, 1, 2) end)
