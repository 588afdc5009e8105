-- Sixty decisions one after another, to measure a long debrief with.

scenario {
  id = "long", title = "A long conversation", you = "counsellor", summary = "Robin has a great deal to decide.",
  minutes = 60, start = "scene-1", objectives = { "Stay with it." },
  prebrief = [[You are a counsellor, and have all day.]], fiction = "Robin is invented.",
}

local robin = character {
  id = "robin", name = "Robin", age = 29, role = "client", pronoun = "they", trust = 45, autonomy = 50, vary = 3,
  want = "To sleep again.", fear = "To be told off.", unsaid = "That it is late.",
}

local last = 60
for n = 1, last do
  local here = {
    title = "Part " .. n, place = "your office", with = robin,
    robin("That makes " .. n .. ". What now?") { thought = "Still here." },
    choice "What would you like it to be?" { id = "ask-" .. n, power = "referent", manner = { "transparent", "consent" }, heard = "I get a say." },
    choice "Do it like this." { id = "tell-" .. n, power = "expert", manner = "pressured", heard = "All right, then." },
    choice "Do it, or we stop." { id = "push-" .. n, power = "coercive", heard = "I know that from work." },
    choice "Wait." { id = "wait-" .. n, act = "listen", heard = "Nobody pulls at me." },
  }
  if n < last then
    table.insert(here, go("scene-" .. n + 1))
  else
    table.insert(here, ending "late" { when = "robin.trust < 50" })
    table.insert(here, ending "evening")
  end
  scene("scene-" .. n)(here)
end

ending "late" { title = "Late", kind = "bad", text = "Robin has stopped listening." }
ending "evening" { title = "Evening", kind = "good", text = "It has got dark." }
