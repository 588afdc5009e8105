-- expect: error runtime line 2 ~ "nobody declared the name rawequal"
local x = rawequal
log(type(x))
