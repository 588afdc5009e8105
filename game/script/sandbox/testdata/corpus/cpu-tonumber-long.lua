-- expect: error steps line 3
local s = (" "):rep(65000) .. "1"
while true do tonumber(s) end
