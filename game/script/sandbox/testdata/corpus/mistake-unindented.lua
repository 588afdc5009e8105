-- expect: error syntax line 4 ~ "comma"
scene "a" {
narrate "x",
narrate "y"
narrate "z",
}
log("ran")
