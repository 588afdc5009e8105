-- expect: error syntax line 3 ~ "end of the file"
log("ran")
scene "a" {
  narrate "x",
