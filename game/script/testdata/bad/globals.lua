scenario { id = "case", title = "A case", start = "office", minutes = 10 }
sofia = character { id = "sofia", name = "Sofia" } --- ### UH013 write local sofia
character { id = "ruth", name = "Ruth" }
scene "office" { with = ruth, --- ### UH011 write local ruth = character
  banana "What?" { id = "b", go = "end" }, --- ### UH011 quotation marks
  choise "Ask." { go = "end" }, --- ### UH011 did you mean "choice"
  choice "Stay." { go = "end", when = 'chose "b"' },
}
ending "end" { title = "The end", kind = "mixed" }
