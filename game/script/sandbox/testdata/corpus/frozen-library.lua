-- expect: error runtime line 2; error runtime line 3
keep(function() string.rep = nil end)
keep(function() table.insert(math, 1) end)
