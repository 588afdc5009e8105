-- expect: error syntax line 2 ~ "write =="
if (type(log)) = "function" then log("ran") end
