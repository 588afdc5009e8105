-- expect: error memory|steps
local s = ("x"):rep(65536)
while true do s:upper() end
