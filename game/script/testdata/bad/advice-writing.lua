scenario { id = "case", title = "A case", start = "office", minutes = 5, objectives = { "One." }, prebrief = "You.", content_note = "None." } --- ### UH076 ### UH077
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia, notice = true,
  choice "long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long " { go = "end" }, --- ### UH091 199 characters ### UH104
  choice "b" { go = "end" }, choice "c" { go = "end" }, choice "d" { go = "end" }, choice "e" { go = "end" },
  choice "f" { go = "two" }, --- ### UH081 6 choices at once
}
scene "two" { sofia "Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. Go on. ", ending "end" } --- ### UH090 ### UH104
ending "end" { title = "The end", kind = "mixed" }
ending "apart" { title = "Apart", kind = "bad" } --- ### UH035
reflect "When?"
