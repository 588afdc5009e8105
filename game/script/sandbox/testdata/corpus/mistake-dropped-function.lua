-- expect: error syntax line 2
local function f(a) return a + end
log(f(1) .. "x", #f, f < 3)
