-- Imported from a story made with Twine (Harlowe 3.3.9), by A. Lecturer.
-- casebook check lists what a case still needs: what is practised, who the trainee is, and which power each choice uses.

scenario {
  id = "the-waiting-list",
  title = "The waiting list",
  start = "the-desk",
  flags = {
    patience = 2,
    promised = false,
    seen = 0,
  },
}

-- Whom the trainee meets: say who it is.
local somebody = character { id = "somebody", name = "Somebody", trust = 50, autonomy = 50 }

scene "the-desk" {
  title = "The desk",
  with = somebody,
  narrate "Monday",
  narrate "You sit at the desk of the clinic. Mrs Okafor has come for the third time this month.",
  narrate "Mrs Okafor: They told me four weeks. It is nine now.",
  narrate "She is still polite." { when = "patience > 1" },
  narrate "She does not sit down." { when = "patience <= 1" },
  choice "Tell her how the list works" { go = "the-list" },
  choice "Promise her an answer by Friday" { go = "a-promise", set = { promised = true } },
  choice "Tell her that others wait as well" { go = "the-list", set = { patience = "patience - 1" } },
}

scene "the-list" {
  title = "The list",
  with = somebody,
  narrate "You turn the screen so that she can see it." { set = { seen = "seen + 1" } },
  narrate "She gets up." { when = "patience == 0" },
  narrate "She reminds you of Friday." { when = "promised" },
  narrate "You have been here before, and so has she." { when = "not promised and seen >= 2" },
  narrate "Mrs Okafor: And who decides?" { when = "not promised and seen < 2" },
  ending "she-leaves" { when = "patience == 0" },
  choice "Ring the ward while she listens" { go = "a-place", when = "promised" },
  choice "Ring the ward" { go = "a-place", when = "not promised and seen >= 2" },
  choice "Back to the desk" { go = "the-desk" },
}

scene "a-promise" {
  title = "A promise",
  with = somebody,
  narrate "You have not asked anybody yet.",
  -- TODO Twine: (dropdown: bind $day, "Friday", "Monday")
  choice "The list" { go = "the-list" },
}

scene "an-old-draft" {
  title = "An old draft",
  with = somebody,
  narrate "Nobody comes here any more.",
  choice "The desk" { go = "the-desk" },
  choice "The garden" { go = "missing-the-garden" },
}

ending "a-place" {
  title = "A place",
  kind = "mixed",
  text = [[She has a place on Thursday.

She writes it down herself.]],
}
ending "she-leaves" { title = "She leaves", kind = "mixed", text = "The door closes quietly." }
-- TODO Twine: the story has no passage "The garden"
ending "missing-the-garden" { title = "Missing: The garden", kind = "mixed" }
