-- Imported from a story made with Twine (Chapbook 2.2.0).
-- casebook check lists what a case still needs: what is practised, who the trainee is, and which power each choice uses.

scenario {
  id = "night-shift",
  title = "Night shift",
  start = "ward",
  flags = {
    calm = 0,
  },
}

-- Whom the trainee meets: say who it is.
local somebody = character { id = "somebody", name = "Somebody", trust = 50, autonomy = 50 }

scene "ward" {
  title = "Ward",
  with = somebody,
  narrate "The ward is quiet. Ilse hands over.",
  narrate "It is the same hour again." { when = "visited 'ward' > 3" },
  narrate "Bed nine has rung twice.",
  choice "Sit down with him" { go = "bed-nine", when = "visited 'ward' == 1", set = { calm = 1 } },
  choice "Sit down with him" { go = "bed-nine", when = "visited 'ward' ~= 1" },
  choice "Read the chart" { go = "read-the-chart", when = "visited 'ward' == 1", set = { calm = 1 } },
  choice "Read the chart" { go = "read-the-chart", when = "visited 'ward' ~= 1" },
}

scene "bed-nine" {
  title = "Bed nine",
  with = somebody,
  narrate "…" { when = "calm < 3", set = { calm = "calm + 1" } },
  narrate "He does not look at you.",
  narrate "At last he says: I am afraid." { when = "calm >= 3" },
  narrate "You wait." { when = "calm < 3" },
  -- TODO Twine: {reveal link: 'His hands', text: 'They are cold.'}
  narrate "His hands They are cold.",
  choice "Stay" { go = "morning", when = "calm >= 3" },
  choice "Back to the desk" { go = "ward" },
}

scene "read-the-chart" {
  title = "Read the chart",
  with = somebody,
  narrate "No visitors since Tuesday.",
  choice "Go to him" { go = "bed-nine" },
}

ending "morning" { title = "Morning", kind = "mixed", text = "It gets light. You have not written anything down." }
