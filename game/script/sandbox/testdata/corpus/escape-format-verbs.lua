-- expect: error runtime line 2 ~ "string.format"; error runtime line 3; error runtime line 4; error runtime line 5; error runtime line 6
log(string.format("%T", 1))
log(string.format("%p", {}))
log(string.format("%#v", {}))
log(string.format("%q", "a"))
log(string.format("%*d", 3, 4))
