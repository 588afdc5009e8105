-- expect: error syntax line 2 ~ "do is missing"
for i = 1, 3
  log(i)
end
log("ran")
