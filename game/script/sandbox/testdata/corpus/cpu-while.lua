-- expect: error steps line 2 ~ "2000"
while true do end
log("no")
