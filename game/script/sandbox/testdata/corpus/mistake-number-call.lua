-- expect: error runtime line 2 ~ "and can't be called"; error runtime line 3
local x = 5 x()
local y = "x" y()
