-- expect: error runtime line 2; error runtime line 3; error runtime line 4
string.format("%d", 1e300)
string.format("%x", -1)
string.format("%d", 0 / 0)
log(string.format("%d %i %5d|%-5d|%05d %x %X", 3.7, -2, 42, 42, 42, 255, 255))
