-- expect: ok
local t = { z = 1, 10, y = 2, 20, x = 3, [1.5] = 4, [true] = 5, [-1] = 6 }
for k, v in pairs(t) do log(k, v) end
t.z = nil t.w = 7 t.z = 8
for k, v in pairs(t) do log(k, v) end
