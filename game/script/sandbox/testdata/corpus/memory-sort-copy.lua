-- expect: error memory|steps line 4
local t = {}
for i = 1, 20000 do t[i] = 1 end
while true do table.sort(t) end
