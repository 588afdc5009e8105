-- expect: error runtime line 3
local n = 0
keep(function() local function g() n = n + 1 end g() return n end)
