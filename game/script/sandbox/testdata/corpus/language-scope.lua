-- expect: ok
local x = 1
do local x = 2 log(x) end
log(x)
local x = x + 10
log(x)
if true then local x = 5 end
log(x)
local function x() return 1 end
log(x())
