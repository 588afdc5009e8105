-- expect: error steps line 2
local function f(...) while true do local n = select("#", ...) end end
f(unpack({}, 1, 240))
