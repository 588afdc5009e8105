-- Imported from a story made with Twine (Snowman 2.0.3).
-- casebook check lists what a case still needs: what is practised, who the trainee is, and which power each choice uses.

scenario {
  id = "the-hearing",
  title = "The hearing",
  start = "corridor",
  flags = {
    trust_noted = 0,
    told = false,
  },
}

-- Whom the trainee meets: say who it is.
local somebody = character { id = "somebody", name = "Somebody", trust = 50, autonomy = 50 }

scene "corridor" {
  title = "Corridor",
  with = somebody,
  -- TODO Twine: <% s.trust = 1; if (s.round === undefined) { s.round = 0 } %>
  narrate "The corridor of the court. Your client counts the tiles." { set = { trust_noted = 1 } },
  narrate "He nods when he sees you." { when = "told and trust_noted >= 1" },
  narrate "He has heard it from somebody else." { when = "trust_noted < 1 and told" },
  narrate "He does not know yet." { when = "not told" },
  choice "Tell him now" { go = "told" },
  choice "Let the judge tell him" { go = "judged" },
}

scene "told" {
  title = "Told",
  with = somebody,
  narrate '"So that is how it is," he says. 0' { set = { told = true } },
  choice "Go in together" { go = "judged" },
  choice "Back" { go = "corridor" },
}

ending "judged" { title = "Judged", kind = "mixed", text = "It takes four minutes." }
