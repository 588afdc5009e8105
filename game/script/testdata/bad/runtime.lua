scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local wrong = "fifteen" + 5 --- ### UH013
scene "office" { narrate "Rain.", choice "Off." { go = "kitchen" }, choice "On." { go = "end", when = 'chose "gone"' } }
scene "kitchen" { narrate("x" + 1), choice "Gone." { id = "gone", go = "end" } } --- ### UH013
ending "end" { title = "The end", kind = "mixed" }
scene "yard" { mod = "x", narrate "Out.", ending "end" } --- ### UH020
