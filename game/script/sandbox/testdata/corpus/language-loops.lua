-- expect: ok
for i = 3, 1, -1 do log(i) end
for i = 1, 0 do log("no") end
for i = 1, 2, 0.5 do log(i) end
local n = 0
while true do n = n + 1 if n > 3 then break end end
log(n)
repeat local m = n n = n - 1 until m < 3
log(n)
for i = 1, 3 do for j = 1, 3 do if j == 2 then break end log(i, j) end end
