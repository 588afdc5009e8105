-- expect: error runtime line 2 ~ "no·[31m"
refuse()
log("goes on")
