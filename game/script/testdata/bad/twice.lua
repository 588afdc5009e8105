scenario { id = "case", title = "A case", start = "office", minutes = 10 }
scenario { id = "case", title = "A case", start = "office", minutes = 10 } --- ### UH030 second
local sofia = character { id = "sofia", name = "Sofia" }
relation { from = sofia, to = sofia } --- ### UH038
relation { from = sofia, to = you, conflict = true }
relation { from = sofia, to = you, trust = 3 } --- ### UH040
scene "office" { with = sofia,
  sofia "Yes." { mood = "sad" } { mood = "worn" }, --- ### UH040 second pair
  choice "Same." { go = "end" },
  choice "Same." { go = "end" }, --- ### UH093
  narrate "", --- ### UH094
  choice "" { go = "end" }, --- ### UH094
}
ending "end" { title = "The end", kind = "mixed" }
