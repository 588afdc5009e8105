scenario { id = "case", title = "A case", start = "office", minutes = 10 }
scene "office" {
  narrate "Rain on the window,
  ending "end", --- ###-1 UH009
}
scene "kitchen" { narate "Tea.", ending "end" } --- ### UH011 did you mean "narrate"
ending "end" { title = "The end", kind = "mixed" }
