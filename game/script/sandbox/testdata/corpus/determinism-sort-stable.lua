-- expect: ok
local t = {}
for i = 1, 20 do t[i] = { i % 3, i } end
table.sort(t, function(a, b) return a[1] < b[1] end)
local s = ""
for _, v in ipairs(t) do s = s .. v[1] .. ":" .. v[2] .. " " end
log(s)
