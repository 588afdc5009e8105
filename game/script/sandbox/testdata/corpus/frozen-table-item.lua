-- expect: error runtime line 3
local t = { 1 }
keep(function() t[#t + 1] = 2 return #t end)
