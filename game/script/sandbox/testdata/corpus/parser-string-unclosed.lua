-- expect: error syntax line 3 ~ "not closed in this line"
log("first")
log("abc
log("goes on")
