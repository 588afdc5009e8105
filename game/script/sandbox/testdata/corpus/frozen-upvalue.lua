-- expect: error runtime line 3 ~ "n can't be changed"
local n = 0
keep(function() n = n + 1 return n end)
