-- expect: error runtime line 2; error runtime line 3
keep(function(s) s.trust = 99 end)
keep(function(s) table.insert(s, "x") end)
keep(function(s) return s.trust .. s[1] end)
