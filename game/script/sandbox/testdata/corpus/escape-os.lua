-- expect: error runtime line 2 ~ "nobody declared the name os"
local x = os
log(type(x))
