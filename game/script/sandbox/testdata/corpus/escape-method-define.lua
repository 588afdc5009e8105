-- expect: error syntax line 3 ~ "with a dot"
local t = {}
function t:f() end
log(type(t))
