-- Power at work: you are no helper by profession, you have an office, and you know things that the other person does not.
-- What to change first: what you may decide, what you know, and who pays you. Then the lines.
-- Two hyphens begin a remark like this one. Run:  casebook check .   casebook test .   casebook play .

scenario {
  id = "workplace",
  title = "Four hours a day",
  you = "HR partner",
  summary = "Bea comes back after seven months of illness. Her manager wants her full-time by March, and you know why.",
  minutes = 8,
  start = "the-plan",
  objectives = {
    "Tell a free offer from one that can't be turned down.",
    "Decide what somebody has to know in order to choose.",
  },
  prebrief = [[You are the HR partner of a laboratory. Bea led its night shift until she fell ill. You settle how she comes back: hours, weeks, tasks. Her manager signs what you two agree.

You also sit in the round that plans the next year. It has a list, and the list is not public.]],
  content_note = "A long illness, and fear for a job.",
  fiction = "Bea and the laboratory are invented. Rights on coming back from sick leave, and what HR may tell, differ by country.",
  themes = { "workplace", "return to work", "bargaining" },
  authority = 0.5,
  -- Facts and counts begin as 0 or false; here one says so for whoever reads the file.
  flags = { favours = 0 },
}

local bea = character {
  id = "bea",
  name = "Bea",
  age = 51,
  role = "laboratory technician",
  pronoun = "she",
  trust = 50,
  autonomy = 48,
  vary = 2,
  gap = { "rank", "health" },
  want = "Her night shift, and to be tired only from work.",
  fear = "That they are counting her hours already.",
  unsaid = "Her doctor would have preferred June.",
  look = { skin = 2, hair = "bob", hair_colour = "light-brown", outfit = "cardigan", top = "mustard", glasses = true },
}
local tom = character {
  id = "tom",
  name = "Tom",
  age = 39,
  role = "her manager",
  pronoun = "he",
  trust = 55,
  autonomy = 65,
  authority = 0.2,
  want = "A shift plan that holds.",
  fear = "To be the one who let a sick colleague go.",
  unsaid = "He has promised her post to somebody.",
  look = { skin = 6, hair = "short", hair_colour = "black", outfit = "shirt", top = "white" },
}

scene "the-plan" {
  title = "The plan",
  place = "your office, a Wednesday in January",
  room = "office",
  light = "morning",
  with = bea,
  notice = true,

  narrate "Bea has brought a page of her own, with four columns and her doctor's stamp.",
  bea "Four hours a day until the summer, it says here. Is that going to be a problem?" {
    mood = "tense",
    thought = "Say what you want. Then I'll know what I may want.",
  },

  -- set can count as well: favours is read by a condition below.
  choice "For you I can find a way. I'd have to speak to some people, and you'd have to help me a little with March." {
    id = "find-a-way",
    go = "the-manager",
    power = "reward",
    manner = "pressured",
    set = { favours = "favours + 1" },
    heard = "So I owe him one. From the first day.",
    meant = "To get a good result for both sides.",
    why = "An offer that can't be refused is a price. She has no way to know what it would have been without you.",
  },
  choice "No. Here is what the law gives you, what the firm may ask, and which part is for the two of us to settle." {
    id = "lay-open",
    go = "the-manager",
    power = "informational",
    manner = { "transparent", "adapted" },
    heard = "That much is mine anyway.",
    why = "Before anybody bargains, she knows what she does not have to bargain for.",
  },
  choice "In my experience people who come back slowly don't come back. Let's aim for six." {
    id = "aim-for-six",
    go = "the-manager",
    power = "expert",
    manner = "pressured",
    heard = "There's a number, and it isn't mine.",
    meant = "To keep her from sliding out.",
    why = "Perhaps it is even true. It is said by somebody whom the firm pays, without a figure and against a stamp.",
  },
}

