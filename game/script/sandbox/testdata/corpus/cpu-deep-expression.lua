-- expect: error depth
local function f(x) return 1 + (1 + (1 + (1 + (1 + f(x))))) end
log(f(1))
