-- expect: error runtime line 3
local function f()
  error("inside")
end
f()
log("on")
