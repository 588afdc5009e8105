-- expect: error runtime line 2 ~ "a·b"; error runtime line 3 ~ "·"
error("a\nb")
error("a\tb")
