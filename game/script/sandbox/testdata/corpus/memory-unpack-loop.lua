-- expect: error memory|steps
local t = {}
for i = 1, 1e9 do local u = { unpack(t, 1, 249) } t[i] = u end
