-- expect: error internal
keep(function() crash() end)
keep(function() return 1 end)
