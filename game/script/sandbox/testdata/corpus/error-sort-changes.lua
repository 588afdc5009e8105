-- expect: error runtime line 3 ~ "changed the table"
local t = { 3, 1, 2 }
table.sort(t, function(a, b) t[#t + 1] = 1 return a < b end)
log(#t)
