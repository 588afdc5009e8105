-- expect: error steps line 4
local s = ("a"):rep(65536)
local p = ("a"):rep(32000) .. "b"
while true do string.find(s, p, 1, true) end
