-- Imported from a story made with Twine (Twine 1), by N. N..
-- casebook check lists what a case still needs: what is practised, who the trainee is, and which power each choice uses.

scenario {
  id = "intake",
  title = "Intake",
  start = "start",
  flags = {
    asked = 0,
  },
}

-- Whom the trainee meets: say who it is.
local somebody = character { id = "somebody", name = "Somebody", trust = 50, autonomy = 50 }

scene "start" {
  title = "Start",
  with = somebody,
  narrate "She fills in the form \\ without looking up." { set = { asked = 0 } },
  choice "Wait" { go = "wait" },
  choice "Ask how she came" { go = "asked", set = { asked = "asked + 1" } },
}

scene "asked" {
  title = "Asked",
  with = somebody,
  narrate "You asked that already." { when = "asked > 1" },
  narrate "By bus, two changes." { when = "asked <= 1" },
  narrate "The clock ticks.",
  choice "Let her finish" { go = "wait" },
  choice "Ask again" { go = "asked", set = { asked = "asked + 1" } },
}

ending "wait" { title = "Wait", kind = "mixed", text = "After a while she puts the pen down." }
