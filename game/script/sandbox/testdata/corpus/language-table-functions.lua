-- expect: ok
local t = { 3, 1, 2 }
table.insert(t, 4) table.insert(t, 1, 0)
log(table.concat(t, ","), table.remove(t), table.remove(t, 1), table.concat(t, ","), table.remove({}))
table.sort(t)
log(table.concat(t, ","))
table.sort(t, function(a, b) return a > b end)
log(table.concat(t, ",", 2, 3), table.concat({}, ","), table.concat({ 1, "a", 2.5 }, "-"))
