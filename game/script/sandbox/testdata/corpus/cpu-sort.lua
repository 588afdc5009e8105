-- expect: error steps
local t = {}
for i = 1, 50000 do t[i] = (i * 7919) % 50021 end
for i = 1, 100 do table.sort(t) end
