scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia" }
narrate "Nowhere." --- ### UH029 outside every scene
choice "Nor this." { go = "end" } --- ### UH029 outside every scene
scene "office" { with = sofia,
  "Rain on the window.", --- ### UH029 narrate "Rain on the window."
  sofia, --- ### UH029
  42, --- ### UH029 the number 42
  choice "Ask." { power = "expert", go "end" }, --- ### UH029 go = "end"
  scene "inner" { narrate "In here.", ending "end" }, --- ### UH029
  reflect "When?", --- ### UH029
}
scene "empty" --- ### UH023 nothing in it
ending "end" { title = "The end", kind = "mixed" }
