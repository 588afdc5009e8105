-- expect: error syntax line 2 ~ "end is a word of Lua"
local t = { end = 1, a = 2 }
log(t.a)
