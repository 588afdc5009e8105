-- expect: error runtime line 2 ~ "nobody declared the name rawget"
local x = rawget
log(type(x))
