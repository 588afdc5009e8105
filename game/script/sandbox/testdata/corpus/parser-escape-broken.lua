-- expect: error syntax line 2 ~ "escapes"; error syntax line 3
log("\195")
log("\226\128\174")
