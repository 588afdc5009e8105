-- expect: error runtime line 2
tonumber("ff", 16)
log(tonumber("0x10"), tonumber(" 12 "), tonumber("1e2"), tonumber("x"), tonumber(""), tonumber("-5"), tonumber("0b1"), tonumber("1_000"), tonumber("nan"), tonumber("inf"), tonumber({}))
