-- expect: error syntax line 3; error syntax line 4; error syntax line 5
local x = 1
x++
x += 1
// a comment
log("ran")
