-- expect: ok
log("a" < "b", "a" < "B", "" < "a", "é" < "z", "a" <= "a", 0 / 0 < 1, 0 / 0 == 0 / 0, 1 < math.huge)
