scenario { id = "case", title = "A case", start = "office", flags = { promised = false, calls = 2 } }
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia,
  narrate "a" { when = function(s) return s.flags.promissed end }, --- ### UH017 did you mean "promised"
  narrate "b" { when = function(s) return s.flags.calls end }, --- ### UH017 true or false
  narrate "c" { when = function(s) return s.trust(sofia) > 30 and s.relations["sofia"].state == "guarded" end },
  narrate "d" { effect = function(s) return { set = { nothing = true } } end }, --- ### UH017 flags = {
  narrate "e" { effect = function(s) return { move = { { "sofia", trust = 50 } } } end }, --- ### UH017 at most 10
  narrate "f" { effect = function(s)
    local n = 0
    while true do n = n + 1 end --- ### UH017 steps
  end },
  narrate "g" { effect = function(s) return { set = { "promised", calls = s.flags.calls + 1 }, move = { { sofia, trust = 2 } } } end },
  ending "end",
}
ending "end" { title = "The end", kind = "mixed" }
