-- expect: error steps line 2
for i = 1, 2, 1e-300 do end
