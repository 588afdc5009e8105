-- expect: ok
log(nil and 1, false or "x", 1 and 2, nil or false, not nil, not 0, 1 and nil or 3)
