-- expect: error runtime line 2 ~ "nobody declared the name getmetatable"
local x = getmetatable
log(type(x))
