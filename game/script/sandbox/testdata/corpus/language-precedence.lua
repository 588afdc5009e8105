-- expect: ok
log(2 + 3 * 4 ^ 2 / 2, -2 ^ 2, not 1 == 2, 1 .. 2 .. 3, 2 ^ 3 ^ 2, 1 + 2 < 4 and "y" or "n", #"abc" + 1)
