-- expect: error runtime line 2 ~ "assertion failed"; error runtime line 3 ~ "why"
assert(false)
assert(nil, "why")
log(assert(1, 2, 3))
