-- expect: error runtime line 5
local t = {
  a = 1,
  b = 2,
  c = nil + 1,
}
log(t)
