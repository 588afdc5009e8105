-- Quotation marks that were forgotten.
scenario { id = "case", title = "A case", start = office, --- ### UH021 write start = "office" ### UH027
  flags = { calls = 0 } }
local sofia = character { id = "sofia", name = "Sofia", pronoun = she } --- ### UH021 write pronoun = "she"
scene "office" { with = sofia, notice = yes, --- ### UH021 notice wants true or false
  sofia "Good." { when = sofia.trust >= 46, mood = tense }, --- ### UH021 write when = "sofia.trust >= 46" ### UH021 write mood = "tense"
  sofia "Well." { when = state(sofia) == "dependence" }, --- ### UH021 write when = "state(sofia) == 'dependence'"
  sofia "So." { when = not promised and calls > 1 }, --- ### UH021 write when = "not promised and calls > 1"
  choice "Ask." { id = no-form, go = later, power = refernt, manner = { transparent, consent }, set = promised }, --- ### UH021 "no-form" ### UH021 "later" ### UH021 "referent" ### UH021 { "transparent", "consent" } ### UH021 "promised"
  choice "Call." { power = "expert", set = { calls = calls + 1 }, go = "later" }, --- ### UH021 calls = "calls + 1"
}
scene "later" { with = sofia,
  sofia "Hm." { when = "promised" },
  ending "end" {},
}
ending "end" { title = "The end", kind = mixed } --- ### UH021 write kind = "mixed"
