-- expect: error syntax line 3 ~ "comma is missing at the end of line 3, after “\"a\"”"
scenario {
  id = "a"
  title = "b",
}
log("ran")
