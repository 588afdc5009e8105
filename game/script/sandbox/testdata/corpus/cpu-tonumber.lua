-- expect: error steps line 3
local s = ("9"):rep(390) .. "e-390"
while true do tonumber(s) end
