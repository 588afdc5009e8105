-- expect: error steps
local t = {}
local s = ("x"):rep(60000)
for i = 1, 500 do t[i] = s .. (i * 7919 % 5003) end
for i = 1, 1000 do table.sort(t, function(a, b) return a > b end) end
