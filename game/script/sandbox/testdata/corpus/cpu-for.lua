-- expect: error steps line 2
for i = 1, math.huge do end
