-- expect: ok
local function f() for i = 1, 10 do while true do if i == 3 then return i, "x" end break end end end
log(f())
local function g() repeat return 5 until true end
log(g())
local function h() for k, v in pairs({ a = 1 }) do return k, v end end
log(h())
