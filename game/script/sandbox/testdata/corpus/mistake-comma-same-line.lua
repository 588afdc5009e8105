-- expect: error syntax line 2 ~ "comma is missing before “b”"
log({ a = 1 b = 2 })
log("ran")
