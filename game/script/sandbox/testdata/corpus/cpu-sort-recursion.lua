-- expect: error depth
local function f(a, b) table.sort({ 2, 1 }, f) return true end
table.sort({ 2, 1 }, f)
