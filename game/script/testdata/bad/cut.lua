scenario { id = "case", title = ("é"):sub(1, 1), start = "office", --- ### UH006 in the middle of a letter
  objectives = { ("é"):sub(2, 2) } } --- ### UH006
scene "office" {
  narrate(("‹"):sub(1, 2) .. ("®"):sub(2, 2)), --- ### UH006
  ending "end",
}
ending "end" { title = "The end", kind = "mixed" }
