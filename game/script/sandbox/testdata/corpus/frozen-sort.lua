-- expect: error runtime line 3
local t = { 2, 1 }
keep(function() table.sort(t) end)
