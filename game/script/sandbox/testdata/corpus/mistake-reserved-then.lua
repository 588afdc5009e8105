-- expect: error syntax line 2 ~ "then is a word"
scene "a" { then = "b" }
log("ran")
