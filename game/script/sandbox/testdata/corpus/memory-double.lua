-- expect: error limit line 3 ~ "too long"
local s = "xxxxxxxxxxxxxxxx"
for i = 1, 40 do s = s .. s end
