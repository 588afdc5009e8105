-- expect: error syntax line 3 ~ "not closed"
scene "a" {
  narrate "Rain on the window,
  narrate "x",
}
log("ran")
