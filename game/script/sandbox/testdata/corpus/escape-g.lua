-- expect: error runtime line 2 ~ "nobody declared the name _G"
local x = _G
log(type(x))
