-- expect: error syntax line 2
log() = 3
log("ran")
