-- expect: error runtime line 2 ~ "nobody declared the name io"
local x = io
log(type(x))
