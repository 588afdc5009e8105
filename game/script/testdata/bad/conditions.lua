scenario { id = "case", title = "A case", start = "office", minutes = 10 }
local sofia = character { id = "sofia", name = "Sofia" }
local matthias = character { id = "matthias", name = "Matthias" }
scene "office" { with = sofia,
  narrate "a" { when = "sofia.trust > = 40" }, --- ### UH060 without a space
  narrate "b" { when = "sofia.trsut > 40" }, --- ### UH061 did you mean "trust"
  narrate "c" { when = "sofai.trust > 40" }, --- ### UH061 did you mean "sofia"
  narrate "d" { when = "promissed" }, --- ### UH061 did you mean "promised"
  narrate "e" { when = "trust(sofia, matthias) > 40" }, --- ### UH058 relation { from = sofia, to = matthias
  narrate "f" { when = "state(sofia) > 40" }, --- ### UH062
  narrate "g" { when = 'visited "ofice"' }, --- ### UH027 did you mean "office"
  narrate "h" { when = 'sign(sofia, "limited voise")' }, --- ### UH031 did you mean "limited voice"
  narrate "i" { when = "sofia.trust > 100" }, --- ### UH063
  narrate "j" { when = "sofia.trust > 100 or turn >= 0" }, --- ### UH067
  narrate "k" { set = { promised = "calls +" } }, --- ### UH060 too early
  narrate "l" { set = { calls = "state(sofia)" } }, --- ### UH062 cannot keep a word
  narrate "m" { set = { sofia = true } }, --- ### UH025 sofia_agreed
  narrate "n" { set = "on-hold" }, --- ### UH026 on_hold
  narrate "o" { when = "told_hr" }, --- ### UH065 told_hr
  narrate "p" { when = "calls > 2 and promised" },
  ending "end",
}
ending "end" { title = "The end", kind = "mixed" }
