-- Slips for names that the author gave, and names used too early.
scenario { id = "case", title = "A case", start = "office" }
relation { from = sofia, to = you } --- ### UH011 it is made in line 4
local sofia = character { id = "sofia", name = "Sofia" }
local function she_gains_ground(why)
  return function(s) return { move = { { "sofia", trust = 4, why = why } } } end
end
scene "office" { with = sofai, --- ### UH011 did you mean "sofia"
  choice "Ask." { power = "expert", go = "end", effect = she_gain_ground("It is hers.") }, --- ### UH011 did you mean "she_gains_ground"
  choice "Wait." { act = "listen", go = "end", effect = she_gains_ground("It is hers.") },
}
ending "end" { title = "The end", kind = "mixed" }
