-- expect: error syntax line 2; error syntax line 3; error syntax line 4; error syntax line 5; error syntax line 6
log("\0")
log("\27[31m")
log("\300")
log("\x41")
log("\a")
log("\65\195\169\n\t\\\"\'")
