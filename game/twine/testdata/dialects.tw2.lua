-- Imported from a story made with Twine (Twee).
-- casebook check lists what a case still needs: what is practised, who the trainee is, and which power each choice uses.

scenario {
  id = "old-twee",
  title = "Old Twee",
  start = "start",
}

-- Whom the trainee meets: say who it is.
local somebody = character { id = "somebody", name = "Somebody", trust = 50, autonomy = 50 }

scene "start" {
  title = "Start",
  with = somebody,
  narrate "The first line.",
  choice "Next {one}" { go = "next-one" },
}

ending "next-one" { title = "Next {one}", kind = "mixed", text = "The end." }
