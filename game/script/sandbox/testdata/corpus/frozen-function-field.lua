-- expect: error runtime line 4
local t = {}
function t.f() return 1 end
keep(function() function t.f() return 2 end end)
keep(function() return t.f() end)
