-- expect: error runtime line 2 ~ "but the value is nil"; error runtime line 3; error runtime line 4
log("a" .. nil)
log({} .. "a")
log("a" .. true)
