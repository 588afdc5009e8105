-- expect: error syntax line 3 ~ "only a text has methods"
local t = {}
t:f()
