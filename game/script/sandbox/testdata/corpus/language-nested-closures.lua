-- expect: ok
local function outer(x)
  local function middle(y)
    return function(z) x = x + 1 return x + y + z end
  end
  return middle(10), function() return x end
end
local f, g = outer(1)
log(f(100), f(100), g())
