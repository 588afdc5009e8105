-- expect: error syntax line 2 ~ "return"
return 1
log("x")
