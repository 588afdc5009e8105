scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia" }
local matthias = character { id = "matthias", name = "Matthias" }
scene "office" { with = sofia, risk = 0.5,
  matthias "Well?" { power = "reward", toward = sofia }, --- ### UH058 how sofia stands towards matthias
  choice "a" { power = "expert", act = "listen", go = "end" }, --- ### UH053
  choice "b" { power = "expert", manner = "consent", go = "end" }, --- ### UH054 said openly
  choice "c" { power = "expert", manner = { "transparent", "hidden" }, go = "end" }, --- ### UH055
  choice "d" { power = "expert", manner = "protective", go = "end" }, --- ### UH056
  choice "e" { manner = "kept", go = "end" }, --- ### UH057
  choice "f" { power = { "expert", "reward", "referent" }, go = "end" }, --- ### UH066
  choice "g" { power = "coercive", manner = { "transparent", "consent" }, go = "end" }, --- ### UH054 threat
  choice "h" { power = "coercive", manner = { "transparent", "consent", "pressured" }, go = "end" }, --- ### UH054 pressure
}
ending "end" { title = "The end", kind = "mixed" }
