-- expect: error steps line 2
for i = 1e16, 1e17 do end
