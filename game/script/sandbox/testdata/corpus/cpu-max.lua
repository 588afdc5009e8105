-- expect: error steps
local function f(...) while true do math.max(...) end end
f(unpack({ 1, 2, 3, 4, 5, 6, 7, 8 }))
