-- expect: error runtime line 2 ~ "nobody declared the name package"
local x = package
log(type(x))
