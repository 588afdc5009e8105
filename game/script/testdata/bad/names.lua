scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia" }
local ruth = character { id = "sofia", name = "Ruth" } --- ### UH024 two characters
local dean = character { id = "Mr Dean", name = "Dean" } --- ### UH026 underscores
local noname = character { id = "noname" } --- ### UH023 has no name
scene "office" { with = "sophia", --- ### UH028 did you mean "sofia"
  sofai "I hinted at it.", --- ### UH011 did you mean "sofia"
  choice "Ask." { id = "ask", go = "kichen" }, --- ### UH027 did you mean "kitchen"
  choice "Wait." { id = "ask", go = "end" }, --- ### UH024 two choices
}
scene "office" { narrate "Twice.", ending "end" } --- ### UH024 two scenes
scene "kitchen" { toward = sofia, narrate "Tea.", ending "ned" } --- ### UH020 ### UH027 did you mean "end"
ending "end" { title = "The end", kind = "mixed" }
ending "end" { title = "The end", kind = "mixed" } --- ### UH024 two endings
