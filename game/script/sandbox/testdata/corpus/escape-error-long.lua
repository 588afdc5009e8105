-- expect: error runtime line 2 ~ "xxxx"
error(("x"):rep(60000))
