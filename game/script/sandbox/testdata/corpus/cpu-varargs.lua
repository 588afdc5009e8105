-- expect: error runtime line 2 ~ "at most 250"
local function f(...) return f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...) end
f()
