-- expect: error memory|steps
local t = {}
for i = 1, 1e9 do t[i * 1000003] = i end
