-- expect: error runtime line 2
local d = nope
log(d.a.b, d + 1, d .. "x", #d, d < 3, -d, d(), d "x" { 1 }, d:rep(3), 2 ^ d, d == d, tostring(d), type(d))
d.x = 1
for k, v in pairs(d) do log(k) end
for i, v in ipairs(d) do log(i) end
for x in d do log(x) end
for i = d, 2 do log("once", i) end
log(string.rep(d, 3), table.concat({ d }), table.concat(d), math.max(d, 2), select("#", d), next(d), unpack(d))
table.insert(d, 1)
