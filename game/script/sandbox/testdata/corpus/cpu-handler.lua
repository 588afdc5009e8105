-- expect: error steps line 2
keep(function() while true do end end)
