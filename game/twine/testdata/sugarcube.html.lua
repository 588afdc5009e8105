-- Imported from a story made with Twine (SugarCube 2.36.1).
-- casebook check lists what a case still needs: what is practised, who the trainee is, and which power each choice uses.

scenario {
  id = "home-visit",
  title = "Home visit",
  start = "start",
  flags = {
    tone = 0, -- 1 is "open", 2 is "firm"
    cards = 0,
    looked = false,
  },
}

local ben = character { id = "ben", name = "Ben", trust = 50, autonomy = 50 }

scene "start" {
  title = "Start",
  with = ben,
  narrate "Third floor, no lift. You ring." { set = { tone = 1 } },
  ben "Who is it?",
  ben "I don't open for the office.",
  choice "Say who you are, and that he may say no" { go = "the-kitchen", set = { tone = 1 } },
  choice "Say that you have to come in" { go = "the-kitchen", set = { tone = 2 } },
  choice "Leave a card" { go = "a-card", set = { cards = "cards + 1" } },
}

scene "the-kitchen" {
  title = "The kitchen",
  with = ben,
  narrate "He lets you in and stays in the doorway." { when = "tone == 2" },
  narrate "He puts the kettle on." { when = "tone ~= 2" },
  narrate "It smells of gas.",
  -- TODO Twine: $cards
  narrate "You have [cards] cards left.",
  -- TODO Twine: <<cyclinglink "$x" "a" "b">>
  choice "Ask what he needs" { go = "he-tells-you", when = "tone == 1 and cards < 3" },
  choice "Look into the fridge" { go = "the-fridge" },
  choice "go" { go = "a-card" },
}

scene "the-fridge" {
  title = "The fridge",
  with = ben,
  narrate "You have looked already, and he has seen it." { when = "looked" },
  narrate "Nothing but milk." { when = "not looked", set = { looked = true } },
  -- TODO Twine: <<back>>
  choice "The kitchen" { go = "the-kitchen" },
}

ending "a-card" {
  title = "A card",
  kind = "mixed",
  text = "The card lies on the mat when you come down again with the others.",
}
ending "he-tells-you" {
  title = "He tells you",
  kind = "mixed",
  text = [[He talks for an hour.

You write down one sentence.]],
}
