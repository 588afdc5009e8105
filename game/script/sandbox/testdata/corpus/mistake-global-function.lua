-- expect: error runtime line 2 ~ "write local greet"
function greet() return "hi" end
log(greet())
