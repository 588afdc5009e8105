-- Conditions that could hold elsewhere, but not where they stand.
scenario { id = "case", title = "A case", start = "office", minutes = 10, flags = { calls = 0 } }
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia,
  sofia "You said so." { when = "promised" }, --- ### UH068 nothing that comes before it changes promised; line 10 does
  sofia "We met." { when = 'visited "later"' }, --- ### UH068 cannot have been played before it
  sofia "Again?" { when = 'visited "office" > 1' }, --- ### UH068 this scene is played only once
  sofia "You pressed." { when = 'used("coercive")' }, --- ### UH068 coercive power cannot have been used before it
  sofia "Already?" { when = "turn > 0" }, --- ### UH068 by then no choice can have been made
  choice "I promise." { id = "promise", power = "referent", set = { promised = true, calls = "calls + 1" }, go = "later" },
  choice "You must." { id = "press", power = "coercive", set = { calls = "calls + 1" }, go = "later" },
}
scene "later" { with = sofia,
  sofia "You promised, and you pressed." { when = 'chose "promise" and chose "press"' }, --- ### UH068 is played once
  sofia "You did promise." { when = 'promised and chose "promise"' },
  sofia "You called." { when = "calls > 1" },
  sofia "It goes on." { when = 'used("coercive") or promised' },
  sofia "You know this." { when = "sofia.trust > 60" },
  choice "Yes." { act = "listen", go = "end", when = "not promised" },
  choice "No." { power = "legitimate", go = "end", when = "promised" },
}
ending "end" { title = "The end", kind = "mixed" }
