-- Somebody under age. Others decide for her, and some of what she tells you can't stay with you; her say has to be made.
-- What to change first: who holds the right to decide, what you must pass on, and to whom.
-- Two hyphens begin a remark like this one. Run:  casebook check .   casebook test .   casebook play .

scenario {
  id = "minor",
  title = "Don't tell my dad",
  you = "youth worker",
  summary = "Yara, 14, asks you to keep something to yourself before you know what it is.",
  minutes = 8,
  start = "a-promise",
  objectives = {
    "Say what you can keep to yourself before somebody relies on it.",
    "Give a young person every part of a decision that is not closed.",
  },
  prebrief = [[You work in a youth centre. Parents sign that their children may come; what is told there stays there, unless somebody is in danger.

Yara comes on Thursdays. Her father picks her up at seven. He has custody, he is worried, and he likes you.]],
  content_note = "A young person who has hurt herself, spoken of without details.",
  fiction = "Yara and her father are invented. When parents have to be told, and who decides, differs by country and by age.",
  themes = { "minor", "confidentiality", "parents" },
  authority = 0.4,
}

-- gap: on which axes she stands lower. With several of them, every manner weighs more.
local yara = character {
  id = "yara",
  name = "Yara",
  age = 14,
  role = "visitor",
  pronoun = "she",
  trust = 52,
  autonomy = 38,
  vary = 2,
  gap = { "age" },
  want = "That somebody knows it, and that nothing happens.",
  fear = "Her father's face when he hears.",
  unsaid = "She has shown it to you twice already, with her sleeves pushed up, and you did not look.",
  look = { skin = 5, hair = "braids", hair_colour = "black", outfit = "hoodie", top = "sky" },
}
local karim = character {
  id = "karim",
  name = "Karim",
  age = 45,
  role = "her father",
  pronoun = "he",
  trust = 60,
  autonomy = 70,
  authority = 0.1,
  want = "To know what is the matter with his daughter.",
  fear = "That he is the matter.",
  unsaid = "He has read her messages, and understood none of them.",
  look = { skin = 5, hair = "short", hair_colour = "black", beard = "short", outfit = "coat", top = "olive" },
}

scene "a-promise" {
  title = "Ten to six",
  place = "the kitchen of the youth centre",
  room = "kitchen",
  light = "evening",
  with = yara,
  notice = true,

  yara "If I tell you something, you have to promise not to tell my dad." {
    mood = "tense",
    thought = "Say yes. Don't say yes like a teacher.",
  },

  choice "I promise. It stays in this kitchen." {
    id = "promise",
    go = "the-sleeve",
    power = "referent",
    set = "promised",
    heard = "Okay. Okay.",
    meant = "To make it possible to speak at all.",
    why = "The door opens at once. What comes through it may be exactly what you can't keep.",
  },
  choice "The rules of the house you know. I'd have to see what it is." {
    id = "house-rules",
    go = "the-sleeve",
    power = "legitimate",
    heard = "So, no.",
    meant = "Not to promise too much.",
    why = "Correct, and it tells her nothing: neither what you keep nor what you do with the rest.",
  },
  choice "Most things I can keep. If you're in danger I can't, and then you hear it first and we decide how. Do you want to go on?" {
    id = "say-limits",
    go = "the-sleeve",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "limits_told",
    heard = "I hear it first. That's something.",
    why = "A smaller promise than she asked for, and one that will still be true tonight.",
    ethics = "NASW 1.07(e), (f)",
  },
}

-- A scene with a content_note of its own waits before it begins; skip says where somebody goes on who leaves it out.
scene "the-sleeve" {
  title = "Six o'clock",
  place = "the kitchen of the youth centre",
  room = "kitchen",
  light = "evening",
  with = yara,
  content_note = "a girl says that she has hurt herself",
  skip = "seven-o-clock",

  narrate "She pushes up her left sleeve, looks at the fridge while you look, and pulls it down again.",
  yara "It's not to die or anything. It's only when it's too loud. Twice." {
    mood = "ashamed",
    thought = "Don't shout. Don't cry.",
  },
  yara "You promised." { when = "promised", mood = "afraid" },

  -- risk and protective belong together: only where harm is real does protecting somebody count as that.
  choice "That's something you can stop. You're a clever girl; promise me that you won't do it again." {
    id = "stop-it",
    go = "seven-o-clock",
    power = "coercive",
    manner = "pressured",
    heard = "Now I have to promise something.",
    meant = "To keep her safe until next week.",
    why = "A promise that she can't keep makes the next time a secret.",
  },
  choice "Thank you for showing me. What makes it too loud?" {
    id = "ask-loud",
    go = "seven-o-clock",
    act = "listen",
    set = "heard_her",
    heard = "No shouting. A question.",
    why = "Before anything is done with it, it is heard. That takes two minutes, and you have them.",
  },
  choice "There are people who know a lot about this. I can tell you who, and what they would do and not do." {
    id = "give-facts",
    go = "seven-o-clock",
    power = "informational",
    manner = { "transparent", "adapted" },
    heard = "There are that many of us?",
    meant = "To make it smaller.",
    why = "Facts that are her size. They come a little early: she has not said yet what it is about.",
  },
}

