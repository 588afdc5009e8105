-- expect: error depth
local function f()
  log(scene "a" { f() })
end
f()
