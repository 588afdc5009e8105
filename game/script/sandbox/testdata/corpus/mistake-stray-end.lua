-- expect: error syntax line 3 ~ "nothing is open"
log("a")
end
log("ran")
