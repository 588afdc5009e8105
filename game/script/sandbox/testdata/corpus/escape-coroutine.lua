-- expect: error runtime line 2 ~ "nobody declared the name coroutine"
local x = coroutine
log(type(x))
