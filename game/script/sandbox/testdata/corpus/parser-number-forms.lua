-- expect: ok
log(0x10, 0xff, 1e3, .5, 5., 1.5e-3, 007, 1e999 == math.huge, 0xFFFFFFFFFFFFF)
