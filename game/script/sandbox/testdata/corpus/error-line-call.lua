-- expect: error runtime line 2
log(
  1,
  2
)()
log("on")
