-- expect: error limit line 4
local t = {}
for i = 1, 1000 do t[i] = "x" end
table.concat(t, ("y"):rep(60000))
