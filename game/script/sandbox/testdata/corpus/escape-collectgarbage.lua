-- expect: error runtime line 2 ~ "nobody declared the name collectgarbage"
local x = collectgarbage
log(type(x))
