-- expect: error syntax line 3 ~ "comma is missing at the end of line 3"
scene "a" {
  narrate "Rain."
  narrate "More.",
}
log("ran")
