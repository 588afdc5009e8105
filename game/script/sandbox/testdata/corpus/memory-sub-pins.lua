-- expect: error memory|steps
local t = {}
for i = 1, 1e7 do t[i] = (("x"):rep(60000)):sub(1, 1) end
