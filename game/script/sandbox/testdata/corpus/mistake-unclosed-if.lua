-- expect: error syntax line 3 ~ "if in line 3 has no end"
local function f(s)
  if s then
    return 1
end
log("ran", f)
