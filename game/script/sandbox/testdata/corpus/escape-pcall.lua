-- expect: error runtime line 2 ~ "nobody declared the name pcall"
local x = pcall
log(type(x))
