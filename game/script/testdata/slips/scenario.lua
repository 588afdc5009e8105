scenario {
  id = "late-bus",
  title = "The late bus",
  you = "school counsellor",
  start = "door",
  minutes = 5,
  objectives = { "Use the authority of a school openly." },
  prebrief = [[You are the counsellor of a school.]],
  content_note = "A young person who looks after his family.",
  authority = 0.5,
}

local femi = character { id = "femi", name = "Femi", age = 16, role = "pupil", trust = 45, autonomy = 45 }

scene "door" {
  place = "your room", with = femi, notice = true,
  narrate "Femi stands in the doorway.",
  femi "They said you want to see me.",
  choice "I do, and you can say no." {
    id = "ask", go = "bus", power = "legitimate", manner = { "transparent", "consent" },
    heard = "She says what it is about.", why = "Saying so makes it bearable." },
  choice "Sit down, please." {
    id = "summon", go = "bus", power = "legitimate", manner = "pressured", set = "summoned",
    heard = "So it is two of them.", why = "It is your right to begin like this." },
}

scene "bus" {
  place = "your room", with = femi,
  femi "It is not that I oversleep." { when = "femi.trust >= 45", mood = "tense" },
  femi "If it is about being late, I was late." { when = "femi.trust < 45" },
  choice "I am sorry. I pushed you." { id = "sorry", act = "repair", when = "summoned", heard = "Sorry?", why = "It begins to mend." },
  choice "What happens before the bus?" { id = "before", act = "listen", heard = "Nobody asked.", why = "There is a reason." },
  ending "plan" { when = "femi.trust >= 47" },
  ending "home" {},
}

ending "plan" { title = "A plan", kind = "good", text = [[He tells you.]] }
ending "home" { title = "Home", kind = "mixed", text = [[He is gone.]] }

reflect "Which of your rights did you use?"
