-- expect: error runtime line 2; error runtime line 3
unpack({}, -1e300, 1e300)
unpack({}, 1, 251)
log(select("#", unpack({}, 1, 200)))
