-- expect: error runtime line 2 ~ "nobody declared the name _VERSION"
local x = _VERSION
log(type(x))
