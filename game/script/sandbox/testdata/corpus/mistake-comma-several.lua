-- expect: error syntax line 3; error syntax line 4; error syntax line 5
scenario {
  id = "a"
  title = "b"
  you = "c"
  minutes = 3
}
log("ran")
