-- Power between others: two people in your team stand in a relation of their own, and you answer for what goes on in it.
-- What to change first: who the two are, what one can do to the other, and what you can do to both. Then the lines.
-- Two hyphens begin a remark like this one. Run:  casebook check .   casebook test .   casebook play .

scenario {
  id = "team",
  title = "How we do it here",
  you = "team leader",
  summary = "Lien has been with the night shelter for three months and has an idea. Rosa has been there for nineteen years.",
  minutes = 8,
  start = "the-meeting",
  objectives = {
    "See power between two others while it still sounds like experience.",
    "Make room for somebody without speaking for her.",
  },
  prebrief = [[You lead the team of a night shelter: eleven people, two vans, forty beds. You plan the shifts and write the references.

Rosa could run the house without you, and sometimes does. Lien is on probation until the end of the month.]],
  content_note = "Somebody is belittled in front of others.",
  fiction = "The shelter and its people are invented.",
  themes = { "team", "bystanders", "leadership" },
  authority = 0.5,
  -- The screen shows one or two relations: Lien towards you, and Lien towards Rosa.
  shows = { "lien", "lien > rosa" },
}

local lien = character {
  id = "lien",
  name = "Lien",
  age = 27,
  role = "new in the team",
  pronoun = "she",
  trust = 50,
  autonomy = 44,
  vary = 2,
  gap = { "rank" },
  want = "To try out her idea, and to stay.",
  fear = "To be the new one who knows better.",
  unsaid = "She has been offered her old post back.",
  look = { skin = 3, hair = "pixie", hair_colour = "black", outfit = "hoodie", top = "rust" },
}
local rosa = character {
  id = "rosa",
  name = "Rosa",
  age = 61,
  role = "the longest there",
  pronoun = "she",
  trust = 58,
  autonomy = 72,
  authority = 0.3,
  want = "That the house is still there when she has gone.",
  fear = "That it runs without her.",
  unsaid = "Her knees no longer take the night shift.",
  look = { skin = 5, hair = "bun", hair_colour = "grey", outfit = "cardigan", top = "burgundy", glasses = true },
}
-- How one person stands towards another: whose trust and autonomy it is, towards whom, and what that one can do.
relation { from = lien, to = rosa, trust = 45, autonomy = 38, authority = 0.5, gap = { "rank", "age" } }

scene "the-meeting" {
  title = "Any other business",
  place = "the kitchen of the shelter, after breakfast",
  room = "kitchen",
  light = "morning",
  with = { lien, rosa },
  notice = true,

  lien "I'd like to try that people can book their bed by phone. A list, from four o'clock. I've drawn it up." {
    mood = "firm",
  },
  -- A line can use power too; toward says on whom. This moves the relation between the two.
  rosa "We had a list in 2009, sweetheart. When you've seen a winter here we can talk about lists." {
    mood = "amused",
    power = "expert",
    manner = "pressured",
    toward = lien,
  },
  narrate "Nine people look into their cups.",

  choice "Rosa has seen every winter there is. Let's come back to this in spring, shall we?" {
    id = "come-back",
    go = "in-the-van",
    power = "legitimate",
    manner = "pressured",
    set = "passed_over",
    heard = "That's two of them.",
    meant = "To end it before it gets worse.",
    why = "You close the item, and with it the question whether it may be one. The team has seen how ideas end here.",
  },
  choice "Lien, you weren't through. And then, Rosa, what went wrong in 2009? I'd like to have both on the table." {
    id = "both-on-table",
    go = "in-the-van",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    set = "made_room",
    heard = "I may go on.",
    why = "You use the chair's right to the order of speaking, openly, for both. Experience becomes an argument again.",
    -- An act moves the person it is meant for; what it does between others is said by an effect.
    effect = function()
      return { move = { { "lien > rosa", autonomy = 6, why = "She finished her sentence in front of Rosa." } } }
    end,
  },
  choice "Rosa, that was beneath you. Lien's idea is a good one, and we'll do it." {
    id = "take-sides",
    go = "in-the-van",
    power = "coercive",
    manner = "transparent",
    toward = rosa,
    set = "took_over",
    heard = "In front of everybody. For a list.",
    meant = "To protect Lien.",
    why = "It stops the belittling with more of the same. The list is now yours, and Lien has to live with Rosa's answer.",
  },
}

