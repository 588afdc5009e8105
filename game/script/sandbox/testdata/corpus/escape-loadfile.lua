-- expect: error runtime line 2 ~ "nobody declared the name loadfile"
local x = loadfile
log(type(x))
