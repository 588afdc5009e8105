-- expect: error runtime line 2 ~ "at most 250"
unpack({}, 1, 1e15)
