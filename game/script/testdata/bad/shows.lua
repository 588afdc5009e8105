scenario { id = "case", title = "A case", start = "end", language = "English", --- ### UH110 ### UH027 ending "end"
  shows = { "sofia", "sofia > matthias", "matthias" }, --- ### UH039 3 relations ### UH039 how sofia stands towards matthias
}
local sofia = character { id = "sofia", name = "Sofia" }
local matthias = character { id = "matthias", name = "Matthias" }
scene "office" { narrate "Rain.", ending "end" }
ending "end" { title = "The end", kind = "mixed" }
