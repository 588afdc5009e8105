-- Imported from a story made with Twine (SugarCube 2.36.1).
-- casebook check lists what a case still needs: what is practised, who the trainee is, and which power each choice uses.

scenario {
  id = "handover",
  title = "Handover",
  start = "one",
}

-- Whom the trainee meets: say who it is.
local somebody = character { id = "somebody", name = "Somebody", trust = 50, autonomy = 50 }

scene "one" {
  title = "One",
  with = somebody,
  narrate "Your colleague is in a hurry.",
  choice "Listen" { go = "two" },
  choice "Interrupt" { go = "three" },
}

ending "two" { title = "Two", kind = "mixed", text = "She tells you the one thing that matters." }
ending "three" { title = "Three", kind = "mixed", text = "She tells you nothing more." }
