-- A person that cannot be read: nothing follows from it.
scenario { id = "case", title = "A case", start = "office" }
local sofia = person { id = "sofia", name = "Sofia" } --- ### UH011 did you mean "character"
scene "office" { with = sofia,
  sofia "Good." { when = "sofia.trust >= 46" },
  choice "Ask." { power = "expert", manner = "transparent", go = "end" },
  choice "Press." { power = "coercive", go = "end" },
}
ending "end" { title = "The end", kind = "mixed" }
