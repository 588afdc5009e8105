-- expect: error steps line 5
local t = {}
for i = 1, 20 do t[("k"):rep(60000) .. i] = i end
local k = ("k"):rep(60000) .. 21
while true do local v = t[k] end
