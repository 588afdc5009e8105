-- expect: ok
local t = {}
for i = 1, 40 do t["k" .. (i * 7 % 41)] = i end
for i = 1, 40, 2 do t["k" .. i] = nil end
local s = ""
for k, v in pairs(t) do s = s .. k .. "=" .. v .. " " end
log(s)
