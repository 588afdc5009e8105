-- expect: error steps line 2
while true do local x = 1e308 % 3e-308 end
