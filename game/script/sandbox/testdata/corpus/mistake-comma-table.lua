-- expect: error syntax line 3 ~ "comma"
scenario {
  look = { hair = "long" }
  id = "x",
}
