-- expect: error syntax line 2; error syntax line 3; error syntax line 4; error syntax line 5
log(12abc)
log(0x)
log(1e)
log(1.2.3)
log("ok")
