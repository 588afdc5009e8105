-- expect: error runtime line 2 ~ "write local sofia"
sofia = character { id = "s" }
sofia "text"
log(sofia)
