-- expect: error runtime line 2 ~ "nobody declared the name print"
local x = print
log(type(x))
