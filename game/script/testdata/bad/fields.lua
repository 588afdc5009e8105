scenario { id = "case", title = "A case", start = "office", minute = 10, authority = 40 } --- ### UH020 did you mean "minutes" ### UH022 from 0 to 1
local sofia = character { id = "sofia", name = "Sofia", trust = "fifty", --- ### UH021 trust wants a number, not the text "fifty"
  autonomy = 130, --- ### UH022 from 0 to 100
  age = 32.5, --- ### UH021 a whole number
  gap = "gender", --- ### UH021 a list of texts
}
relation { from = sofia, too = you } --- ### UH020 did you mean "to"
scene "office" { with = sofia,
  sofia "He talks." { hear = "x", --- ### UH020 heard is a field of choice
    toward = 3 }, --- ### UH021 a character
  choice "Ask." {
    trust = 6, --- ### UH020 the model of the relationship moves the meters
    mood = "worn", --- ### UH020 mood is a field of line
    go = end_, --- ### UH021 end_
  },
  choice "Wait." { when = 40, go = "end" }, --- ### UH021 a condition in quotation marks
  choice "Go." { set = { 4 }, go = "end", --- ### UH021 has no name
    effect = "x" }, --- ### UH021 effect wants a function
}
ending "end" { kind = "mixed" } --- ### UH023 this ending has no title
