-- expect: error runtime line 2 ~ "nobody declared the name arg"
local x = arg
log(type(x))
