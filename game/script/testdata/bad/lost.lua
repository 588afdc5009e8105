-- One finding for what is lost together, and circles without a decision.
scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia" }
local matthias = character { id = "matthias", name = "Matthias" }
relation { from = sofia, to = matthias, trust = 40 } --- ### UH047 let matthias use power on sofia
scene "office" { with = { sofia, matthias },
  choice "Out." { power = "expert", go = "round" },
  choice "In." { act = "listen", go = "end" },
}
scene "round" { narrate "Left.", go "about" } --- ### UH034
scene "about" { narrate "Right.", go "round" }
scene "attic" { narrate "Dust.", go "roof" } --- ### UH032 nor to the 2 scenes after it
scene "roof" { narrate "Sky.", go "ladder" }
scene "ladder" { narrate "Down.", ending "fall" }
scene "island" { narrate "Sand.", go "islet" } --- ### UH032 nor to the scene after it
scene "islet" { narrate "Sea.", go "island" }
ending "fall" { title = "A fall", kind = "bad" }
ending "end" { title = "The end", kind = "mixed" }
