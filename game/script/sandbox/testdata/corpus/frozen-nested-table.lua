-- expect: error runtime line 3
local t = { a = { b = { 1 } } }
keep(function() t.a.b[1] = 2 end)
