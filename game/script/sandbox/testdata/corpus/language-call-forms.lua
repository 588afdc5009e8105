-- expect: ok
local function f(x) return type(x) end
log(f "s", f { 1 }, f [[x]], f(nil))
local t = { g = { h = function(x) return x end } }
log(t.g.h "deep")
