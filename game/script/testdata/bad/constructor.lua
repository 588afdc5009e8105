scenario "case" --- ### UH021 a table in braces
local sofia = character("sofia") --- ### UH021
scene { narrate "Rain.", ending "end" } --- ### UH021 a text in quotation marks
narrate { "x" } --- ### UH021
relation() --- ### UH021 nothing
