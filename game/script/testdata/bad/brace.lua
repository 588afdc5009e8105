scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia, --- ### UH010
  choice "Ask." { go = "kitchen" },

scene "kitchen" { narrate "Tea.", go "office", mood = "sad" } --- ### UH020
ending "end" { title = "The end", kind = "mixed" }
