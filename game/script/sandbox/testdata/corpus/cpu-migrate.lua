-- expect: error steps
local t = {}
for r = 1, 1e9 do for i = 100, 1, -1 do t[i] = i end for i = 100, 1, -1 do t[i] = nil end end