scene "the-manager" {
  title = "A word at the lift",
  place = "the corridor, that afternoon",
  room = "court-corridor",
  light = "day",
  with = tom,

  narrate "Tom holds the door of the lift open with his foot.",
  tom "I need her nights by March, or I need the post. You've seen the list. Does she know that she's on it?" {
    mood = "tense",
  },

  -- toward: an act is meant for the first person present unless it names another; Bea hears of this later.
  choice "No, and it isn't decided. I'll ask the round tomorrow to let me tell her." {
    id = "ask-the-round",
    go = "the-signature",
    power = "legitimate",
    manner = "transparent",
    set = "may_tell",
    heard = "A question to the round. Really?",
    why = "You can't tell a list that is not yours. You can ask for it openly, and you do.",
  },
  choice "She doesn't need that on her mind now. Let her come back first." {
    id = "spare-her",
    go = "the-signature",
    power = "informational",
    manner = "hidden",
    toward = bea,
    set = "kept_back",
    heard = "You knew. When I sat there with my four columns.",
    meant = "To leave her some weeks of quiet.",
    why = "Care, and it decides for her: she will bargain about hours while others bargain about the post.",
  },
  choice "Say nothing. Wait whether he goes on." {
    id = "wait-for-tom",
    go = "the-signature",
    act = "listen",
    set = "heard_tom",
    heard = "Not a word that it's fine.",
    why = "He does go on, and you learn to whom the post was promised. What you do with it comes next.",
  },
}

-- An effect is a Lua function; what it moves, it has to explain, since no rule of the model does.
local function second_reader()
  return { move = { { "bea", autonomy = 3, why = "Somebody of her own choice read it with her." } } }
end

scene "the-signature" {
  title = "The signature",
  place = "your office, a week later",
  room = "office",
  light = "day",
  with = bea,
  notice = true,

  bea "I've heard that there's a list. Tom's secretary talks. Since when have you known?" {
    when = "kept_back",
    mood = "angry",
    discover = true,
  },
  bea "You asked them whether you may tell me. Nobody has ever asked them anything for me." {
    when = "may_tell",
    mood = "relieved",
  },
  bea "Tom says good morning to me in a new way." { when = "heard_tom", mood = "guarded" },
  narrate "The agreement lies between you, with a cross where she is to sign.",

  choice "It's a good agreement, and I can't hold it open. Shall we?" {
    id = "sign-now",
    power = "coercive",
    manner = "pressured",
    heard = "If I don't, it's gone.",
    meant = "To bring it home before Tom changes his mind.",
    why = "The deadline is yours. Said like this it is a threat, however friendly.",
  },
  choice "Take it home, and show it to the works council or whoever you like. The post is on a list; you should know that as well." {
    id = "take-it-home",
    power = "informational",
    manner = { "transparent", "consent" },
    when = "may_tell or heard_tom",
    set = "list_told",
    effect = second_reader,
    heard = "Then I sign something else than I thought.",
    why = "It may cost the firm its quick signature. It is hers only if she could have refused it.",
  },
  choice "I knew, and I let you bargain without it. That was not fair. We start again, with everything on the table." {
    id = "start-again",
    act = "repair",
    when = "kept_back or favours >= 1",
    set = "list_told",
    effect = second_reader,
    heard = "Again. With the list.",
    why = "Owning up does not give the week back. It gives her the bargaining back, which is more.",
  },
  choice "You could insist on March; the contract lets you. You turn the page and leave it." {
    id = "leave-march",
    refrain = "legitimate",
    heard = "Saw the line, and went past it.",
    why = "What you hold back shows as clearly as what you use. About the list she still knows nothing from you.",
  },

  ending "her-terms" { when = "list_told and bea.trust >= 42 and bea.autonomy >= 43" },
  ending "full-time-by-march" { when = "bea.trust >= 34" },
  ending "settlement" {},
}

ending "her-terms" {
  title = "Until June",
  kind = "good",
  text = [[She signs after the weekend, with a sentence added in her own hand: nights from June, if the doctor agrees.]],
  later = [[The post is moved to another building, and she with it. She knew in time to ask for that.]],
}
ending "full-time-by-march" {
  title = "By March",
  kind = "mixed",
  text = [[She signs. It is a fair agreement, and she reads it in the way one reads a bill.]],
  later = [[In March she works nights. In May she is ill again, this time without telling you.]],
}
ending "settlement" {
  title = "A settlement",
  kind = "bad",
  text = [[The next letter about her hours comes from a lawyer.]],
  later = [[She leaves with a sum. Tom's post is filled within the week.]],
}

reflect "What did you know that she would have needed, and from when on?"
reflect "Which of your offers could she have turned down?"
