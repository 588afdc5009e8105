-- Every word of the language once, as an author might use it.
scenario {
  id = "everything", title = "Every word once", start = "office", you = "counsellor", summary = "One of each.",
  minutes = 5, objectives = { "See it all.", [[Over
    two lines.]] }, prebrief = [[
      You are her counsellor.
      Not her lawyer.

      Take your time.
  ]],
  content_note = "None.", fiction = "All of it.", themes = { "work", "endings" }, authority = 0.45, mode = "practise",
  look = { skin = 6, outfit = "labcoat" }, language = "en-GB", shows = { "sofia", "sofia > matthias" }, flags = { calls = 2, promised = false },
}

local sofia = character { id = "sofia", name = "Sofia", age = 32, role = "client", pronoun = "she", trust = 50, autonomy = 35, vary = 4,
  gap = { "gender", "rank" }, authority = 0.5, want = "To go.", fear = "To stay.", unsaid = "She has the letter.",
  look = { skin = 4, hair = "long", hair_colour = "black", top = "plum", legs = "navy", build = "slight", outfit = "cardigan", glasses = true, hearing_aid = true } }
local matthias = character { id = "matthias", name = "Matthias", mandated = true, look = { beard = "short", cover = "cap", cover_colour = "mustard", wheelchair = true } }
relation { from = sofia, to = matthias, trust = 40, autonomy = 15, authority = 0.9, conflict = true, vary = 2, gap = { "rank" }, mandated = true }
relation { from = matthias, to = you, conflict = true }
relation { from = you, to = matthias }

local function goodbye(who)
  return { who "Goodbye.", narrate "The door closes." }
end

scene "office" { title = "The office", place = "your office", room = "office", light = "rain", with = { sofia, matthias }, standing = { you, sofia },
  risk = 0.75, conflict = true, watched = true, unwatched = 2, notice = true, content_note = "Loud.", skip = "after",
  narrate "Rain on the window.",
  narrate "It stops." { when = "turn >= 1 or calls > 2", set = "stopped", discover = true },
  you "Good morning.",
  sofia "Morning." { mood = "worn", thought = "Say it.", when = function(s) return s.flags.calls == 2 end },
  matthias "Who got you on that project?" { power = { "reward", "coercive" }, manner = { "hidden", "pressured" }, toward = sofia, harm = 0.5 },
  choice "Ask her." { id = "ask", power = "referent", manner = { "transparent", "consent" }, toward = sofia, go = "after",
    heard = "Somebody asked.", meant = "To ask.", why = "It is hers.", ethics = "NASW 1.02", set = { promised = true, calls = "calls + 1", "asked" } },
  choice "Wait." { act = "listen", when = 'not asked and sofia.trust < 60 and state(sofia) ~= "rupture"' },
  choice "Leave the form in the drawer." { refrain = "legitimate", go = "after",
    effect = function(s) return { set = { "stopped", calls = s.flags.calls + 1 }, move = { { "sofia > matthias", autonomy = -1, why = "He was told." } } } end },
  choice "Protect her." { power = "coercive", manner = "protective", go = "apart" },
  go "after" { when = "stopped" },
  ending "apart",
}
scene "after" { with = sofia,
  goodbye(sofia),
  go "office" { when = 'chose "ask" == 1 and visited "after" < 3 and used("referent") > 5 and held_back "legitimate" and sign(sofia, "limited voice")' },
  ending "own" { when = "promised and trust(sofia, matthias) < 50" },
  ending "apart",
}
ending "own" { title = "On her own terms", kind = "good", text = [[She goes.]], later = [[Six weeks on, she calls.]] }
ending "apart" { title = "Apart", kind = "bad" }
reflect "When did you want an outcome more than she did?"
reflect "What would you do again?" { when = "asked" }
