-- expect: error internal line 2 ~ "report it"
crash()
log("not reached")
