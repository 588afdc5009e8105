-- expect: ok
local t = { 1, 2, 3 }
t[5] = 5
log(#t) t[4] = 4
log(#t) t[5] = nil
log(#t) t[4] = nil t[2] = nil
log(#t) t[3] = nil
log(#t)
log(#{ nil, nil, 3 }, #{ 1, nil }, #{ nil })
