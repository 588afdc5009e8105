-- expect: error memory|steps
local t = { a = 1 }
for k, v in pairs(t) do t[k .. "x"] = 1 for i = 1, 1000 do t[k .. i] = {} end end
while true do t[#t + 1] = {} end
