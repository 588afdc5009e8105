-- expect: error runtime line 2 ~ "nobody declared the name utf8"
local x = utf8
log(type(x))
