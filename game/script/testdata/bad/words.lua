scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia", pronoun = "her", --- ### UH031 "she", "he" or "they"
  look = { hair = "lnog", --- ### UH031 did you mean "long"
    skin = 9, --- ### UH022 from 1 to 8
    glases = true, --- ### UH020 did you mean "glasses"
  } }
local matthias = character { id = "matthias", name = "Matthias" }
scene "office" { with = sofia, standing = matthias, room = "kichen", light = "dusk", --- ### UH031 did you mean "kitchen" ### UH031 "evening" ### UH046 add matthias
  sofia "I hinted at it." { mood = "wurn" }, --- ### UH031 did you mean "worn"
  choice "Ask." { power = "refernt", --- ### UH050 did you mean "referent"
    manner = { "transparent", "consnet" }, --- ### UH051 did you mean "consent"
    go = "end" },
  choice "Wait." { act = "lisen", go = "end" }, --- ### UH052 did you mean "listen"
  choice "Hold." { refrain = "force", go = "end" }, --- ### UH050 "coercive"
}
ending "end" { title = "The end", kind = "god" } --- ### UH031 "good", "mixed" or "bad"
