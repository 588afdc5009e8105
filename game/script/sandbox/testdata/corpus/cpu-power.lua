-- expect: error steps line 2
while true do local x = 1.0000001 ^ 1024 end
