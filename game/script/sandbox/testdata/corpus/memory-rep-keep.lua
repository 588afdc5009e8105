-- expect: error memory|steps
local t = {}
for i = 1, 1e6 do t[i] = ("x"):rep(60000) end
