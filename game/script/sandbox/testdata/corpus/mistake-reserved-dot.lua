-- expect: error syntax line 3 ~ "end is a word"
local t = {}
log(t.end)
log("ran")
