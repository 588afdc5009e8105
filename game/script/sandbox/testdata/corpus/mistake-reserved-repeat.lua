-- expect: error syntax line 2 ~ "repeat is a word"; error syntax line 3
log({ repeat = 1 })
log({ x = 1, function = 2 })
log("ran")
