-- A client who was sent. You can neither end the order nor pretend that it is not there; how you carry it is yours.
-- What to change first: who sends whom, what you have to report, and what stays free. Then the lines.
-- Two hyphens begin a remark like this one. Run:  casebook check .   casebook test .   casebook play .

scenario {
  id = "mandated-client",
  title = "Ten Mondays",
  you = "course worker",
  summary = "A court sent Goran to ten evenings with you. It wants a list of who was there; he wants the list, and nothing else.",
  minutes = 8,
  start = "first-monday",
  objectives = {
    "Say what is ordered, what you report and what is free, before it matters.",
    "Tell a yes that is watched from a yes that is meant.",
  },
  prebrief = [[You run a course for drivers who were caught drunk. The court orders it, and gets one form from you: the dates on which somebody was there.

You can't let anybody off. What the ten evenings are about is largely up to the two of you.]],
  content_note = "Drinking, and a car accident without injuries that is only spoken of.",
  fiction = "Goran, the court and its form are invented; what a course has to report differs by country.",
  themes = { "mandated client", "reporting", "authority" },
  authority = 0.6, -- what your role can do to him, 0 to 1: a missing date sends him back to court
}

-- mandated = true: he has to be here, so trust and autonomy start lower, and manner weighs more.
local goran = character {
  id = "goran",
  name = "Goran",
  age = 46,
  role = "sent by the court",
  pronoun = "he",
  trust = 42,
  autonomy = 46,
  vary = 2,
  mandated = true,
  gap = { "class" },
  want = "His licence, and his evenings.",
  fear = "That somebody asks about the accident, and that he has to hear his own answer.",
  unsaid = "His son sat in the car.",
  look = { skin = 3, hair = "crop", hair_colour = "greying", outfit = "hoodie", top = "charcoal" },
}

scene "first-monday" {
  title = "The first Monday",
  place = "the course room, six o'clock",
  room = "meeting-room",
  light = "evening",
  with = goran,

  narrate "Goran signs the list before he sits down. He has brought a pen of his own.",
  goran "So. Ten times. What do you need from me?" {
    mood = "guarded",
    thought = "Tell me what to say and I'll say it.",
  },

  choice "Honesty, first of all. I notice when people only sit here." {
    id = "be-honest",
    go = "fourth-monday",
    power = "expert",
    manner = "pressured",
    heard = "An exam, then. I can do exams.",
    meant = "To make clear that sitting it out is not enough.",
    why = "Nobody can be ordered to be honest. He now knows what you like to hear.",
  },
  -- set notes a fact; any condition can ask for it later.
  choice "The court gets the dates, nothing else. You have to come. What we use the time for, we can settle." {
    id = "say-limits",
    go = "fourth-monday",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    set = "limits_told",
    heard = "Dates only. Let's see if that's true.",
    why = "What is fixed and what is free, on one page. It is the most that anybody in your chair can give at once.",
    ethics = "NASW 1.03(d)",
  },
  choice "Let's be plain: if you miss one I report it, and you go back to court. So don't miss one." {
    id = "warn-him",
    go = "fourth-monday",
    power = "coercive",
    manner = "transparent",
    heard = "There it is.",
    meant = "To keep him out of trouble.",
    why = "It is true, and he should know it. As a greeting it makes you the court.",
  },
}

-- notice = true: the trainee is asked which signs they see, each time this scene begins.
scene "fourth-monday" {
  title = "The fourth Monday",
  place = "the course room",
  room = "meeting-room",
  light = "rain",
  with = goran,
  notice = true,

  narrate "Last week his name was missing on the list. Tonight he is ten minutes early.",
  -- The first text is for those who were told, the second for the others: a line with when is only there if it holds.
  goran "I wasn't here last week. You said that it's dates, so I suppose that one counts." {
    when = "limits_told",
    mood = "tense",
  },
  goran "Last week I was ill. In bed, with fever. I can bring a paper." {
    when = "not limits_told",
    mood = "guarded",
    thought = "Can I bring a paper?",
  },

  choice "Nobody has asked me yet. I'll put you down as present, and you owe me an honest evening." {
    id = "cover-up",
    go = "seventh-monday",
    power = "reward",
    manner = "hidden",
    set = "list_altered",
    heard = "So that's how it works here.",
    meant = "To show him that you are not the court.",
    why = "A favour with a price, on a paper that is not yours. It buys an evening, and it has to stay secret.",
    ethics = "NASW 4.04",
  },
  choice "That date will be on the form, and I'll show you the form before it goes. What came up last week?" {
    id = "show-form",
    go = "seventh-monday",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "form_shown",
    heard = "I see it first. And then comes the question.",
    why = "The rule holds, and he sees it being applied. The question is a question because it changes nothing about the form.",
  },
  choice "You don't have to explain it to me. We have an evening; where do you want to begin?" {
    id = "no-excuse",
    go = "seventh-monday",
    refrain = "legitimate",
    heard = "I had a whole story ready.",
    meant = "To leave him his dignity.",
    why = "You could have asked for reasons. Not asking saves him from a lie; the date he will have to find out by himself.",
  },
}

-- unwatched = 2: two turns pass without you. What was pressed out of somebody is paid back when nobody looks.
scene "seventh-monday" {
  title = "The seventh Monday",
  place = "the course room",
  room = "meeting-room",
  light = "night",
  with = goran,
  unwatched = 2,

  -- discover = true brings to light what was hidden.
  goran "Somebody from the court rang me. They have two lists, and I'm on one of them. What did you do?" {
    when = "list_altered",
    mood = "angry",
    discover = true,
  },
  goran "I read the form twice. It says what you said it says." { when = "form_shown", mood = "thoughtful" },
  goran "The court knows about that Monday. You might have said." { when = 'chose "no-excuse"', mood = "tense" },
  goran "Can I ask something that isn't for the course?" {
    when = "goran.trust >= 48",
    mood = "ashamed",
    thought = "Not the whole of it. A corner.",
  },

  choice "I altered the list, and that was mine to answer for. I've told the court. I'm sorry you were rung." {
    id = "own-list",
    act = "repair",
    when = "list_altered",
    heard = "Took it on. In front of them.",
    why = "It can't be undone. That you carry it yourself is the part that can be repaired.",
  },
  choice "I kept out of it, and left you to find out. I should have said that the date goes in." {
    id = "own-silence",
    act = "repair",
    when = 'chose "no-excuse"',
    heard = "I thought I'd hear that it was my own fault.",
    why = "A silence that was kind and cost him something. Saying so is cheap now, and soon it is not.",
  },
  choice "You're here to finish, and you'll finish. Keep your head down for three more." {
    id = "three-more",
    power = "coercive",
    manner = "pressured",
    heard = "Yes, boss.",
    meant = "To get him over the line.",
    why = "It works, in the sense in which the list works.",
  },
  choice "Yes. It won't be on any form, and you can stop whenever you like." {
    id = "let-him-ask",
    power = "referent",
    manner = { "transparent", "consent" },
    when = "goran.trust >= 44",
    set = "asked",
    heard = "I can stop.",
    why = "You name what happens to what he says before he says it, so that it can be said.",
  },
  choice "Say nothing. Let him look at the window as long as he likes." {
    id = "wait",
    act = "listen",
    heard = "No question coming.",
    why = "Room for what he may want to say. It costs nothing but the evening's plan.",
  },

  -- Of several ways on, the first whose condition holds is taken; the last one has none.
  ending "his-own-question" { when = "asked and goran.trust >= 46" },
  ending "ten-dates" { when = "goran.trust >= 34" },
  ending "back-to-court" {},
}

ending "his-own-question" {
  title = "What the boy said",
  kind = "good",
  text = [[He asks how one talks to a fourteen-year-old about something he saw. You have three Mondays for it.]],
  later = [[In spring he comes by with his licence, and stays standing in the door for half an hour.]],
}
ending "ten-dates" {
  title = "Ten dates",
  kind = "mixed",
  text = [[Goran is there on every Monday that is left. He signs, answers, and thanks you for the coffee.]],
  later = [[The form is complete. In autumn he drives again, the way he drove before.]],
}
ending "back-to-court" {
  title = "The eighth line",
  kind = "bad",
  text = [[The eighth line of the list stays empty, and the ninth.]],
  later = [[The court writes to you for a statement. You have not spoken since.]],
}

reflect "Which of your sentences would you have said in the same way if no court stood behind you?"
-- With a condition, a question is asked only of those whom it concerns.
reflect "What did you want to buy with that date, and who was to pay for it?" { when = "list_altered" }
