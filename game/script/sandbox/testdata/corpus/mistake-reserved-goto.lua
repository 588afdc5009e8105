-- expect: error syntax line 3 ~ "goto is a word"
scene "a" {
  choice "x" { goto = "b", id = "c" },
}
log("ran")
