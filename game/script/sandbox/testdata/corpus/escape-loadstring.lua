-- expect: error runtime line 2 ~ "nobody declared the name loadstring"
local x = loadstring
log(type(x))
