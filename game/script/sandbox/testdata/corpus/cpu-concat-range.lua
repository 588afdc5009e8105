-- expect: error runtime line 2 ~ "there is no item 1"
table.concat({}, "", 1, 1e15)
