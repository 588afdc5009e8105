-- expect: error syntax line 3; error syntax line 6
log("one")
log(1 2)
log("two")
log("three")
local x = = 3
log("four", x)
