-- Ways on that an earlier one always comes before.
scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia,
  choice "Wait." { act = "listen" },
  choice "Go." { power = "coercive" },
  go "calm" { when = "sofia.trust >= 40" },
  go "warm" { when = "sofia.trust >= 60" }, --- ### UH037 line 7 is taken first
  go "cold" { when = "sofia.trust < 40 or sofia.autonomy > 50" },
  ending "end", --- ### UH037 always left before it
}
scene "calm" { with = sofia,
  choice "One." { power = "expert", go = "cold", when = "sofia.trust < 20" }, --- ### UH068
  choice "Two." { power = "expert", go = "cold", when = "sofia.trust >= 20" },
  go "office", -- in case none is offered
}
scene "warm" { with = sofia, ending "end" }
scene "cold" { with = sofia,
  go "ring" { when = "sofia.trust < 30" },
  choice "Three." { power = "expert", go = "ring", when = "sofia.trust < 10" }, --- ### UH037 this choice can never be taken
  choice "Four." { power = "expert", go = "ring" },
}
scene "ring" { with = sofia, --- ### UH036
  choice "Five." { power = "reward", go = "end", when = 'state(sofia) == "alliance"' }, --- ### UH068
  choice "Six." { power = "reward", go = "end", when = 'state(sofia) == "alliance" and sofia.trust < 40' }, --- ### UH063 look at the states
}
ending "end" { title = "The end", kind = "mixed" } --- ### UH035
