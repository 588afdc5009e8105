-- expect: ok
local function f(...) local a, b = ... return select("#", ...), a, b, ... end
log(f())
log(f(1))
log(f(1, nil, 3))
log((f(1, 2)))
local function g(a, ...) return { ... } end
log(#g(1, 2, 3))
