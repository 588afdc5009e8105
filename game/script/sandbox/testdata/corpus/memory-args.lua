-- expect: error memory|steps
local function f(...) end
local t = {}
while true do f(unpack(t, 1, 240)) end
