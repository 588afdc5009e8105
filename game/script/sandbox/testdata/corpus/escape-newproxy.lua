-- expect: error runtime line 2 ~ "nobody declared the name newproxy"
local x = newproxy
log(type(x))
