-- expect: error runtime line 2 ~ "nobody declared the name debug"
local x = debug
log(type(x))
