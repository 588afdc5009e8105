-- expect: error runtime line 2 ~ "nobody declared the name xpcall"
local x = xpcall
log(type(x))
