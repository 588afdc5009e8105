-- expect: error syntax line 2 ~ "not closed"
scene "a" {
narrate "x",
choice "y" { go = "b" },

scene "b" {
narrate "z",
}
log("ran")
