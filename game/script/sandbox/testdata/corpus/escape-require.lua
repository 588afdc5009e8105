-- expect: error runtime line 2 ~ "nobody declared the name require"
local x = require
log(type(x))
