-- expect: error syntax line 2 ~ "the ( opened in line 2"
log("a", (1 + 2
log("ran")
