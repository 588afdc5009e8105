-- expect: ok
log(string.find("a.c", "."), string.find("abc", "b"), string.find("abc", ".-.-.-b"))
