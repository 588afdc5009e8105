-- expect: error runtime line 3 ~ "has no field len"
local s = "abc"
log(s.len)
