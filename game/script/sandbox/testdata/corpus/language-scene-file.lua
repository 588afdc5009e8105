-- expect: ok
scenario {
  id = "sofia-and-matthias", title = "Ending it at work", you = "counsellor", minutes = 15, start = "first-hour",
  objectives = { "Notice whose goal is on the table.", "Use authority openly, or not at all." },
  prebrief = [[You are her counsellor, not her lawyer.]],
  authority = 0.4,                       -- what your role can do
}
local sofia = character { id = "sofia", name = "Sofia", age = 32, gap = { "gender", "rank" }, look = { skin = 4, hair = "long" } }
relation { from = sofia, to = sofia, trust = 40, conflict = true }
scene "first-hour" { place = "your office", with = sofia,
  narrate "Rain on the window.",
  sofia "I've hinted at it." { mood = "worn" },
  choice "Before we plan anything?" {
    power = "referent", go = "her-ending", id = "ask",
    when = function(s) return s.trust < 60 and not s.promised end },
  go "silence",
}
ending "x" { title = "On her own terms", kind = "good", text = [[…]] }
reflect "When?"
keep(function(s) return s.trust < 60 and not s.promised end)
