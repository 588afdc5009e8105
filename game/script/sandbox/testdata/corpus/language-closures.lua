-- expect: ok
local fs = {}
for i = 1, 3 do fs[i] = function() i = i + 1 return i end end
log(fs[1](), fs[1](), fs[2](), fs[3]())
local n = 0
local function up() n = n + 1 return n end
local function down() n = n - 1 return n end
log(up(), up(), down())
local a = {}
for i = 1, 2 do local j = i * 10 a[i] = function() j = j + 1 return j end end
log(a[1](), a[1](), a[2]())
