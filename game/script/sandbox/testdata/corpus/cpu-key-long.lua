-- expect: error steps line 4
local k = ("k"):rep(65536)
local t = { [k] = 1 }
while true do local v = t[k] end