scene "seven-o-clock" {
  title = "Seven o'clock",
  place = "the kitchen of the youth centre",
  room = "kitchen",
  light = "night",
  with = yara,
  risk = 0.6,

  narrate "A car stops outside. Your duty is clear: her father has to know tonight. How he hears it is not settled.",
  yara "It's when they shout on the phone. Mum and him. That's all it is." { when = "heard_her", mood = "worn" },
  yara "That's him. Please don't." { when = "not limits_told", mood = "afraid" },
  yara "That's him. You said I'd hear it first." {
    when = "limits_told",
    mood = "firm",
    thought = "Keep to it. Please keep to it.",
  },

  choice "Yes. He has to know tonight. By you, by me, or by both of us, and you say what comes first." {
    id = "her-way",
    when = "not promised",
    power = "legitimate",
    manner = { "transparent", "collaborative", "protective" },
    set = "her_words",
    heard = "I can't stop it. But I can say it.",
    why = "One thing is closed, and you say so. Everything else about it is hers.",
    ethics = "NASW 1.02, 1.14",
  },
  choice "I promised what I can't keep. He has to know, and I'm sorry that I said otherwise. How do we tell him?" {
    id = "take-back",
    act = "repair",
    when = "promised",
    set = "her_words",
    heard = "You said. … Why did you say it, then?",
    why = "The promise breaks either way. That you say so before you break it is what can be saved of it.",
  },
  choice "You go out to the car first, alone. It is quicker between adults." {
    id = "behind-her",
    power = "connection",
    manner = { "hidden", "protective" },
    set = "told_behind",
    heard = "He came in, and his face was like that.",
    meant = "To spare her the worst minute.",
    why = "He knows, and that was necessary. She was spared the one part in which she could have had a say.",
  },
  choice "You keep quiet tonight. You'll speak to the team on Monday." {
    id = "keep-quiet",
    refrain = "legitimate",
    harm = 0.6,
    set = "kept_quiet",
    heard = "Nothing happened. I knew it.",
    meant = "Not to lose her.",
    why = "Restraint has its place where a person can carry the risk alone. A fourteen-year-old on a Thursday night can't.",
  },

  go "a-week-later",
}

scene "a-week-later" {
  title = "The Thursday after",
  place = "the door of the youth centre",
  room = "waiting-room",
  light = "evening",
  with = { yara, karim },

  yara "You went to him first. You went past me." { when = "told_behind", mood = "angry", discover = true },
  karim "We've been to a doctor. She did the talking." { when = "her_words", mood = "worn" },
  karim "I found it on Sunday. She says that you knew." { when = "kept_quiet", mood = "angry", toward = yara },

  choice "I was in a hurry and went past you. That was wrong. What should I have done?" {
    id = "say-sorry",
    act = "repair",
    when = "told_behind or kept_quiet",
    heard = "I'm asked what.",
    why = "Being asked afterwards is less than being asked before. It is what is left.",
  },
  choice "What would make Thursdays a good place to be, from now on?" {
    id = "ask-thursdays",
    power = "referent",
    manner = { "transparent", "consent", "collaborative" },
    heard = "That I can be normal here.",
    why = "The centre is hers again, not the place where it came out.",
  },
  choice "Mr Aziz, I'd like to see her every week now. It's best if that is fixed." {
    id = "fix-it",
    power = "legitimate",
    manner = "pressured",
    heard = "They fix it, over my head.",
    meant = "To keep hold of her.",
    why = "Two adults agree on a child in her presence. Nobody has asked her.",
  },

  ending "stays-away" { when = "kept_quiet and yara.trust < 52" },
  ending "comes-back" { when = "her_words and yara.trust >= 50 and yara.autonomy >= 36" },
  ending "sits-by-the-door" { when = "yara.trust >= 36" },
  ending "stays-away" {},
}

ending "comes-back" {
  title = "Thursdays",
  kind = "good",
  text = [[She sits on the counter, as before, and eats the olives out of the salad.]],
  later = [[In May she tells a new girl which of the grown-ups tells you what happens with a thing once it is said.]],
}
ending "sits-by-the-door" {
  title = "By the door",
  kind = "mixed",
  text = [[She comes, and sits where one can leave quickly.]],
  later = [[She talks about school. Once she pushes her sleeves up, and they are clean, and she sees you look.]],
}
ending "stays-away" {
  title = "An empty place",
  kind = "bad",
  text = [[On Thursdays her place at the counter is free.]],
  later = [[Her father rings you in June to ask whether you know anything. You don't.]],
}

reflect "Which part of the decision could have been hers, and when would you have had to say so?"
reflect "Whom did your promise make safer?" { when = "promised" }
