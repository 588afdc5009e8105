-- expect: error runtime line 2; error runtime line 3; error runtime line 4; error runtime line 5; error runtime line 6
string.rep("x")
string.sub({}, 1)
string.upper(nil)
string.format("%d", "x")
string.format("%d")
log("on")
