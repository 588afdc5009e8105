-- expect: error steps
local t = {}
for i = 1, 10000 do t[i] = "" end
while true do table.concat(t) end
