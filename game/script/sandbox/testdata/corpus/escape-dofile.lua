-- expect: error runtime line 2 ~ "nobody declared the name dofile"
local x = dofile
log(type(x))
