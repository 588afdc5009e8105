-- expect: error steps
local a, b, c, d, e, f, g = 1, 2, 3, 4, 5, 6, 7
while true do local h = function() return a + b + c + d + e + f + g end h() end
