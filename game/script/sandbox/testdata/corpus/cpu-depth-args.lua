-- expect: error depth
local function id(x) return x end
local function f()
  return id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(f()))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
end
f()
