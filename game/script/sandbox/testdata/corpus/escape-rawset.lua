-- expect: error runtime line 2 ~ "nobody declared the name rawset"
local x = rawset
log(type(x))
