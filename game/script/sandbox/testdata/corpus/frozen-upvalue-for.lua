-- expect: error runtime line 3
local n = 0
keep(function() for i = 1, 3 do n = i end end)
