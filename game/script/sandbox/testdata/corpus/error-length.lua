-- expect: error runtime line 2; error runtime line 3
log(#5)
log(#nil)
