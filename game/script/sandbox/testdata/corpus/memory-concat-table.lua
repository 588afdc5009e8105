-- expect: error limit line 4 ~ "too long"
local t = {}
for i = 1, 1000 do t[i] = ("x"):rep(1000) end
table.concat(t)
