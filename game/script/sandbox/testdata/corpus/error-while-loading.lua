-- expect: error runtime line 4
local t = {}
for i = 1, 3 do
  t[i].x = 1
end
log("on")
