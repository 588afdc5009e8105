scenario { id = "case", title = "A case", start = "office", minutes = 10 }
scene "office" { narrate "Rain.",
  choice "Straight." { go = "street" },
  choice "Aside.", --- ### UH033 leads nowhere
}
scene "street" { narrate "Cars.",
  choice "On." { when = "sofia_agreed" },
  choice "Off." { when = "not sofia_agreed", set = "sofia_agreed" },
  go "office" { when = "turn < 9" },
  ending "end",
}
ending "end" { title = "The end", kind = "mixed" }
