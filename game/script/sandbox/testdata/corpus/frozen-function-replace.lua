-- expect: error runtime line 3
local function f() return 1 end
keep(function() f = nil end)
keep(function() return f() end)
