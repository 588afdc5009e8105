-- expect: error limit line 2; error limit line 3; error limit line 4
string.rep("x", 1e9)
string.rep("xy", 2 ^ 53)
string.rep(("x"):rep(65536), math.huge)
log(#string.rep("", 1e15), #string.rep("x", -5), #("x"):rep(65536))
