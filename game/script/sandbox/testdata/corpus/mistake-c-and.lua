-- expect: error syntax line 3 ~ "write and"; error syntax line 4 ~ "write or"; error syntax line 5 ~ "write not"
local x = 1
if x && x then log("no") end
if x || x then log("ran") end
if !x then log("no") end
log("end")
