-- expect: error syntax line 2 ~ "has no end"
local function f(s)
  return s.x
log("ran")
log("too", f)
