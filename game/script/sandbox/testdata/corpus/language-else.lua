-- expect: ok
local function f(x) if x < 0 then return "neg" elseif x == 0 then return "zero" elseif x < 10 then return "small" else return "big" end end
log(f(-1), f(0), f(5), f(50))
