-- expect: error steps line 4
local t = {}
for i = 1, 100000 do t[i] = i end
for i = 2, 99999 do t[i] = nil end while true do local n = #t end
