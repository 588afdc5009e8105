-- expect: error runtime line 2 ~ "name nope"
keep(function(s) return nope.x end)
