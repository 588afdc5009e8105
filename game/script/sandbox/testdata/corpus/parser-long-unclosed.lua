-- expect: error syntax line 3 ~ "never closed"
log("first")
log([[abc
more
