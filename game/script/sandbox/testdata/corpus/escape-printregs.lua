-- expect: error runtime line 2 ~ "nobody declared the name _printregs"
local x = _printregs
log(type(x))
