-- expect: error runtime line 2 ~ "pairs: value 1 must be a table"; error runtime line 3; error runtime line 4
for k in pairs(nil) do end
for k in ipairs("x") do end
next({}, "no")
