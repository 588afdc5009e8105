-- expect: error syntax line 4 ~ "nothing is open"
scene "a" {
  narrate "x" }
}
log("ran")
