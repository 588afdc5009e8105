-- expect: error syntax line 2 ~ "opened in line 2 is not closed"
scene "a" {
  narrate "x",
scene "b" {
  narrate "y",
}
log("ran")
