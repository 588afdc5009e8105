-- expect: error steps
local s = ("a"):rep(60)
while true do local x = s == s end
