scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia,
  narrate "Rain on the window." --- ### UH008 at the end of line 4
  sofia "I hinted at it.",
  choice "Ask." {
    power = "expert" --- ### UH008
    go = "kichen", --- ### UH027 did you mean "kitchen"
  }
}
scene "kitchen" { narrate "Tea.", ending "end" }
ending "end" { title = "The end", kind = "mixed" }
