-- expect: error runtime line 2 ~ "is a text"; error runtime line 3; error runtime line 4
log("1" + 1)
log({} * 2)
log(-"x")
