-- expect: error runtime line 2 ~ "nobody declared the name setfenv"
local x = setfenv
log(type(x))
