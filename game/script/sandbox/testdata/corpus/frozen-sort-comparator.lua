-- expect: error runtime line 3
local t = { 2, 1 }
keep(function() local u = { 2, 1 } table.sort(u, function(a, b) t.x = 1 return a < b end) end)
