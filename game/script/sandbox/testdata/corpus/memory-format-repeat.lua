-- expect: error limit line 3 ~ "too long"
local f = ("%99d"):rep(200)
local s = string.format(("%99s"):rep(240), unpack({}, 1, 240)) .. ("x"):rep(65000)
