-- expect: error runtime line 2 ~ "nobody declared the name load"
local x = load
log(type(x))
