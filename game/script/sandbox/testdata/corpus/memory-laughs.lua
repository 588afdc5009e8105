-- expect: ok
local t = { "ha" }
for i = 1, 50 do t = { t, t } end
log(#t)
