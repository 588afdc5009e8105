-- expect: error memory|steps line 3
local s = ""
while true do s = s .. "x" if #s > 60000 then s = "" end end
