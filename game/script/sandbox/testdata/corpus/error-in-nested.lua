-- expect: error runtime line 4
local function f()
  local t = { function()
    local x = nil + 1
  end }
  t[1]()
end
f()
