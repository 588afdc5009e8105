-- expect: ok
local x = 0
for i = 1, 1000 do x = x * 1.0000001 + i * 0.1 end
log(x, x * x - x, math.sqrt(2), math.floor(-1.5), math.ceil(-1.5), math.abs(-3))
log(string.format("%.17g %.3f %g %10.4f", 0.1, 2.0005, 1e20, -1.5))
