-- expect: error runtime line 3
local function counter()
  local n = 0 return function() n = n + 1 return n end
end
keep(counter())
