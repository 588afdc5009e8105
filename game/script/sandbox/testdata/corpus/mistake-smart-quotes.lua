-- expect: error syntax line 2 ~ "straight quote"; error syntax line 3
scene “a” { narrate “Hello – there”, }
log(“x”, 1)
log("“fine”")
