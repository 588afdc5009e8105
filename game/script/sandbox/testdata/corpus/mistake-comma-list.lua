-- expect: error syntax line 2 ~ "comma"
log({ "a", "b" 5 })
log("ran")
