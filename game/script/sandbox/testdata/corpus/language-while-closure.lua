-- expect: ok
local fs, i = {}, 0
while i < 3 do i = i + 1 local k = i fs[i] = function() return k end end
log(fs[1](), fs[2](), fs[3]())
repeat local done = true fs[4] = function() return done end until done
log(fs[4]())
