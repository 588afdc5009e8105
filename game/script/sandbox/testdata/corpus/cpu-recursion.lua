-- expect: error depth line 2 ~ "deeper"
local function f() return f() end
f()
