-- expect: error syntax line 3 ~ "start with ("
log("a")
(log)("b")
log("ran")
