-- expect: error steps line 2
while true do tostring(1.1e-307) end
