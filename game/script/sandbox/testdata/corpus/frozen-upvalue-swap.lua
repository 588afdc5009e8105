-- expect: error runtime line 3
local a, b = 1, 2
keep(function() a, b = b, a return a end)
