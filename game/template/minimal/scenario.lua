-- The smallest whole scenario: two decisions, three endings.
-- Change a line, then run:  casebook check .   casebook test .   casebook play .

scenario {
  id = "minimal",
  title = "A first conversation",
  you = "counsellor",
  summary = "Robin has come because somebody else thought it was a good idea.",
  minutes = 5,
  start = "hello",
  objectives = { "Ask before you advise." },
  prebrief = [[You are a counsellor. Robin booked this hour after a push from a friend, and may leave at any time.]],
  content_note = "Stress at work.",
  fiction = "Robin is invented.",
  authority = 0.2, -- what your role can do to the other person, 0 to 1
}

local robin = character {
  id = "robin",
  name = "Robin",
  age = 29,
  role = "client",
  pronoun = "they",
  trust = 45,
  autonomy = 50,
  vary = 3,
  want = "To sleep again.",
  fear = "To be told that it is all their own fault.",
  unsaid = "The friend who sent them has stopped calling.",
}

scene "hello" {
  title = "The first ten minutes",
  place = "your office",
  with = robin,
  notice = true,

  robin "My friend said I should come. So here I am." {
    mood = "guarded",
    thought = "Ten minutes, then I can say I tried.",
  },

  choice "What would make this hour worth your time?" {
    id = "ask",
    go = "work",
    power = "referent",
    manner = { "transparent", "consent", "collaborative" },
    heard = "I get a say in this.",
    why = "The first question decides whose hour it is.",
  },
  choice "I have seen this many times. You need a plan for your sleep." {
    id = "advise",
    go = "work",
    power = "expert",
    manner = "pressured",
    heard = "Somebody has an answer. Not to my question, though.",
    meant = "To have something in hand for somebody who has not slept.",
    why = "Good advice that comes too early takes the hour out of Robin's hands.",
  },
  choice "Wait. Let Robin get used to the room." {
    id = "wait",
    go = "work",
    act = "listen",
    heard = "Nobody pulls at me.",
    why = "Being listened to costs nothing and moves a little.",
  },
}

scene "work" {
  title = "The job",
  place = "your office",
  with = robin,

  robin "It is the job. I don't really want to talk about the job." { mood = "tense" },

  choice "If you don't talk about it, I can't see how we go on." {
    id = "press",
    go = "way-out",
    power = "coercive",
    manner = "pressured",
    set = "pressed",
    heard = "Talk or go. I know that from work.",
    why = "A threat, however soft, ends the talking that it wants to start.",
  },
  choice "Then we don't. What may I ask about?" {
    id = "leave-it",
    go = "way-out",
    refrain = "legitimate",
    heard = "A no is a no here.",
    why = "You could have asked. That you did not is noticed.",
  },
  choice "That was too fast. I am sorry. We can start somewhere else." {
    id = "sorry",
    go = "way-out",
    act = "repair",
    heard = "They saw my face.",
    why = "Saying it early is cheap. Saying it late is not.",
  },
}

scene "way-out" {
  title = "The hour is over",
  place = "your office",
  with = robin,

  robin "I'll think about it." { when = "pressed", mood = "guarded" },
  robin "Same time next week?" { when = "not pressed", mood = "relieved" },

  ending "comes-back" { when = "not pressed and robin.trust >= 50" },
  ending "maybe" { when = "not pressed" },
  ending "stays-away" {},
}

ending "comes-back" {
  title = "Robin comes back",
  kind = "good",
  text = [[Robin writes the hour into the calendar with their own pen.]],
  later = [[Three weeks on, Robin brings up the job without being asked.]],
}
ending "maybe" {
  title = "Perhaps",
  kind = "mixed",
  text = [[Robin takes a card and does not book.]],
  later = [[Robin calls in spring.]],
}
ending "stays-away" {
  title = "No next hour",
  kind = "bad",
  text = [[Robin thanks you at the door, too politely.]],
  later = [[The friend hears that it helped. It did not.]],
}

reflect "When did you want to get somewhere faster than Robin did?"
