-- expect: error syntax line 3 ~ "opened in line 3"
scene "a" {
  choice "x" { go = "b",
  choice "y" { go = "c" },
}
scene "b" {
  narrate "y",
}
log("ran")
