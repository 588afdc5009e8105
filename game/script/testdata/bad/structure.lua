scenario { id = "case", title = "A case", start = "office", minutes = 10 }
scene "office" { narrate "Rain.", --- ### UH036
  choice "Out." { go = "street", when = "turn > 3" },
  choice "In." { go = "kitchen", when = "turn > 5" },
  choice "Round." { go = "ring-one", when = "turn > 9" },
}
scene "street" { narrate "Cars." } --- ### UH033 no way out
scene "kitchen" { narrate "Tea.",
  go "office",
  ending "end", --- ### UH037 nothing leads to ending "end"
}
scene "attic" { narrate "Dust.", ending "end" } --- ### UH032
scene "ring-one" { narrate "Left.", go "ring-two" } --- ### UH034
scene "ring-two" { narrate "Right.", go "ring-one" }
ending "end" { title = "The end", kind = "mixed" }
scene "hall" { choice "Where?" { power = "expert" }, go "office" } --- ### UH032 ### UH059
