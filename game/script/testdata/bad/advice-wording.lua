-- casebook: allow UH070, UH071, UH072, UH073, UH074, UH075, UH077, UH083 in this file because it is a piece of a test
scenario { id = "case", title = "A case", start = "office", you = "counsellor" }
local sofia = character { id = "sofia", name = "Sofia", role = "client " } --- ### UH104 ends with a space
scene "office" { with = sofia,
  narrate "Rain on the window, and nobody says anything.",
  narrate "Rain on the window, and nobody says anything.", --- ### UH100 said before
  sofia "I don't know what to do now. It’s late.", --- ### UH103
  sofia "It is only a pаper.", --- ### UH102 mixes letters
  choice "As your counsellor I tell you to wait." { power = "legitimate", go = "end", --- ### UH101
    heard = "He tells me to wait, so I wait.", why = "It is a position that speaks, and not a person." },
  choice "I ask you to wait." { power = "legitimate", manner = "transparent", go = "end", --- ### UH100 the same why
    heard = "He asks.", why = "It is a position that speaks, and not a person." },
  choice "You have heard it." { power = "referent", go = "end", when = "sofia.trust >= 50", heard = "Yes.", why = "It is warm." },
  choice "You have heard it." { power = "expert", go = "end", when = "sofia.trust < 50", heard = "Yes.", why = "It is cold." }, --- ### UH068
  choice "You have heard it." { power = "expert", go = "end", when = "sofia.trust < 20", heard = "Yes.", why = "It is dark." }, --- ### UH093 ### UH068
}
ending "end" { title = "The end", kind = "mixed" }
