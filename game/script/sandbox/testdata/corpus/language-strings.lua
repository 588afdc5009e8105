-- expect: ok
log(("x"):rep(3), ("Hello"):upper(), ("Hello"):lower(), ("Hello"):len(), ("Hello"):sub(2, -2), ("Hello"):find("l"), #"a\nb")
log([[
long
]], [==[a]]b]==], 'single "quotes"', "tab\tend")
log(string.format("%s %5s|%-5s|%.2s|%%", "a", "b", "c", "defg"))
