-- expect: error steps
for i = 1, 1e4 do for j = 1, 1e4 do local x = i * j end end
