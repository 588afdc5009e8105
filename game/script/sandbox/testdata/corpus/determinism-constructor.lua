-- expect: ok
local function two() return 1, 2 end
local t = { [1] = "a", "b", [2] = "c", "d", [3] = "e", two() }
log(#t, t[1], t[2], t[3], t[4])
t = { two(), two() }
log(#t)
t = { (two()) }
log(#t)
