-- expect: error memory|steps line 2
keep(function() local t = {} while true do t[#t + 1] = {} end end)
