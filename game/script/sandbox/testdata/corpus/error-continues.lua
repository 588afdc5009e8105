-- expect: error runtime line 2; error runtime line 4
error("one")
log("between")
error("two")
log("after")
