-- expect: ok
local t = { 1 }
return t
