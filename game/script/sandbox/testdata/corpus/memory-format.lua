-- expect: error limit line 3
local s = ("x"):rep(60000)
string.format("%s%s", s, s)
