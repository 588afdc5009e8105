-- expect: error steps
local t = {}
for i = 1, 1000 do t["a" .. i] = i end
while true do for k, v in pairs(t) do end end
