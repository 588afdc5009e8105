scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local t = setmetatable({}, {}) --- ### UH012
goto office --- ### UH012
if t != 3 then end --- ### UH007
local f = io.open("x") --- ### UH012
