-- expect: error syntax line 2
"just a text"
5
log("ran")
