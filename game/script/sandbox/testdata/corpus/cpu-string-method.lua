-- expect: error steps
local s = "abc"
while true do s:upper() end
