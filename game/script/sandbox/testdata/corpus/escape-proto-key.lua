-- expect: ok
local t = { __proto__ = 1, constructor = 2, __index = function() return 3 end }
log(t.x, t.__proto__)
