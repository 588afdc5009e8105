-- expect: error steps line 4
local s = ("x"):rep(65536)
local t = ("x"):rep(65535) .. "y"
while true do local b = s == t end
