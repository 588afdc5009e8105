-- expect: error depth
local function f()
  for x in function() return f() end do end
end
f()
