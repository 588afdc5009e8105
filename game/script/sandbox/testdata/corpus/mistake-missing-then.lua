-- expect: error syntax line 2 ~ "then is missing"
if log
  log("x")
end
log("ran")
