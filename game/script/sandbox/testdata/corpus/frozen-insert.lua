-- expect: error runtime line 3
local t = { 1 }
keep(function() table.insert(t, 2) end)
