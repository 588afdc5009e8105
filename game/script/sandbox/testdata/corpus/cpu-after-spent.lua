-- expect: error steps line 2
while true do end
while true do end
log("never")
