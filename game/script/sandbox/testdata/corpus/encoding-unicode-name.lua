-- expect: error syntax line 2 ~ "only inside a text"
local größe = 1
log(2)
