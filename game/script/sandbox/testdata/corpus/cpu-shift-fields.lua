-- expect: error steps
local t = {}
for i = 1, 1e9 do t["k" .. (i % 64)] = i t["k" .. ((i + 32) % 64)] = nil end
