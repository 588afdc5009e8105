scenario { id = "case", title = "A case", start = "office", minutes = 5, objectives = { "See." }, prebrief = "You.", content_note = "None.", summary = "A case." }
local sofia character { id = "sofia", name = "Sofia" } --- ### UH007
scene "office" { with = sofia,
  sofia "Good morning.",
  choice "Ask." { go = "done" },
  choice "Wait." { act = "repair", go = "left" },
}
ending "done" { title = "Done", kind = "good" }
ending "left" { title = "Left", kind = "bad" }
