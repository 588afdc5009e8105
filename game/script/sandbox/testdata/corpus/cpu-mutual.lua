-- expect: error depth
local a
local function b() return a() end
a = function() return b() end
a()
