-- expect: ok
log(string.format("%d", 2 ^ 53), ("x"):rep(3.9), ("abcdef"):sub(-3, 1e300), ("abc"):sub(-1e300, 2), ("abc"):find("c", -1e300), ("abc"):find("a", 1e300))
