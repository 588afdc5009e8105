-- expect: error runtime line 2 ~ "nobody declared the name setmetatable"
local x = setmetatable
log(type(x))
