-- expect: error runtime line 2 ~ "nobody declared the name module"
local x = module
log(type(x))
