-- expect: error runtime line 2 ~ "compared"; error runtime line 3; error runtime line 4
log(1 < "2")
log({} < {})
log(nil <= 1)
log(1 == "1", nil == false)
