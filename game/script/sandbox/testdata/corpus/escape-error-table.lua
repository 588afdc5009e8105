-- expect: error runtime line 2 ~ "table"
error({ code = 1 })
