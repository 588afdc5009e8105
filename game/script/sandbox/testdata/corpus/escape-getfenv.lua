-- expect: error runtime line 2 ~ "nobody declared the name getfenv"
local x = getfenv
log(type(x))
