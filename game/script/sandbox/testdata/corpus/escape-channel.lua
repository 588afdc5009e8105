-- expect: error runtime line 2 ~ "nobody declared the name channel"
local x = channel
log(type(x))
