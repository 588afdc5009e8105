-- expect: error runtime line 3
local t = { 1 }
keep(function() table.remove(t) end)
