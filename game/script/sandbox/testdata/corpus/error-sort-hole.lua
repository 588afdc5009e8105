-- expect: error runtime line 3
local t = { 3, nil, 2 }
table.sort(t)
log(#t)
