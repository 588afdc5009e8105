-- expect: error syntax line 2 ~ "..."; error syntax line 3
log(...)
local function f() return ... end
