-- expect: ok
local function f(...) local a, b = 1, 2; a = (...) return a, b end
log(f(9))
local t = { 1, 2, 3 }
local n = 0
for k, v in next, t do n = n + v end
log(n)
local u = {}
local w = u
w, u.a = 262, t
log(w, u.a == t)
for i, v in ipairs(t) do if nil then local x end if v == 2 then log("two") end end