scene "in-the-van" {
  title = "In the van",
  place = "the yard, an hour later",
  room = "street",
  light = "rain",
  with = lien,

  lien "It's fine. Honestly. She's right that I haven't seen a winter." {
    when = "passed_over",
    mood = "guarded",
    thought = "My old boss let me finish.",
  },
  lien "I'd rather you hadn't done that. I'm on with her tonight." { when = "took_over", mood = "afraid" },
  lien "She came over afterwards and told me about 2009. The phone was in the wrong room." {
    when = "made_room",
    mood = "thoughtful",
  },

  choice "Leave Rosa to me. I'll sort it out with her, and you'll have your list." {
    id = "leave-it-to-me",
    go = "friday",
    power = "connection",
    manner = "hidden",
    set = "spoke_for_her",
    heard = "Now it's about the two of them.",
    meant = "To take the weight off her.",
    why = "Help that goes round her. Whatever comes of it, she will have had no part in it.",
  },
  choice "What would you want to happen next, and what would you rather I stayed out of?" {
    id = "ask-lien",
    go = "friday",
    power = "referent",
    manner = { "transparent", "consent", "collaborative" },
    set = "her_call",
    heard = "I get to say where you stop.",
    why = "It is her working life. You offer what you have, and let her choose how much of it.",
  },
  choice "I let that go by in there, or I went over your head. Either way I should have asked you. I'm sorry." {
    id = "say-sorry",
    go = "friday",
    act = "repair",
    when = "passed_over or took_over",
    heard = "So I wasn't the only one who saw it.",
    why = "What was said before nine people is mended with one first, and not only with her.",
  },
  choice "Your probation ends on the thirtieth. I wouldn't make it about lists until then." {
    id = "mind-the-date",
    go = "friday",
    power = "coercive",
    manner = "transparent",
    heard = "So that's what it depends on.",
    meant = "A friendly word of advice.",
    why = "True, and from the person who decides on it no advice at all.",
  },
}

scene "friday" {
  title = "Friday",
  place = "the kitchen of the shelter",
  room = "kitchen",
  light = "evening",
  with = { lien, rosa },
  unwatched = 1,

  rosa "Somebody has told the office that we need a list. I wonder who." {
    when = "spoke_for_her",
    mood = "angry",
    discover = true,
    toward = lien,
  },
  rosa "Give me that list of yours. The telephone has to be by the stairs, not in here." {
    when = "made_room",
    mood = "neutral",
  },
  lien "I've thought about what you asked. I'd like to run it for two weeks, with Rosa or without her." {
    when = "her_call",
    mood = "firm",
  },

  choice "Two weeks, Lien's list, Rosa's telephone. You two tell us how it went." {
    id = "two-weeks",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    when = "made_room or her_call",
    heard = "We two.",
    why = "A decision that you own, with the credit where it belongs.",
    effect = function()
      return { move = { { "lien > rosa", autonomy = 4, trust = 3, why = "It was theirs to run." } } }
    end,
  },
  choice "You could decide it now. You fill the kettle and let the two of them talk." {
    id = "kettle",
    refrain = "legitimate",
    heard = "Nobody is going to say it for us.",
    why = "Holding back works where the one with less to say has ground under her feet. Does she?",
  },
  choice "I went to the office without you, Lien. I won't do that again. What do you want to do with it?" {
    id = "own-up",
    act = "repair",
    when = "spoke_for_her",
    heard = "Said with her in the room.",
    why = "Said in front of Rosa it costs you something. That is why it counts.",
  },
  choice "We do it, from Monday. I'd like everybody to make the effort." {
    id = "from-monday",
    power = "legitimate",
    manner = "pressured",
    heard = "Everybody. He means her, and me.",
    meant = "To get it done at last.",
    why = "The idea wins, by order. It will be followed where you can see it.",
  },

  ending "both-names" {
    when = 'lien.trust >= 51 and autonomy(lien, rosa) >= 36 and (not spoke_for_her or chose "own-up")',
  },
  ending "on-the-wall" { when = "lien.trust >= 45" },
  ending "old-post" {},
}

ending "both-names" {
  title = "Two names on the list",
  kind = "good",
  text = [[The list hangs by the stairs. Under it stand two names, in two hands.]],
  later = [[In December Rosa shows a new colleague how it works, and says that it was Lien's.]],
}
ending "on-the-wall" {
  title = "On the wall",
  kind = "mixed",
  text = [[The list hangs on the wall. Whoever has the night shift with Rosa leaves it blank.]],
  later = [[Nobody has an idea at the next meeting, and it ends early.]],
}
ending "old-post" {
  title = "Her old post",
  kind = "bad",
  text = [[Lien takes her old post back. Her letter thanks the whole team.]],
  later = [[Rosa asks you once why the young ones never stay.]],
}

reflect "Whose peace did you want to keep in the kitchen?"
reflect "What would Rosa have needed in order to ask instead of telling?"
