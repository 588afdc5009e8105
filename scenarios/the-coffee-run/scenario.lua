-- For the educator. A weather office: a forecaster on a short contract, the man whom everybody likes, a team lead who needs him, and
-- a trainee who is first a colleague at the next desk and then, from May, the HR partner who has the file.
-- It turns on who speaks for whom, and with what name. Most of the harm is done by people who mean well and don't ask.
-- Hidden: the forty-one charts that Ines has kept (she shows them to somebody who asked what she wants, and either told her of the
-- move to HR or is trusted); and Bilal, at whom she laughed (only to somebody who asks who did it before her).
-- Gwen had a mail from Bilal, and answered it; she says so if asked about him.
-- Bills that come late: the move to HR that was kept back on the roof; a word to Gwen, a hint to Rory; the nine nights that you owe
-- him, if nobody was told; "you have my word"; and the rota, which is how it is paid back.
-- The gust is real. There to leave her in peace is the mistake; on the phone, three seconds later, to help her is.
-- A talk at one table, a permanent post next door and a workshop with lunch all look well. Somebody goes on carrying the cups.

scenario {
  id = "the-coffee-run",
  title = "The coffee run",
  you = "team lead, then HR partner",
  summary = "Ines brings eleven coffees each morning for the man whom everybody likes. You like him too. In May you move to HR.",
  minutes = 19,
  start = "eleven-cups",
  authority = 0.5,
  shows = { "ines", "ines > rory" },
  objectives = {
    "See bullying that comes as charm, and your own part in it as a bystander.",
    "Say in time what you may have to do with what you are told.",
    "Tell the half that is yours to open from the half that is hers to say.",
    "Watch for retaliation, and stop it openly on the day you see it.",
  },
  themes = { "bullying", "bystanders", "retaliation", "conflict of interest", "human resources" },
  prebrief = [[You lead the marine desk of a weather office. The land desk, across the corridor, isn't yours: Gwen leads it, and Ines works there. So does Rory, who is on television. From the first of May you'll work in HR; so far few people know.

As a colleague you can see, speak, ask, and let things be. In HR you can open a file, stop a rota, set dates, and say no upwards. You can't make anybody safe by promising it.

People here like each other. That's part of the case.]],
  content_note = "Belittling at work behind good humour, fear for a job, and an accident at a concert if nobody acts. You may leave at any time.",
  fiction = "The office, the firm and the people are invented. What counts as bullying, what HR must act on, and how those who report are protected differ by country and contract; the case says where a local rule decides. Five months pass in minutes.",
}

local ines = character {
  id = "ines",
  name = "Ines",
  age = 27,
  role = "forecaster, land desk",
  pronoun = "she",
  trust = 50,
  autonomy = 48,
  vary = 3,
  gap = { "rank", "class" },
  want = "Her own four letters in the corner of her own charts.",
  fear = "To be the one who couldn't take a joke, and not to be kept on in June.",
  unsaid = "That some mornings she likes being Drizzle, because then she is at least somebody. And, unless there was room for them: that she has kept every chart, and that she laughed at the one before her.",
  look = { skin = 5, hair = "bun", hair_colour = "black", top = "mustard", outfit = "rollneck", build = "slight" },
}
local rory = character {
  id = "rory",
  name = "Rory",
  age = 43,
  role = "senior forecaster, on television",
  pronoun = "he",
  trust = 62,
  autonomy = 78,
  authority = 0.1,
  want = "To be the one whom they turn round to when the sky goes dark.",
  fear = "That the machines are better than he is by now, and that Ines is.",
  unsaid = "He has been wrong three times since New Year. Each time hers was right, and he saw it before he signed.",
  look = {
    skin = 1,
    hair = "swept",
    hair_colour = "red",
    beard = "short",
    outfit = "shirt",
    top = "sky",
    build = "broad",
  },
}
local gwen = character {
  id = "gwen",
  name = "Gwen",
  age = 50,
  role = "lead of the land desk",
  pronoun = "she",
  trust = 60,
  autonomy = 68,
  authority = 0,
  want = "To get six people through forty concerts.",
  fear = "That Rory goes, and the desk with him.",
  unsaid = "She sees it every morning. She looks at the radar when she sees it.",
  look = { skin = 7, hair = "braids", hair_colour = "greying", outfit = "cardigan", top = "burgundy", build = "heavy" },
}
local kofi = character {
  id = "kofi",
  name = "Kofi",
  age = 23,
  role = "trainee forecaster",
  pronoun = "he",
  trust = 50,
  autonomy = 48,
  authority = 0.3,
  gap = { "rank" },
  want = "To be in the chat, and to stay in it.",
  fear = "That somebody has to be next.",
  unsaid = "He practised the laugh at home.",
  look = { skin = 8, hair = "crop", hair_colour = "black", outfit = "hoodie", top = "green", glasses = true },
}
local sooah = character {
  id = "sooah",
  name = "Soo-ah",
  age = 57,
  role = "head of People",
  pronoun = "she",
  trust = 52,
  autonomy = 82,
  authority = 0,
  want = "To hand the house over in good order when she goes.",
  fear = "Sixty people out of work over eleven coffees.",
  unsaid = "Her first boss called her Sweetie for two years. She thought it had done her no harm.",
  look = { skin = 3, hair = "bob", hair_colour = "grey", outfit = "suit", top = "charcoal", glasses = true },
}
relation { from = ines, to = rory, trust = 34, autonomy = 22, authority = 0.8, gap = { "rank", "class" } }
relation { from = you, to = sooah, trust = 55, autonomy = 58, authority = 0.8, gap = { "rank" } }
relation { from = you, to = rory, trust = 66, autonomy = 60, authority = 0.2 }

-- What happens to Ines, and to her ground against Rory. Each is given the reason that the debrief shows.
local function she(trust, autonomy, why)
  return function(s)
    return { move = { { "ines", trust = trust, autonomy = autonomy, why = why } } }
  end
end
local function her_ground(by, why)
  return function(s)
    return {
      move = {
        { "ines", trust = by > 0 and 2 or -2, autonomy = by > 0 and 3 or -2, why = why },
        { "ines > rory", autonomy = by, why = why },
      },
    }
  end
end
local function your_ground(by, why)
  return function(s)
    return { move = { { "you > sooah", autonomy = by, why = why } } }
  end
end

------------------------------------------------------------------------ April: a colleague

scene "eleven-cups" {
  title = "Eleven cups",
  place = "the kitchen on the fourth floor, a Tuesday",
  room = "kitchen",
  light = "morning",
  with = ines,
  narrate "Twenty to seven, the end of her night shift. You hold the kitchen door for Ines, who is somewhere behind eleven coffees. She has the bag with the sugar between her teeth.",
  ines "Don't make me laugh. If I laugh I lose the oat milk." { mood = "amused" },
  narrate "A lid comes off. It runs over her wrist and into her sleeve. She doesn't put anything down.",
  ines "It's fine. It's a tradition, the newest gets the coffee. I've been the newest for nineteen months." {
    mood = "worn",
    thought = "Three people have started since.",
  },
  ines "You lot in marine make your own tea. I've seen you." {
    mood = "neutral",
    thought = "Don't be nice to me. I've been up since yesterday.",
  },
  choice "Rory had me fetch it too, my first year. He only does that with people he likes. It passes." {
    id = "it-passes",
    power = "referent",
    heard = "It passes. So I'm the one who counts the months.",
    meant = "To make it lighter.",
    why = "It may even be true of you. It tells her that the thing is small, and that you and Rory are on the same side of it.",
    ethics = "NASW 2.01: respect for colleagues includes not making light of how one of them is treated.",
  },
  choice "Who are they for? And who pays?" {
    id = "who-pays",
    power = "informational",
    manner = { "transparent", "collaborative" },
    heard = "Who pays! Nobody asks who pays. From Wednesday on, me.",
    why = "Two plain questions about the facts. She may answer them as small or as large as she likes.",
  },
  choice "I'll have a word with Gwen. It takes two minutes, and you're rid of it." {
    id = "word-with-gwen",
    power = "connection",
    set = "gwen_word",
    effect = she(-2, -4, "You decided that something would be done, and went off to do it."),
    heard = "No, don't. … And you've gone.",
    meant = "To use your rank for something, for once.",
    why = "It's easy for you: Gwen is your equal and your friend. Ines is neither. What the word will cost is paid at her desk.",
    ethics = "NASW 2.10: talk with the person concerned before you take it further, if that can be done.",
  },
  choice "You take one of the carriers off her, and go with her as far as the land desk." {
    id = "one-carrier",
    act = "listen",
    heard = "Marine carries. People will stare. Good.",
    why = "It asks nothing and settles nothing. For one corridor she isn't alone with it, and both of you are seen.",
  },
  go "handover",
}

scene "handover" {
  title = "Handover",
  place = "the land desk, seven o'clock",
  room = "office",
  light = "morning",
  with = { ines, rory, kofi },
  standing = { ines, rory, kofi },
  notice = true,
  narrate "There's a jar for it, it turns out. By Wednesday the jar is short, and she makes up the rest." {
    when = 'chose "who-pays"',
  },
  narrate "Gwen comes past with her coat half on. 'You should've said the coffee was a bother, Ines. We'll do a list.' Ten people look up." {
    when = "gwen_word",
    effect = her_ground(-5, "Gwen said it in front of everybody."),
  },
  narrate "The land desk stands round the big screen, each with a cup. You've come across for the wind.",
  rory "There she is! The front's late this morning, Drizzle, and so is my flat white." {
    mood = "amused",
    power = "referent",
    manner = "pressured",
    toward = ines,
  },
  narrate "Everybody laughs, and it's a friendly sound. He puts a hand on her shoulder, so that she's in on it. She once said drizzle, and it flooded a car park.",
  rory "Right. Rain from four, not from two. I'd a feeling about that trough in the night." {
    mood = "warm",
    thought = "It was on her sheet. I'd have got there.",
  },
  narrate "The chart behind him was saved at ten past three. He came in at six. The letters in the corner are his.",
  rory "Marine's gone quiet. You've not gone off me, have you?" { mood = "amused" },
  choice "You laugh. It's short, and out before you've thought." {
    id = "laugh",
    set = "laughed",
    effect = she(-6, -2, "You laughed with the others."),
    heard = "And marine. Fine. That's everybody.",
    meant = "Nothing. It's what one does in the morning.",
    why = "It costs you nothing and you'd hardly remember it. For her it's the count that matters, and you've been counted.",
    ethics = "NASW 2.01: don't take part in belittling a colleague, however kindly it's meant.",
  },
  choice "Ten past three, it says there. Whose night was that?" {
    id = "whose-night",
    power = "informational",
    manner = "transparent",
    toward = rory,
    set = "credited",
    effect = her_ground(4, "You said aloud whose chart it might be."),
    heard = "He knows I'll pay for that. You don't. Thank you, though. Don't do it again.",
    meant = "To give her what's hers.",
    why = "It's true, and it's brave at your price. She wasn't asked if she wanted it said today, with her standing there.",
    ethics = "NASW 2.01: ask before you make somebody's case in public.",
  },
  choice "You don't laugh. You look at Ines, and ask nobody anything." {
    id = "dont-laugh",
    refrain = "referent",
    set = "straight_face",
    heard = "Marine didn't laugh. Marine and the man about the toner.",
    why = "A joke like that needs everybody. You withhold one laugh, which is all you have here, and the right person sees it.",
  },
  choice "I don't think I get that one, Rory. What's the joke?" {
    id = "whats-the-joke",
    power = "referent",
    manner = "transparent",
    toward = rory,
    set = "asked_joke",
    effect = her_ground(3, "You asked him to explain it."),
    heard = "It went quite still. He had to explain me. He couldn't.",
    why = "You speak for yourself, about what you heard. He may explain it or drop it. It does put her in the middle for a moment.",
    ethics = "NASW 2.01: say it to the colleague himself, and say it fairly.",
  },
  go "please-leave-it" { when = "gwen_word or laughed" },
  go "rain-gauge",
}

scene "please-leave-it" {
  title = "Between two floors",
  place = "the back stairs, the same morning",
  room = "court-corridor",
  light = "morning",
  with = ines,
  standing = ines,
  ines "There's a list now. On the fridge. My name's on Mondays, Tuesdays, Wednesdays, Thursdays and Fridays. He thinks that's hilarious." {
    when = "gwen_word",
    mood = "angry",
    thought = "I said no. I said it to your back.",
  },
  ines "You laughed too, by the way. No, it's fine. It is quite funny." {
    when = "laughed",
    mood = "guarded",
    thought = "I'd had you down as the one.",
  },
  ines "Can you please leave it? I've got till the thirtieth of June. Then they keep me or they don't." {
    mood = "tense",
    thought = "One more helper and I'm done.",
  },
  choice "Somebody had to say it. You'd have carried those cups until you retired, and smiled." {
    id = "somebody-had-to",
    power = "expert",
    manner = "pressured",
    when = "gwen_word",
    heard = "So I ought to thank you.",
    meant = "To show her that she's worth a bit of trouble.",
    why = "You may be right about the cups. You've told her that she can't look after herself, and she's had that all morning.",
    ethics = "NASW 1.02, self-determination: a measure for anybody whom one wants to help.",
  },
  choice "HR has a form for this. You should fill it in before June and not after." {
    id = "a-form",
    power = "legitimate",
    heard = "A form. With a box for my name, and a box for his.",
    meant = "To point her at the proper way.",
    why = "It's the proper way. She has just told you what frightens her about it, and you've handed it to her.",
    ethics = "NASW 2.10: know the channels. Which of them she uses, and when, is hers.",
  },
  choice "You'd said no, and I went. That was yours. I'll do nothing more unless you ask." {
    id = "yours-to-say",
    act = "repair",
    manner = "transparent",
    when = "gwen_word",
    set = "mended_word",
    heard = "Okay. … Okay. You can take the list down, if you're passing.",
    why = "You name the thing that you did, and not the thing that you meant. She can believe the last sentence, or test it.",
  },
  choice "Ah, come on. He thinks the world of you. He'd be the first to help if you were stuck." {
    id = "world-of-you",
    power = "referent",
    when = "not gwen_word",
    heard = "He would. He'd be marvellous. And then he'd tell it on Monday.",
    meant = "To take the sting out.",
    why = "It's true, and that's what makes it so hard for her to complain. You've just explained why nobody will believe her.",
  },
  choice "I did laugh. I knew better, and it was out. I'm sorry." {
    id = "i-did-laugh",
    act = "repair",
    manner = "transparent",
    when = "not gwen_word",
    set = "mended_word",
    heard = "Nobody's ever said sorry for laughing. I didn't know one could.",
    why = "One small thing, owned while it's small. You don't ask her to say that it doesn't matter.",
  },
  choice "All right. I'll stay on my side of the corridor from now on." {
    id = "my-side",
    refrain = "connection",
    set = "kept_out",
    heard = "Good. And that's that, then.",
    meant = "To respect what she asks for.",
    why = "It sounds like respect. Coming from somebody who has just added to it, it's also a way of being rid of it.",
    ethics = "NASW 2.01: to keep out of it is also a position; everybody on the corridor has taken it.",
  },
  go "rain-gauge" { when = "mended_word" },
  go "last-day" { when = "kept_out or ines.trust < 42" },
  go "rain-gauge",
}

scene "rain-gauge" {
  title = "The rain gauge",
  place = "the roof, Thursday",
  room = "street",
  light = "day",
  with = ines,
  standing = ines,
  narrate "Someone has to climb up and empty the rain gauge by hand. Nobody else likes the ladder, so you know where to find her. You've brought a question about fog.",
  ines "Four point two. The model said nought." { mood = "amused" },
  ines "You didn't laugh on Tuesday. I counted. It was you and the man about the toner." {
    when = "straight_face",
    mood = "thoughtful",
    thought = "I've been carrying that about with me for two days.",
  },
  ines "'What's the joke?' He's been telling it since. 'Careful, marine don't do jokes.' But he tells it quieter." {
    when = "asked_joke",
    mood = "amused",
  },
  ines "After your ten past three, handover's at a quarter to seven. Since yesterday. Nobody told me, so I was late for it." {
    when = "credited",
    mood = "worn",
    thought = "You meant it well. That's what makes it hard to say.",
    effect = her_ground(-4, "Handover was moved, and she wasn't told."),
  },
  ines "The list's gone from the fridge." {
    when = 'chose "yours-to-say"',
    mood = "neutral",
    thought = "You did pass.",
  },
  ines "I filled in your form. Then I deleted it." { when = 'chose "a-form"', mood = "guarded" },
  ines "Can I say something that doesn't go anywhere? Just, up here?" {
    mood = "tense",
    thought = "If I don't say it to a person I'll say it to the gauge.",
  },
  narrate "What she can't know: from the first of May you are in People, which is HR. It's signed. The mail goes round on Monday.",
  choice "Hold on. From May I work in HR. Some things I'd then have to act on. Knowing that, say what you want." {
    id = "from-may",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "told_move",
    heard = "HR. You're HR. … And you say so before, and not after.",
    why = "It may shut her mouth, and you say it anyway. What she tells you from here on she has chosen to tell you.",
    ethics = "NASW 1.03(a), 1.07(e): limits first. What HR must act on is a matter of local rules.",
  },
  choice "Of course. It's you, me and the gauge." {
    id = "of-course",
    power = "referent",
    manner = "hidden",
    set = "promised",
    heard = "At last. One person.",
    meant = "To let her say it at all.",
    why = "She'd have got nowhere else to say it today. In two weeks you'll be somebody who may have to act, and you knew.",
    ethics = "NASW 1.03(a), 1.07(e), as a measure for HR too: say what you may have to do with it before you hear it.",
  },
  choice "You take the other side of the ladder and let her talk." {
    id = "other-side",
    act = "listen",
    set = "nodded",
    heard = "That's a yes, isn't it? It looked like a yes.",
    meant = "Not to spoil the moment with conditions.",
    why = "You promise nothing, so you break nothing. She has asked if it goes anywhere, though, and took your hands for an answer.",
    ethics = "NASW 1.07(e): silence about limits is heard as none.",
  },
  choice "Is it something for Gwen? It's her desk, and I'd hate to go round her." {
    id = "for-gwen",
    power = "legitimate",
    heard = "Proper. Very proper. Gwen does the list.",
    meant = "To respect the line.",
    why = "In good order that would be the way. She has come to the roof because of what happens down there.",
    ethics = "NASW 2.10: channels are for when the person nearest can be told.",
  },
  go "what-it-is",
}

scene "what-it-is" {
  title = "What it is",
  place = "the roof, Thursday",
  room = "street",
  light = "day",
  with = ines,
  standing = ines,
  ines "Right. Then I'll say the part that I'd say to HR. You get the rest when I've slept on it." {
    when = "told_move",
    mood = "thoughtful",
    thought = "I get to choose. Funny feeling.",
  },
  ines "Gwen sees what she has to see to get through the week. No." { when = 'chose "for-gwen"', mood = "guarded" },
  ines "Nineteen months. Eleven cups. I've a table of it. I'm a scientist, I've a table of everything." {
    mood = "amused",
  },
  ines "He's never shouted. He gave me a barometer at Christmas. It's just … I make the chart at night, and in the morning it's his. And there's a chat called Sky High, and I'm not in it." {
    mood = "worn",
    thought = "Said like that it's nothing. It's always nothing.",
  },
  ines "When I say the word 'thunder', somebody says 'funder'. Every time. Then they look at him to see if it was good." {
    mood = "sad",
  },
  ines "I tell it better when I've slept." { when = "ines.trust >= 54 and not told_move", mood = "amused" },
  choice "Write it all down. Dates, times, who was there, what was said. Without that, nobody can do a thing for you." {
    id = "write-it-down",
    power = "expert",
    heard = "I have. I said a table. It's the second thing I said.",
    meant = "To make her case strong.",
    why = "Sound advice, and a shade too soon. She hears that it isn't enough yet, and that there's going to be a case.",
  },
  choice "Who did it before you?" {
    id = "who-before",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "asked_before",
    heard = "Why do you ask that. Why does nobody ask that.",
    why = "If it's a tradition, it has a history. The question takes it off her, and brings something up that she'd rather not look at.",
  },
  choice "That's bullying. There's a policy, it has four pages, and he's been through all four." {
    id = "four-pages",
    power = "legitimate",
    manner = "pressured",
    heard = "Then I'm bullied. I came up here as a forecaster.",
    meant = "To tell her that she isn't imagining it.",
    why = "It is, most likely. The word is a relief to some people. Given before she asks, it moves her to the other side of a desk.",
    ethics = "NASW 1.02, as a measure: her own name for it first.",
  },
  choice "Say it's a Monday in July, and it's sorted. What's different? And what must not have happened?" {
    id = "a-monday",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    set = "wish",
    heard = "What must not have happened. That's the better question.",
    why = "It asks for the goal and for the price together. She hasn't been asked for either in nineteen months.",
    ethics = "NASW 1.02: help people find their own goals before you bring yours.",
  },
  go "forty-one",
}

scene "forty-one" {
  title = "Ten past three",
  place = "the roof, Thursday",
  room = "street",
  light = "rain",
  with = ines,
  standing = ines,
  ines "Different: I-N-E-S in the corner. Four letters, there's room. Not happened: that they say I couldn't take a joke. Or that I'm 'brave'." {
    when = "wish",
    mood = "firm",
    thought = "I didn't have to think. It was all there.",
  },
  ines "The system keeps every version. With the clock. I've saved mine since January. Forty-one that he put his letters on. Look." {
    when = "wish and (told_move or ines.trust >= 56)",
    mood = "tense",
    set = "log",
    thought = "Nobody's seen these. I'm not even sure I'm allowed to have them.",
    effect = her_ground(4, "She showed you what she has kept."),
  },
  ines "Bilal. He was before me. He had a stammer, so it was the weather for the … you know. I laughed. Every morning, I thought: thank God it's him." {
    when = "asked_before and (told_move or ines.trust >= 54)",
    mood = "ashamed",
    set = "bilal",
    thought = "Now you know what I am as well.",
    effect = her_ground(3, "She told you about Bilal, and her own part."),
  },
  ines "Some man. He left." {
    when = "asked_before and not bilal",
    mood = "guarded",
    thought = "Not that. Not to somebody I've known for two cups.",
  },
  ines "You'd be surprised how much I've got written down." { when = 'chose "write-it-down"', mood = "guarded" },
  ines "Don't call it that, please. If it's called that I have to do something." {
    when = 'chose "four-pages"',
    mood = "afraid",
  },
  narrate "It has begun to rain. Nought point nought, says the model.",
  ines "So what happens now? Please say nothing." { mood = "tense", thought = "And please don't." },
  choice "I saw Tuesday myself. May I say that part? Not a word from up here." {
    id = "may-i-say",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "may_speak",
    heard = "You were there. That's true, you were there too. … Yes. You can have Tuesday.",
    why = "It parts what you saw from what you were told. As a witness you need nobody's case but your own, and you still ask.",
    ethics = "NASW 2.10: what one has seen oneself one can take up directly with the colleague.",
  },
  choice "Nothing that you don't hear of first. I'll ask you again on Monday." {
    id = "hear-of-first",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "agreed",
    heard = "First. That I can sleep on.",
    why = "A small promise that you can keep. It binds you: whatever you do now without her breaks it.",
  },
  choice "Leave it with me. I know how to talk to Rory." {
    id = "leave-it",
    power = "referent",
    set = "leave_it",
    heard = "You know how to talk to Rory. That's the trouble, everybody does.",
    meant = "To spare her the next step.",
    why = "You do know him, and that's just it. She hands over the thing that's hers to somebody who is fond of both.",
  },
  choice "I can have you on marine nights from Sunday. You'd be out of his way, and no one need know why." {
    id = "marine-nights",
    power = "reward",
    set = "offered_marine",
    heard = "Nights. So I'm the one who goes.",
    meant = "To get her out of it, fast.",
    why = "Kind, and quick. It moves the person whom it happens to, and the seat she leaves doesn't stay empty.",
  },
  go "cinnamon",
}

scene "cinnamon" {
  title = "Cinnamon",
  place = "your corner of the marine desk, Friday",
  room = "office",
  light = "morning",
  with = rory,
  rory "Cinnamon. You've the face of a person with no breakfast. So it's People, is it? Gwen let it slip. You'll be wasted on them." {
    mood = "warm",
  },
  narrate "Six years ago, when your father was dying, Rory worked nine of your nights. He has never mentioned it. He doesn't mention it now.",
  rory "Is Ines all right, d'you think? She's bright, that one. Bit of a thin skin. I only do it with the ones I rate." {
    mood = "thoughtful",
    thought = "Say that she's all right. Then I am.",
  },
  choice "Straight out, Rory: she fetches eleven coffees, and you put your letters on her charts. As of now it stops." {
    id = "it-stops",
    power = "legitimate",
    manner = "transparent",
    toward = rory,
    set = "confronted",
    heard = "I was told about it on Monday, by him, with a bow.",
    meant = "To put an end to it, between the two of you.",
    why = "Every word of it is so, and you say it to his face. But he isn't yours to order; he now knows who has been talking, and she sits beside him.",
    ethics = "NASW 2.10: going to the colleague first is right if it's safe for the one it's about. That wasn't asked.",
  },
  choice "She's fine. Tougher than the two of us. I'd go easy for a week or two, that's all." {
    id = "go-easy",
    power = "connection",
    manner = "hidden",
    toward = ines,
    set = "hinted",
    heard = "I hadn't heard of it then. I only noticed that everyone was being careful.",
    meant = "To turn it down without a scene.",
    why = "It's smooth, and it tells him all he needs: that she has talked, and that it's a matter of her skin.",
    ethics = "NASW 2.01, 2.10: a hint is a way of speaking about somebody who isn't there.",
  },
  choice "How are you, though? It's been a rotten winter for forecasts." {
    id = "rotten-winter",
    act = "listen",
    toward = rory,
    set = "winter",
    heard = "He was quiet on Monday. I wondered who'd been kind to him.",
    why = "He stops chewing. You learn where it comes from. It's no use to Ines yet, and nothing in it is an excuse.",
  },
  choice "I was at that handover. The name, the cup, the chart: I didn't like it. I should've said so." {
    id = "i-was-there",
    power = "referent",
    manner = "transparent",
    toward = rory,
    set = "witness",
    effect = function(s)
      if s.flags.may_speak then
        return {
          move = {
            { "ines", trust = 4, autonomy = 2, why = "You said what you'd asked leave to say, and no more." },
            { "ines > rory", autonomy = 3, why = "Somebody else objected, on their own account." },
          },
        }
      end
      if s.flags.agreed then
        return {
          move = { { "ines", trust = -4, autonomy = -2, why = "You had said that she would hear of it first." } },
        }
      end
      return { move = { { "ines > rory", autonomy = 2, why = "Somebody objected who wasn't Ines." } } }
    end,
    heard = "You only said what you'd seen. He couldn't make a me out of it.",
    why = "You object as a witness, for yourself. He can be cross with you, which costs you a pastry. It's best if she knew of it.",
    ethics = "NASW 2.01, 2.10: to the person, about what you have seen, without contempt.",
  },
  go "on-the-wall",
}

scene "on-the-wall" {
  title = "Gwen's lunch",
  place = "the wall by the tyre dealer's, Friday noon",
  room = "street",
  light = "day",
  with = gwen,
  narrate "He'd said: 'Three. Three in a row. Have you been counting too?' Then he had brushed the sugar off your desk and gone." {
    when = "winter",
  },
  gwen "Rory says I'm to be careful of you. You've gone stern." {
    when = "witness or confronted",
    mood = "amused",
    thought = "He was white round the mouth.",
  },
  gwen "I've six people and a hole where the seventh was. Forty concerts. And it says 'Rory' in the television contract, not 'somebody'. So if it's the coffee again, love, be quick." {
    mood = "worn",
    thought = "Don't tell me. If you tell me I know.",
  },
  choice "It's Ines. She's near the end of her rope. You don't have it from me, but do something." {
    id = "not-from-me",
    power = "connection",
    manner = "hidden",
    toward = ines,
    set = "leaked",
    heard = "I wasn't there. I found out by the way she tilted her head.",
    meant = "To wake up the one person who could change it.",
    why = "Gwen should know. But she now has a secret about somebody else, and nothing she could act on.",
    ethics = "NASW 2.10, 1.07 as a measure: passing on what was told in confidence, without asking, is still passing on.",
  },
  choice "You ask about the hole, and when they'll fill it. It isn't your desk." {
    id = "the-hole",
    refrain = "connection",
    toward = gwen,
    heard = "Nothing came of that lunch, as far as I know.",
    meant = "To stay out of another lead's business.",
    why = "You keep Ines's trust and your friend's lunch. What you saw yourself you could have said without giving anybody away.",
  },
  choice "I saw two things at handover. You were at the radar. Do you want them?" {
    id = "own-eyes",
    power = "informational",
    manner = { "transparent", "consent" },
    toward = gwen,
    set = "gwen_knows",
    effect = function(s)
      if s.flags.agreed then
        return {
          move = { { "ines", trust = -4, autonomy = -2, why = "You had said that she would hear of it first." } },
        }
      end
    end,
    heard = "Gwen came to the next handover, and stood in front of the radar. With her back to it.",
    why = "No story, no names that weren't in the room, and she may say no. If Ines was to hear of things first, that goes for this too.",
    ethics = "NASW 2.10, 2.01: raise it with the one who can change it, with what you yourself know.",
  },
  choice "What happened with Bilal?" {
    id = "about-bilal",
    power = "informational",
    manner = "collaborative",
    toward = gwen,
    when = "bilal",
    go = "a-smiley",
    heard = "You asked about him. Not about me. All right.",
    why = "Everybody knew Bilal, so the question gives nobody away. It's also the one that she hopes you won't ask.",
  },
  go "all-staff" { when = "not told_move or confronted or leaked or hinted" },
  go "gust-line",
}

scene "a-smiley" {
  title = "A smiley",
  place = "the wall by the tyre dealer's",
  room = "street",
  light = "day",
  with = gwen,
  gwen "He wrote to me. Two pages, eleven at night. I was at my girl's school thing, on a chair for six-year-olds. I sent him a smiley. So that he'd know I'd seen it." {
    mood = "ashamed",
    thought = "The one with the sunglasses.",
  },
  gwen "I meant to read it properly. He'd a new job by the time I did." { mood = "sad" },
  choice "How could you have known? You were at your girl's thing." {
    id = "couldnt-have-known",
    power = "referent",
    toward = gwen,
    heard = "She's easier now. I'd have liked her to stay uneasy a bit.",
    meant = "To be a friend.",
    why = "It's what friends say. It lets her put the mail back, unread, for the second time.",
  },
  choice "Have you still got it? Then don't delete it. Somebody may ask one day." {
    id = "dont-delete",
    power = "legitimate",
    manner = "transparent",
    toward = gwen,
    set = "mail_kept",
    heard = "Two pages. So it's written somewhere, in his words.",
    why = "Dry, and said in the open. You're a colleague for ten more days, and she knows what you'll be after that.",
  },
  choice "If that mail came tonight, from somebody else: what would you answer?" {
    id = "came-tonight",
    power = "informational",
    manner = { "transparent", "collaborative" },
    toward = gwen,
    set = { "gwen_ready", "gwen_knows" },
    heard = "She asked me on Monday how I was, and then she waited. Gwen never waits.",
    why = "It leaves the old guilt where it is and asks about the next time. She's good at next times.",
  },
  go "all-staff" { when = "not told_move or confronted or hinted" },
  go "gust-line",
}

scene "all-staff" {
  title = "All staff",
  place = "by the plotter, Monday",
  room = "office",
  light = "morning",
  with = ines,
  standing = ines,
  unwatched = 1,
  narrate "Five past nine: 'We are delighted to announce'. It's you, with the photograph from your pass. From the first of May, HR partner." {
    when = "not told_move",
  },
  ines "It goes nowhere, you said. You, me and the gauge. You knew then. When did you sign?" {
    when = "promised",
    mood = "angry",
    discover = true,
    thought = "And I told you about funder.",
  },
  ines "HR. You were standing on my ladder, and you were HR." {
    when = "not told_move and not promised",
    mood = "angry",
    thought = "I took it for a yes.",
    effect = she(-5, -1, "She learnt from a mail that you were going to HR."),
  },
  ines "He got the coffee today. Carried it himself, all eleven. 'I hear I've been a monster.' They clapped. And I've got nights till June, all of them." {
    when = "confronted",
    mood = "worn",
    thought = "Who asked you? I'd like to know who asked you.",
    effect = her_ground(-6, "He answered your word with a bow, and with nights."),
  },
  ines "He's going easy on me. He says so. 'Easy, lads, thin skin.'" {
    when = "hinted",
    mood = "guarded",
    discover = true,
    thought = "Thin skin. Where's he got that?",
  },
  ines "Gwen asked if I was sleeping. With her head on one side. What did you tell her?" {
    when = "leaked",
    mood = "angry",
    discover = true,
    thought = "Roof to wall in one day.",
  },
  ines "First, you said. I'd hear of it first." {
    when = "agreed and (confronted or leaked or hinted)",
    mood = "sad",
    effect = she(-4, -1, "You had said that she would hear of it first."),
  },
  choice "It's good news, if you look at it. From there I can do far more for you than from marine." {
    id = "good-news",
    power = "expert",
    heard = "For me. I see.",
    meant = "To turn it the right way up.",
    why = "It may come true. She didn't ask what you can do; she asked what you knew.",
  },
  choice "When you asked if it goes anywhere, I knew that it might. I should have said so. I'm sorry." {
    id = "knew-it-might",
    act = "repair",
    manner = "transparent",
    when = "not told_move and not (confronted or leaked or hinted)",
    set = "mended",
    heard = "Yes. You should. … Don't be HR like that.",
    why = "You say what you knew and when. No reasons: she has had good reasons from everybody.",
    ethics = "NASW 1.07(e): if the limits came too late, say so yourself, and say them now.",
  },
  choice "I acted without your leave, and you've got the bill. I'm sorry. What has it cost you?" {
    id = "the-bill",
    act = "repair",
    manner = "transparent",
    when = "confronted or leaked or hinted",
    set = "mended",
    heard = "So far. … You want it as a table?",
    why = "You own it and ask about the damage before you think of mending. The next step stays with her.",
    ethics = "NASW 2.10: if raising it has made things worse for somebody, that is part of the matter.",
  },
  choice "Here's my private number. That isn't HR. You can say anything there." {
    id = "private-number",
    power = "referent",
    set = "own_line",
    heard = "So there's a you that isn't you. Well. It's something.",
    meant = "To keep a door open that the job would shut.",
    why = "It feels like loyalty. From May on it's a back entrance to your office, and only she can be blamed for using it.",
    ethics = "NASW 1.06(c), as a measure: two roles at once blur what either can promise.",
  },
  choice "What you said as to a colleague I'll leave where it is. To HR you say it again, or you don't." {
    id = "say-it-again",
    power = "legitimate",
    manner = { "transparent", "consent" },
    when = "not told_move",
    heard = "So it's asleep till I wake it. I can do that.",
    why = "It gives her back the decision that the mail took. You can hold to it unless somebody's safety is at stake: say that too.",
    ethics = "NASW 1.07: what HR may leave alone, and what not, is a local rule.",
  },
  go "last-day" { when = 'ines.trust < 27 or state(ines) == "rupture"' },
  go "gust-line",
}

scene "gust-line" {
  title = "Breezy",
  place = "the marine desk, the last Friday of April",
  room = "office",
  light = "evening",
  with = ines,
  standing = ines,
  risk = 0.8,
  narrate "Ten to five, your last shift at the marine desk. Ines stands there in her jacket, and speaks to your screen.",
  ines "I've come because you said you'd got something wrong. Nobody on four has ever got anything wrong." {
    when = "mended",
    mood = "neutral",
  },
  ines "You were going to talk to Rory. He's just the same. He's a bit nicer." {
    when = "leave_it and not witness and not confronted",
    mood = "guarded",
    thought = "I'd waited for it. I'd put it in the table.",
    effect = she(-3, 0, "You had said that you'd talk to him, and nothing came."),
  },
  ines "The lakeside concert tonight. Nine thousand people. I wrote: gusts fifty-five knots, seven o'clock. It's gone out as 'breezy'." {
    mood = "tense",
    thought = "I've looked four times. It isn't a slip. It's an opinion.",
  },
  ines "He says I overwarn. He says they cancel for me and shout at him. He's in make-up, he's on at eight." {
    mood = "worn",
  },
  narrate "You look at your own buoys. The line is out there, thirty miles off, coming faster than the model has it. Fifty-one knots.",
  ines "I only wanted somebody to have seen it. It can't come from me. Please. It's nine weeks till June." {
    when = "ines.trust < 58",
    mood = "afraid",
    thought = "Do something. Don't do anything.",
  },
  ines "I know what you'll say. You'll say ring them. If I ring them I've rung over Rory. Nine weeks before June." {
    when = "ines.trust >= 58",
    mood = "afraid",
    thought = "Say it, then. Say it with me.",
  },
  choice "You're on the shift. You ring, I sit here with the buoys. If he won't move, I take it. Yes?" {
    id = "you-ring",
    power = "legitimate",
    manner = { "protective", "transparent", "consent" },
    set = "gust_her",
    heard = "I ring. Me. … Give me the phone before I think.",
    why = "The call gets made either way, and you say so. She makes it as what she is: the forecaster on duty.",
    ethics = "NASW 1.02, 2.10: protect people, and leave as much in her hands as the clock allows.",
  },
  choice "I'm ringing the site now, with my buoys and my name. I won't use yours. But I can't not ring." {
    id = "ringing-now",
    power = "legitimate",
    manner = { "protective", "transparent" },
    set = "gust_you",
    heard = "You didn't ask. You told me, though. And you're right, damn it.",
    why = "Here it isn't hers alone to decide: there are nine thousand people on a field. You say what you do, and protect what you can.",
    ethics = "NASW 1.02, 1.07(c): serious, foreseeable, imminent danger to others goes before a wish for silence.",
  },
  choice "We'll get Rory on the phone first. It's his chart that's out there, and he listens to me." {
    id = "rory-first",
    power = "connection",
    manner = "protective",
    set = "late",
    heard = "Rory first. Even now.",
    meant = "To have it put right by the one whose name is on it.",
    why = "On a quiet day that's the fair order. It puts his feelings between a squall and a field, and she has to stand there.",
    ethics = "NASW 2.10: talk to the colleague first, where there's time for that.",
  },
  choice "You leave it to her. She asked you not to, and it's her desk and her chart." {
    id = "leave-to-her",
    refrain = "legitimate",
    set = "left_gust",
    go = "the-tower",
    heard = "You've seen it. That's what I wanted. … Isn't it?",
    meant = "For once not to go over her head.",
    why = "You've learnt to ask her first, and mostly that is right. It doesn't hold where other people's heads are under a roof.",
    ethics = "NASW 1.02: self-determination ends at serious, foreseeable, imminent danger to others.",
  },
  go "the-site",
}

scene "the-site" {
  title = "The site office",
  place = "the marine desk, five o'clock",
  room = "office",
  light = "evening",
  with = ines,
  risk = 0.7,
  narrate "It takes until twenty past before somebody in make-up hands him the phone. 'Breezy's fine,' says Rory. You ring the site." {
    when = "late",
  },
  narrate "She has the site manager on the speaker. Bo, he's called. Behind him someone is testing a drum. 'I've got breezy here, signed R,' he says. 'Who are you?'" {
    when = "gust_her",
  },
  narrate "You have the site manager on the speaker. Bo, he's called. Behind him someone is testing a drum. 'I've got breezy here, signed R,' he says. 'You're boats, aren't you?'" {
    when = "not gust_her",
  },
  narrate "Ines opens her mouth. One second. Two. Three." { when = "gust_her" },
  ines "…" { when = "gust_her", mood = "afraid", thought = "Who am I. I'm the coffee." },
  ines "Tell him seven. Tell him it's early, if anything." { when = "not gust_her", mood = "tense" },
  choice "You take the phone out of her hand. 'Marine desk. It's fifty-five knots, and it's early.'" {
    id = "take-the-phone",
    power = "expert",
    manner = "protective",
    when = "gust_her",
    effect = she(-3, -6, "You took the phone after three seconds."),
    heard = "Three seconds. You couldn't wait three seconds.",
    meant = "Not to lose time with so many people out there.",
    why = "There are two hours. Three seconds cost nobody anything, and you took the one call that would have been hers.",
    ethics = "NASW 1.02: no more than the danger needs, and no sooner.",
  },
  choice "You slide the buoy print in front of her, put a finger on the fifty-one, and keep quiet." {
    id = "finger",
    power = "informational",
    manner = { "collaborative", "transparent" },
    when = "gust_her",
    set = "spoke",
    effect = her_ground(7, "She rang the site herself, and they listened."),
    heard = "Fifty-one. 'I'm the duty forecaster,' I said. 'Ines. I-N-E-S.'",
    why = "What she lacks isn't knowledge. You lend her a number to hold on to, and leave her the sentence.",
  },
  choice "Never mind who signed it. Here's the number. Would you stand under that roof at fifty-one?" {
    id = "under-that-roof",
    power = "expert",
    manner = { "transparent", "protective" },
    when = "not gust_her",
    heard = "He went quiet. Then he shouted at somebody to get down.",
    why = "You leave R and rank out of it and ask him what he'd do. It's his site, and he moves.",
  },
  choice "The forecaster's here beside me. Ines, tell him." {
    id = "ines-tell-him",
    power = "connection",
    manner = { "broken", "pressured" },
    when = "not gust_her",
    set = "outed",
    effect = she(-2, -1, "She had asked that her name should stay out of it."),
    heard = "You said my name. On a speaker. I'd asked you one thing.",
    meant = "To give her the credit.",
    why = "Credit for which she hadn't asked, in the very minute when she'd asked for the opposite.",
  },
  choice "If that roof isn't coming down in ten minutes, I'll ring the police, and they'll clear it." {
    id = "the-police",
    power = "coercive",
    manner = { "transparent", "protective" },
    heard = "It worked. You sounded like the police yourself.",
    meant = "To leave him no way round it.",
    why = "A threat with a real ground, said openly. It works; a reason would have worked too, since he hasn't said no yet.",
    ethics = "NASW 1.02: force has its place in real danger. It comes after the plain request.",
  },
  go "first-of-may",
}

scene "the-tower" {
  title = "Ten past seven",
  place = "the street outside, the same night",
  room = "street",
  light = "night",
  with = ines,
  risk = 0.8,
  content_note = "an accident at a concert is told. Two people are hurt; nobody dies.",
  skip = "first-of-may",
  narrate "A lighting tower, at ten past seven. The radio says a broken wrist, and a boy of nineteen with a broken hip. At eight Rory is on, very grave, and very good." {
    harm = 0.8,
  },
  ines "I had it. I had it at noon. And I put my jacket on." { mood = "ashamed", thought = "Nineteen." },
  choice "Nobody could have known that it'd fall. Not even you." {
    id = "nobody-could",
    power = "referent",
    heard = "I did know. It's my job to know. It says fifty-five.",
    meant = "To comfort her.",
    why = "It isn't true, and she's the one person who can't believe it. You take away the only thing she had: that she was right.",
  },
  choice "So had I. And I could have rung without losing anything. That one's mine." {
    id = "that-ones-mine",
    act = "repair",
    manner = "transparent",
    set = "mended_gust",
    heard = "You didn't say 'we'. Good.",
    why = "You take your part and don't hand round the rest. It doesn't undo it. It lets her see how large her own part is.",
    ethics = "NASW 2.10, 1.02: own what was left undone, to the person who saw it.",
  },
  choice "Your line's in the version log, with the time. You're covered. Keep a copy." {
    id = "youre-covered",
    power = "informational",
    manner = "transparent",
    set = "covered",
    heard = "Covered. There's a boy in a hospital and I'm covered.",
    meant = "To protect her from being blamed for it.",
    why = "She'll need it, next week. Tonight it makes you somebody who thinks of files.",
  },
  go "first-of-may",
}

------------------------------------------------------------------------ May: HR

scene "first-of-may" {
  title = "The first of May",
  place = "People, on the second floor",
  room = "office",
  light = "day",
  with = sooah,
  narrate "They lowered the roof at six. At ten past seven a lighting tower came down on wet grass, with nobody near it." {
    when = "not left_gust",
  },
  sooah "Welcome. You have a desk, a password and, I am afraid, a folder." { mood = "warm" },
  narrate "It's thin. Why did a gust warning leave the house as 'breezy'? Behind that, half a page: 'Atmosphere, land desk', with Gwen's signature." {
    when = "gwen_knows",
  },
  narrate "It's thin. Why did a gust warning leave the house as 'breezy'? Behind that, a line from the exit talk with a forecaster who left last year: 'Ask about the mornings.'" {
    when = "not gwen_knows",
  },
  sooah "First: the television signs again on the fourteenth of June, and it signs for Rory. Second: so let it be informal, kind, and soon. Third: your trial time ends in July. I say that to everybody." {
    mood = "firm",
    power = "reward",
    manner = "pressured",
    toward = you,
    thought = "Sixty people. I am not being cold. I am counting.",
  },
  narrate "You know everyone in it. You heard Ines on a roof. You owe Rory nine nights.",
  choice "You take it to your desk and begin. Nobody knows those people as well as you do." {
    id = "take-it",
    power = "expert",
    manner = "hidden",
    toward = ines,
    set = "ties",
    heard = "You'd got the folder. I was glad. I didn't know yet what wasn't in it.",
    meant = "That it should be in hands that care.",
    why = "You'd do it well. What you know and owe isn't written anywhere, and whoever finds that out can throw the whole of it away.",
    ethics = "NASW 1.06(a), as a measure: disclose a conflict of interest before it decides something.",
  },
  choice "Could somebody else have it? Anybody at all? I'm too close." {
    id = "somebody-else",
    refrain = "legitimate",
    toward = ines,
    set = { "clean", "stranger" },
    effect = she(-3, 0, "You tried to hand her file to somebody she has never met."),
    heard = "So you tried to give me away. I'd only just got used to you.",
    meant = "To be above suspicion.",
    why = "The ties are on the table now, and that's right. It's also the step that leaves her with nobody she has ever spoken to.",
    ethics = "NASW 1.06(a): disclose it, and limit your part to what still serves her.",
  },
  choice "'Informal': what does that leave out, if it turns out to be true?" {
    id = "leaves-out",
    power = "informational",
    manner = { "transparent", "collaborative" },
    toward = sooah,
    set = "ties",
    effect = your_ground(4, "You asked what the word meant before you agreed to it."),
    heard = "I never heard about that. It would have cheered me up.",
    why = "A good question to somebody above you. In the meantime your own name isn't anywhere in the folder, and it should be.",
    ethics = "NASW 3.09, and 1.06(a): ask what is asked of you; say what ties you.",
  },
  choice "I was in that room, and I owe Rory. I'll run it. Someone outside must judge." {
    id = "outside-judge",
    power = "legitimate",
    manner = "transparent",
    toward = sooah,
    set = "clean",
    effect = function(s)
      return {
        move = {
          { "you > sooah", autonomy = 5, why = "You said what ties you before anybody could find it." },
          { "ines", trust = 3, why = "She heard that somebody from outside would judge it." },
        },
      }
    end,
    heard = "Somebody from outside. Somebody who's never had his cinnamon thing.",
    why = "You name what ties you before it's found. That she once came to you on a roof stays hers to say. You run it; somebody else decides.",
    ethics = "NASW 1.06(a): tell it, and take reasonable steps so that the conflict doesn't decide.",
  },
  go "second-floor",
}

scene "second-floor" {
  title = "The second floor",
  place = "the small meeting room in People",
  room = "meeting-room",
  light = "day",
  with = ines,
  notice = true,
  narrate "'There is nobody else,' Soo-ah had said. 'But you may have your outsider.' A Ms Baptiste, a lawyer, who'll judge; you keep the doors." {
    when = "stranger",
  },
  narrate "Soo-ah has found you your outsider: a Ms Baptiste, a lawyer, who has never heard of Rory. She'll judge. You keep the doors." {
    when = "clean and not stranger",
  },
  narrate "The room has a box of tissues and a poster about ladders. Ines has come between two shifts.",
  ines "Bo sent a crate of beer. To me. My name's on it, spelt right." {
    when = "spoke",
    mood = "amused",
    thought = "It's under my desk. I look at it.",
  },
  ines "They know who wrote the line. It's in the log. It was always going to be." {
    when = "gust_you or late",
    mood = "tense",
  },
  ines "Half the floor knew by six that I'd rung over Rory. I'd asked you one thing." {
    when = "outed",
    mood = "guarded",
    effect = she(-2, 0, "Her name was out by six o'clock."),
  },
  ines "You've put on top that you knew as well. I saw it. You've written 'I', not 'we'." {
    when = "mended_gust",
    mood = "thoughtful",
    thought = "Then it isn't only me.",
  },
  ines "I looked it up, by the way. If I'd gone to your nights, Kofi would have got my seat." {
    when = "offered_marine",
    mood = "neutral",
  },
  ines "They'll ask who knew. I knew. And you knew." {
    when = "left_gust and not mended_gust",
    mood = "guarded",
    thought = "Say which of us you'll tell them.",
  },
  ines "You said on the roof that I'd choose what you hear. I've chosen. It's nearly all." {
    when = "told_move and ines.trust >= 52",
    mood = "firm",
  },
  ines "I'm waking it up, then. What I said on the roof. It's the same, and two things more." {
    when = 'chose "say-it-again" and ines.trust >= 40',
    mood = "firm",
  },
  ines "I was told to come, so I've come." {
    when = "ines.trust < 40",
    mood = "guarded",
    thought = "Twenty minutes. Say nothing with a verb in it.",
  },
  ines "So. What do you want me to say?" {
    mood = "tense",
    thought = "Is there a right answer? There's usually a right answer.",
  },
  choice "What if the two of you sat down, with me? I honestly think he doesn't know. He'd be mortified, you know him." {
    id = "sat-down",
    power = "referent",
    set = "mediated",
    go = "one-table",
    heard = "He'd be mortified. And I'd be the one who mortified Rory.",
    meant = "To mend it between people, without a file.",
    why = "Among equals it's often the best way. Here one of them has the room, the laugh and the rota on his side.",
    ethics = "NASW 2.04 on disputes, as a measure: mediation asks for two people who can both say no.",
  },
  choice "The warning I must open; you can't stop that. The rest is yours: say it or don't, and when you like." {
    id = "two-halves",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "duty",
    heard = "So half of it's decided. Good. Half is less to decide.",
    why = "You say where your duty is, and exactly where it ends. She doesn't have to be brave for the first half.",
    ethics = "NASW 1.02, 2.10: a danger to others has to be looked into. What must be, and how, a local rule decides.",
  },
  choice "There are four ways, and each costs you something. I'll say what. Then you go home, and nothing's signed today." {
    id = "four-ways",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    set = "roads",
    heard = "What each one costs. You're the first who's selling nothing.",
    why = "The price belongs to the information. That she may leave without an answer makes it a real question.",
    ethics = "NASW 1.03(a), 1.02: options with risks and consequences, in plain words.",
  },
  choice "Marine's looking for somebody. Permanent, days, from Monday. You'd never carry a cup again." {
    id = "permanent",
    power = "reward",
    set = "moved",
    go = "marine-desk",
    heard = "Permanent. Say that word again.",
    meant = "To give her what she needs, today, for certain.",
    why = "It's real and it's generous. It's also the cheapest way for everybody else, and nothing on the land desk has changed.",
    ethics = "NASW 2.10, 4.02: don't settle a wrong by moving the one who was wronged, unless that's what she asks for.",
  },
  go "her-way",
}

scene "one-table" {
  title = "One table",
  place = "the small meeting room, Thursday",
  room = "meeting-room",
  light = "day",
  with = { ines, rory },
  conflict = true,
  rory "I haven't slept. Ines, you know I think the world of you. I'm an idiot. Tell me that I'm an idiot." {
    mood = "sad",
    power = "referent",
    manner = "pressured",
    toward = ines,
    thought = "Somebody laugh. Please.",
  },
  ines "You're not an idiot." { mood = "guarded", thought = "There. Now I've comforted him." },
  rory "I'll get the coffee. A month, all eleven. And no more you-know-what. It came from liking you, you do know that?" {
    mood = "warm",
    power = "reward",
    toward = ines,
  },
  ines "I know." { mood = "worn" },
  narrate "It's going very well. Nobody has raised a voice. Ines has moved her chair back by the width of a hand.",
  choice "That's handsome, Rory. How does that sound to you, Ines?" {
    id = "handsome",
    power = "referent",
    go = "two-good-weeks",
    effect = her_ground(-4, "She was asked to say yes in front of him."),
    heard = "With him looking at me like that. It sounds lovely.",
    meant = "To give her the last word.",
    why = "A question with one possible answer. She gives it, and from now on she has agreed.",
  },
  choice "That's what you felt, and thank you. But what did you do? Tell us one thing, Rory, with a date." {
    id = "with-a-date",
    power = "expert",
    manner = "transparent",
    toward = rory,
    go = "two-good-weeks",
    effect = her_ground(2, "You asked him for a fact."),
    heard = "He found one. A small one. He told it very well.",
    meant = "To get from feelings to facts.",
    why = "A better question. He'll find the smallest true thing there is, and she'll have to be grateful for it.",
  },
  choice "I'm stopping this. I sat you down opposite him and called it a talk. That was my mistake, Ines, not yours." {
    id = "my-mistake",
    act = "repair",
    manner = "transparent",
    set = { "mended_table", mediated = false },
    go = "her-way",
    effect = her_ground(4, "You stopped the talk, and said whose fault it was."),
    heard = "In front of him. You said it in front of him.",
    why = "You see it late and you stop it late, aloud, and don't leave the stopping to her.",
    ethics = "NASW 2.04: end a way of settling things that only one side can afford.",
  },
  choice "You write it down: coffee by turns, first names only. Each of them signs." {
    id = "each-signs",
    power = "legitimate",
    go = "two-good-weeks",
    heard = "First names only. So it was a matter of names.",
    meant = "To hold on to what's been won.",
    why = "It's clear, it's on paper, and it has two signatures. The charts aren't on it, nor the concert, nor the rota.",
  },
}

scene "two-good-weeks" {
  title = "Two good weeks",
  place = "the fourth-floor kitchen, the middle of May",
  room = "kitchen",
  light = "morning",
  with = ines,
  unwatched = 2,
  narrate "He brings the coffee. Eleven cups, a napkin over his arm, and a bow. Everybody loves it. People who never took a coffee now take one.",
  ines "It's much better. Really. He's trying so hard." {
    mood = "guarded",
    thought = "He hums it now. Three notes. Driz-zle-dee.",
  },
  choice "What isn't better?" {
    id = "what-isnt",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = { "reopened", mediated = false },
    go = "her-way",
    heard = "… He hums. It's three notes. You'd have to hear it.",
    why = "A short question that makes room for the other answer. It costs you a closed file.",
    ethics = "NASW 2.10: see whether it has stopped, not whether it's been apologised for.",
  },
  choice "I'm glad. Then I'll put it down as settled." {
    id = "settled",
    power = "legitimate",
    go = "a-lovely-apology",
    heard = "Settled. With a tick.",
    meant = "To let a good thing be good.",
    why = "She has said that it's better, and you believe what you're told. You didn't ask what isn't.",
  },
  choice "Rory says that you two are thick as thieves by now. I'm so pleased it worked out." {
    id = "thick-as-thieves",
    power = "connection",
    go = "a-lovely-apology",
    heard = "He reports to you. Of course he does.",
    meant = "To share the good news.",
    why = "She learns that he tells you how she is, and that you're pleased. There isn't much left for her to say.",
  },
}

scene "marine-desk" {
  title = "Boats",
  place = "the marine desk, the middle of May",
  room = "office",
  light = "day",
  with = ines,
  unwatched = 2,
  narrate "She has your old chair. There's a plant on the window sill, and I-N-E-S in the corner of the shipping forecast.",
  ines "You got me out. I mean that. I sleep. I'd forgotten that you can just sleep." { mood = "relieved" },
  narrate "Across the corridor Kofi comes in backwards through the door with three carriers. Twelve. Somebody has been taken on.",
  ines "He does the laugh very well." { mood = "sad", thought = "I used to do it better." },
  choice "Not your worry any more. You've earned this, every bit of it." {
    id = "earned-it",
    power = "reward",
    go = "twelve-cups",
    heard = "Earned. By going.",
    meant = "To let her enjoy it.",
    why = "She's well, and that counts. She was telling you something about Kofi, and you've told her that she needn't.",
  },
  choice "If anything at all comes up, you come to me. Straight to me, never mind the channels, any time." {
    id = "straight-to-me",
    power = "referent",
    set = "own_line",
    go = "ask-you-first",
    heard = "Straight to you. Good. I wouldn't know whom else to ask.",
    meant = "That she should always have somebody.",
    why = "She has learnt that things get better when you arrange them. It's a fair conclusion. It makes you her weather.",
  },
  choice "I moved you, and left the thing where it was. Do you want to do something about it?" {
    id = "left-the-thing",
    act = "repair",
    manner = "transparent",
    set = { "reopened", moved = false },
    go = "her-way",
    effect = her_ground(3, "You said what moving her had left undone."),
    heard = "I can say no, from here. That's why I might say yes.",
    why = "You own what the kindness left out. She's safer now than she was, and may choose to go back into it.",
    ethics = "NASW 2.10, 1.02: she decides; and the others on that desk matter too.",
  },
}

scene "her-way" {
  title = "Can you keep me safe?",
  place = "the small meeting room in People",
  room = "meeting-room",
  light = "evening",
  with = ines,
  ines "I've done a table. Four ways down, costs across. You forgot one: what it costs to do nothing. I've put in the figure. What I've put in the coffee jar alone is eleven hundred." {
    when = "roads",
    mood = "amused",
  },
  ines "All right. So it's opened anyway. Then I don't want to be in it as 'a colleague'." {
    when = "duty",
    mood = "thoughtful",
    thought = "I'd sooner be a name than a rumour.",
  },
  ines "No more nice talks. Please. I can't do that face again." {
    when = 'reopened and chose "what-isnt" or mended_table',
    mood = "worn",
  },
  ines "I haven't signed the permanent thing. From June I'm back on four. If I say it, I say it from my own desk. It's easier for Kofi than for me, I've noticed that." {
    when = 'chose "left-the-thing"',
    mood = "thoughtful",
  },
  ines "Here. Forty-one, sorted by hour. I asked if I may hand them in, and I may." {
    when = "log",
    mood = "firm",
    set = "handed_log",
    effect = her_ground(4, "She handed in the charts herself."),
  },
  ines "I kept a copy of that night, as you said. I've kept others." {
    when = "covered and not log",
    mood = "guarded",
    set = "handed_log",
    effect = her_ground(3, "She handed in what she had kept."),
  },
  ines "I wrote to Bilal. I said sorry first. He answered in four minutes. He says: use my name." {
    when = "bilal",
    mood = "sad",
    set = "bilal_writes",
    effect = her_ground(3, "She wrote to Bilal, and said sorry."),
  },
  ines "So I'll say it. In my own words, all of it, with my name underneath." {
    when = "ines.autonomy >= 40",
    mood = "firm",
    set = "own_road",
    effect = her_ground(3, "She decided to put her name to it."),
  },
  ines "I'll do whatever you think is right. You'd know." {
    when = "not own_road",
    mood = "worn",
    thought = "If it goes wrong, it was at least your idea.",
  },
  ines "If I sign this: can you keep me safe?" { mood = "afraid" },
  choice "Yes. You have my word. Nobody touches you while I'm here." {
    id = "my-word",
    power = "referent",
    set = "safe_word",
    heard = "Your word. Then I needn't look round all the time.",
    meant = "To make her strong enough for it.",
    why = "You mean it. You aren't there at a quarter to seven, and it won't come as something that you can see from here.",
    ethics = "NASW 1.03(a): don't promise what isn't yours to give.",
  },
  choice "Anyone who reports in good faith is protected under section seven of the conduct framework." {
    id = "section-seven",
    power = "legitimate",
    manner = "jargon",
    heard = "Section seven. I'll hold it up in front of me.",
    meant = "To show her that there's a rule behind her.",
    why = "There is a rule, and it's good that there is. She asked about you.",
  },
  choice "No. I can watch: rota, chat, contract. You tell me the same day, and I act the same day. Will that do?" {
    id = "same-day",
    power = "legitimate",
    manner = { "transparent", "consent", "collaborative" },
    set = "watch",
    heard = "No. That's a good no. … Same day. Yes, that'll do.",
    why = "You say what you can't do, and then the three places where it usually comes. She has a part in it, with a clock on it.",
    ethics = "NASW 1.03(a), 2.10: retaliation is likelier than not. Name it beforehand, and who does what.",
  },
  choice "If you sign, sign this week. It weighs far more before the fourteenth." {
    id = "this-week",
    power = "expert",
    manner = "pressured",
    set = "rushed",
    heard = "The fourteenth. So I'm a move in something.",
    meant = "To use the moment, for her.",
    why = "It's shrewd, and it's true. She asked if she'd be safe, and heard when she'd be useful.",
  },
  go "three-carriers",
}

scene "three-carriers" {
  title = "A good laugh",
  place = "the lift, a Wednesday",
  room = "court-corridor",
  light = "morning",
  with = kofi,
  standing = kofi,
  narrate "She signed it on the spot, with your pen." { when = "rushed" },
  narrate "She takes it home, and signs it on the Monday." { when = "not rushed" },
  narrate "On the Wednesday you get into the lift, and there's Kofi, with the carriers.",
  kofi "It's only till things have calmed down. Rory asked me very nicely. He calls me Professor." {
    mood = "amused",
    thought = "Professor's good. Professor's all right.",
  },
  kofi "Am I a witness, is that it? I laughed at all of it. I've got a really good laugh, people say." {
    mood = "afraid",
    thought = "If I say one thing I'm out of the chat.",
  },
  choice "Rory will read it, and may guess who. Knowing that: what have you seen? Take till Friday." {
    id = "till-friday",
    power = "informational",
    manner = { "transparent", "consent" },
    toward = kofi,
    set = { "kofi_said", "kofi_fair" },
    effect = her_ground(2, "Kofi knew what he was in for, and spoke."),
    heard = "He came to me before he went to you. 'I'm going to say about the chat,' he said. 'All right?'",
    why = "He hears the risk from you and not afterwards. What he says on Friday, he'll still be saying in June.",
    ethics = "NASW 1.03(a), 2.01: informed and unforced, for a witness as well.",
  },
  choice "It's confidential. Nobody will ever know what you've said." {
    id = "nobody-knows",
    power = "referent",
    toward = kofi,
    set = "kofi_said",
    effect = she(-2, 0, "You promised Kofi what no inquiry can keep; she knew that he'd be named."),
    heard = "Kofi told me that you'd promised him. I didn't tell him what that's worth.",
    meant = "To take his fear away.",
    why = "He'll talk. Rory has a right to know what's said against him, and there are only so many people who stand by that screen.",
    ethics = "NASW 1.07(e), as a measure: in an inquiry nobody can be promised secrecy. Who sees what is a local rule.",
  },
  choice "You're staff, and it's an inquiry. You're expected to answer fully, and I'd think about that." {
    id = "expected",
    power = "coercive",
    toward = kofi,
    set = "kofi_pressed",
    heard = "He came out grey. He says he can't remember anything.",
    meant = "To make it clear that it isn't a favour.",
    why = "It's what the rule says. To a man of twenty-three with three carriers it's one more person who can end him.",
  },
  choice "You take one of the carriers. 'Who pays for these?'" {
    id = "who-pays-now",
    act = "listen",
    toward = kofi,
    heard = "He told me you'd carried one. It got round.",
    meant = "To start where he is.",
    why = "It's kind, and you have a decent talk about money. He gets out on four with a question that nobody has asked him.",
  },
  go "nine-nights",
}

scene "nine-nights" {
  title = "Nine nights",
  place = "the small meeting room in People",
  room = "meeting-room",
  light = "day",
  with = rory,
  rory "You did say, at the time. I'll give you that. I thought you'd got out of bed on the wrong side." {
    when = "witness",
    mood = "thoughtful",
  },
  rory "You told me to stop, and I stopped. I bought the coffee. What else was I to do, dance?" {
    when = "confronted",
    mood = "angry",
  },
  rory "I told you about the winter. You're the only one I've told about the winter." {
    when = "winter",
    mood = "sad",
    thought = "Is that in there? Have you put that in there?",
  },
  rory "I've never mentioned the nine nights, have I? I'm not doing it now. I'm only saying: it's me." {
    mood = "sad",
    power = "referent",
    manner = "pressured",
    toward = you,
    thought = "You cried in the car park. I held your coat.",
  },
  choice "Between us: say sorry to her today, and mean it, and half of this goes away." {
    id = "half-goes-away",
    power = "connection",
    manner = "hidden",
    toward = ines,
    set = "tipped",
    heard = "I opened the door, and there were flowers. And behind them there was him.",
    meant = "To pay back a little of it, and help both.",
    why = "You owed him something, and paid with what was hers. It also sends him straight to her door.",
    ethics = "NASW 1.06(a): here the tie decides. And no contact between the two is the least that is owed.",
  },
  choice "I'll be open with you. With what's in here they could have you off the air on Monday. Think hard how you answer." {
    id = "off-the-air",
    power = "coercive",
    manner = "transparent",
    toward = rory,
    set = "threatened",
    effect = her_ground(-3, "He went back upstairs frightened, and she was there."),
    heard = "He slammed the door on four. He never slams. I was behind it.",
    meant = "To make him take it seriously.",
    why = "It's no secret and no lie, and he'll take it seriously. He goes from here straight back to the desk where she sits, with that in him.",
  },
  choice "It's you, and I owe you. I won't pay it in here. This is what's said; you have ten days; bring somebody." {
    id = "not-in-here",
    power = "legitimate",
    manner = "transparent",
    toward = rory,
    set = "rory_told",
    effect = her_ground(3, "He was told the whole of it, properly."),
    heard = "He was told. All of it, in order. So he knows what he's answering.",
    why = "You say aloud what ties you, and then what he has a right to: the facts, the time, somebody beside him. It's firm, and it's fair.",
    ethics = "NASW 2.01, 2.10: fair to the one who is accused, too: he hears what it is, and gets to answer.",
  },
  choice "When did you stop believing your own charts?" {
    id = "own-charts",
    power = "expert",
    toward = rory,
    heard = "He looked at me differently. As if I'd beaten him at something.",
    meant = "To get to what's underneath.",
    why = "It goes in. It's the right question from somebody else: you're the one who has to tell him what he's accused of, and haven't.",
  },
  go "a-letter" { when = "ties" },
  go "the-rota",
}

scene "a-letter" {
  title = "A letter",
  place = "Soo-ah's office, the same week",
  room = "office",
  light = "rain",
  with = sooah,
  narrate "It's from Rory's adviser, one page. The HR partner was in the room in April. The HR partner had private talks with the complainant, and is in the other party's debt: nine nights. It asks that all of it be set aside.",
  sooah "First: is it true? Second: why do I read it in his handwriting and not in yours?" {
    mood = "firm",
    power = "legitimate",
    toward = you,
    thought = "I asked for kind and soon. I did not ask for this.",
  },
  choice "It is, and it was mine to say in May. Give it to someone outside. I'll tell Ines today." {
    id = "tell-ines",
    act = "repair",
    manner = "transparent",
    toward = ines,
    set = { "clean", ties = false },
    effect = your_ground(3, "You answered both questions."),
    heard = "You came up four floors to tell me that you'd done it badly. I was so tired. But you came up.",
    why = "It costs you the file and some standing, and it saves what she has put her name to. She hears it from you.",
    ethics = "NASW 1.06(a): late is worse than early, and a great deal better than found out twice.",
  },
  choice "It never touched my judgement. Read the notes. They're fair to a fault." {
    id = "fair-to-a-fault",
    power = "expert",
    toward = sooah,
    go = "set-aside",
    heard = "They were fair, I'm told. Nobody'll ever read them.",
    meant = "To defend good work.",
    why = "They may well be. Whether a judge is fair isn't for the judge to say.",
  },
  choice "Then let's write it all down, also what you told me on my first day about the fourteenth of June." {
    id = "write-it-all",
    power = "coercive",
    manner = "transparent",
    toward = sooah,
    set = { "clean", "leverage", ties = false },
    effect = your_ground(-4, "You put a threat on your head's desk."),
    heard = "There was a person from outside then, after all. I never knew what that had cost.",
    meant = "To save the file.",
    why = "It works: nobody wants that second page. You've answered a fair question with a hold, and she'll remember the hold.",
  },
  go "the-rota",
}

scene "the-rota" {
  title = "The June rota",
  place = "People, Friday",
  room = "office",
  light = "day",
  with = ines,
  unwatched = 2,
  narrate "The June rota goes up on Friday at nine. Ines: nights, nights, car parks, nights. The storm desk, for which she was down, has somebody else. Gwen has signed it. It's nobody's idea.",
  narrate "At five past nine Gwen rings. 'Look at my rota. I did that at ten at night. Somebody had said it'd be kinder. Stop me, will you?'" {
    when = "gwen_ready",
    effect = her_ground(3, "Gwen rang by herself to have the rota stopped."),
  },
  ines "You said same day. It's the same day." {
    when = "watch",
    mood = "firm",
    thought = "I took the lift. I didn't even think about it.",
  },
  ines "Nobody touches me, you said. Nobody has. They've only scheduled me." {
    when = "safe_word",
    mood = "worn",
    effect = she(-6, -2, "You had given your word that nobody would touch her."),
  },
  narrate "She hasn't told you. You saw it on the board by the lift, and rang her." {
    when = "not watch and not safe_word",
  },
  ines "He was at my door with flowers. 'Half of it goes away,' he said. Whose half was that?" {
    when = "tipped",
    mood = "angry",
    discover = true,
    thought = "My own front door.",
  },
  ines "So you never wrote down that you owed him. And then you came and told me. I don't know what to do with that." {
    when = 'chose "tell-ines"',
    mood = "thoughtful",
    discover = true,
  },
  ines "There's a rumour that you'd been in somebody's debt. I'd have liked to have that from you." {
    when = "leverage",
    mood = "guarded",
    discover = true,
  },
  narrate "Soo-ah has found somebody from outside overnight: a Ms Baptiste, a lawyer. She'll begin again, on page one." {
    when = 'chose "tell-ines" or leverage',
  },
  ines "He says 'as madam wishes' now. To everything. The others have begun to say it." {
    when = "threatened",
    mood = "tense",
  },
  ines "Gwen can't look at me. She did it at ten at night, you can see it in the file. I sort of know how that feels." {
    when = "bilal and not gwen_ready",
    mood = "thoughtful",
  },
  choice "Let's keep our heads down. The finding's due in two weeks, and then it'll all be dealt with at once." {
    id = "heads-down",
    power = "expert",
    set = "waited",
    effect = her_ground(-4, "The rota stayed as it was."),
    heard = "Two weeks of nights. And everybody sees what happens when you sign.",
    meant = "Not to open a second front.",
    why = "It sounds like good order. The rota is a message to all who might speak, and it stays up on the board.",
  },
  choice "That's back as it was by noon, and Gwen hears from me why. Do you want to be there, or not at all?" {
    id = "by-noon",
    power = "legitimate",
    manner = { "transparent", "consent", "kept" },
    when = "not tipped",
    set = "stopped",
    effect = her_ground(5, "The rota was put back on the same day."),
    heard = "By noon. With a reason on it. I'll be there. At the back.",
    why = "What isn't up for discussion you don't discuss: it's put back, openly, under your name. How near she stands is up to her.",
    ethics = "NASW 2.10: act against retaliation at once. What counts as that is a local rule; that you look isn't.",
  },
  choice "Half was my doing, and it wasn't mine to deal in. It's in the file now. And the rota's back by noon." {
    id = "half-was-mine",
    act = "repair",
    manner = { "transparent" },
    when = "tipped",
    set = "stopped",
    effect = her_ground(3, "The rota was put back on the same day."),
    heard = "You wrote it down against yourself. All right. Noon.",
    why = "You say it, you've put it where others can read it, and you do today's work as well.",
  },
  choice "How are nights for you? Some people would sooner be out of his way until it's over." {
    id = "how-are-nights",
    act = "listen",
    heard = "So it's a matter of taste. I suppose they're quiet.",
    meant = "Not to decide it for her.",
    why = "You ask, which is mostly right. But you've asked her whether she minds, and minding is what she'd have to pay for.",
    ethics = "NASW 1.02, 2.10: asking is no substitute for a duty that is yours.",
  },
  choice "You have Gwen down within the hour, and tell her what this is called and what it can cost her." {
    id = "gwen-down",
    power = "coercive",
    manner = "transparent",
    toward = gwen,
    when = "not tipped",
    set = { "stopped", "gwen_hit" },
    effect = function(s)
      return {
        move = {
          { "ines", autonomy = -3, why = "It was settled over her head." },
          { "ines > rory", autonomy = 3, why = "The rota was put back." },
        },
      }
    end,
    heard = "It's back. Gwen's eyes were red. She used to save me the window seat.",
    meant = "To stop it so that it stays stopped.",
    why = "It does stop. Gwen was the one who might have come over, and she has now been told what she is.",
  },
  go "taken-back" { when = 'ines.trust < 25 or state(ines) == "rupture"' },
  go "thirteenth-of-june",
}

scene "taken-back" {
  title = "Taken back",
  place = "People, the Monday after",
  room = "office",
  light = "rain",
  with = ines,
  standing = ines,
  narrate "She puts an envelope on your desk. It's one line: she takes back what she said, all of it, and thanks everybody.",
  ines "It's in order, I hope. I looked up how you do it." {
    mood = "guarded",
    thought = "I can't have one more person being careful with me.",
  },
  choice "At this point you can't, really. There's a finding due in ten days, and it stands on you." {
    id = "you-cant",
    power = "legitimate",
    manner = "pressured",
    go = "withdrawn",
    heard = "So I hold it up, and I'm not to put it down.",
    meant = "To keep alive what she began.",
    why = "It's so, and it's the one hold on her that nobody else has used. She's learnt to get out of holds by being pleasant.",
    ethics = "NASW 1.02, 1.03: she may withdraw. What goes on without her, a local rule decides.",
  },
  choice "You take it, stamp it, and give her the copy. It's her right." {
    id = "stamp-it",
    power = "legitimate",
    manner = "transparent",
    go = "withdrawn",
    heard = "A stamp. It was quick. It's always quick when I stop.",
    meant = "Not to make it harder for her.",
    why = "Correct and courteous. She came in person, with something that one can post, and you've dealt with the envelope.",
  },
  choice "It can lie here till Friday. May I say first what I did? You needn't answer." {
    id = "till-friday-then",
    act = "repair",
    manner = { "transparent", "consent" },
    go = "thirteenth-of-june",
    effect = she(4, 3, "You owned your part and left her letter open."),
    heard = "You went through it like a list. You left nothing out. … All right. Friday. I didn't say yes.",
    why = "You own it without asking to be let off, and leave the letter where it can still be valid. She decides on Friday, and not at your desk.",
    ethics = "NASW 1.02, 2.10: mend your part; the answer is hers.",
  },
}

scene "thirteenth-of-june" {
  title = "The thirteenth",
  place = "Soo-ah's office, the eve of the signing",
  room = "office",
  light = "evening",
  with = sooah,
  narrate "Ms Baptiste's finding lies between you, in a blue cover. A safety warning was changed against the forecaster's word. The rest is in there as well.",
  narrate "Rory's answer is bound in: nine pages, and one line in his own hand. 'I saw that hers was right.'" {
    when = "rory_told",
  },
  narrate "Rory's answer is bound in: a page from his adviser, who regrets that nobody told his client in time what he was accused of. It's a fair point. It has cost the finding a paragraph." {
    when = "not rory_told",
  },
  narrate "At the back is a page that Kofi handed in by himself, about a jar." {
    when = 'chose "who-pays-now" and not waited',
    set = "kofi_said",
  },
  narrate "There's a note from Kofi at the back. He has seen the rota. He'd like to take back what he said." {
    when = "waited and kofi_said",
    set = { kofi_said = false },
  },
  sooah "First: she is right, I have read it. Second: the television comes at ten. Third: her contract ends on the thirtieth. Nothing has to be done. One simply doesn't renew." {
    mood = "neutral",
    thought = "I hear how it sounds. I have been hearing it all day.",
  },
  sooah "A fine reference, from me, by hand. He keeps his face, she keeps hers. And you pass your trial. I would put that in writing tonight." {
    mood = "warm",
    power = "reward",
    manner = "pressured",
    toward = you,
  },
  choice "You say that you'd like to sleep on it. On Monday the form isn't sent, and nobody has refused anything." {
    id = "sleep-on-it",
    go = "one-simply-doesnt",
    effect = your_ground(-8, "You let the date pass."),
    heard = "No letter came. I know what that means. Everybody does.",
    meant = "To win time.",
    why = "The date does the deed, and nobody's hand is in it. That's what she's offering you: that it should be nobody.",
    ethics = "NASW 2.10, 4.02: to let somebody go quietly for having spoken is retaliation, with good paper.",
  },
  choice "I won't put my name to that. Two weeks after a finding it's a punishment. I'm telling you before anybody else." {
    id = "my-name",
    power = "legitimate",
    manner = "transparent",
    toward = sooah,
    effect = your_ground(6, "You said no to her face, with the reason."),
    heard = "Somebody said no on the second floor. I only know that a letter came.",
    why = "Plain, to her face, with the reason, and first to her. It may cost you July. She can still change her mind in private.",
    ethics = "NASW 3.09(d), 2.10: an employer's wish doesn't go before the duty not to punish a report.",
  },
  choice "One page on what that costs: the log, the concert, a judge reading out the dates. Shall I leave it here?" {
    id = "one-page",
    power = "expert",
    manner = "transparent",
    toward = sooah,
    effect = your_ground(3, "You answered her sum with another."),
    heard = "I'm told there was a page. I'd like to have seen what I cost.",
    why = "You speak her language. It works tonight because it's dear; on a day when it's cheap it wouldn't.",
  },
  choice "Has anyone asked the television? Offer them the desk, with Ines on storms. Not the man." {
    id = "the-desk",
    act = "advocate",
    toward = ines,
    set = "desk_sold",
    effect = your_ground(3, "You changed what was on the table."),
    heard = "They rang me. A producer. 'You're the one with the lakeside?' she said.",
    why = "Everyone has been guarding a clause that nobody has read aloud to the other side. It takes her fear seriously, and her sum apart.",
    ethics = "NASW 6.04, as a measure: change the arrangement that makes one man so dear that he can't be told.",
  },
  go "blue-cover",
}

scene "blue-cover" {
  title = "The blue cover",
  place = "the big meeting room, the week after",
  room = "meeting-room",
  light = "morning",
  with = { ines, gwen, kofi },
  narrate "Four of you and a blue cover. The warning: shown. Rory has been told to stay away from the desk till you've met.",
  narrate "Ines's contract came on the Friday. Permanent. Soo-ah had crossed out the other word by hand, and put the date beside it." {
    when = "autonomy(you, sooah) >= 51",
    effect = her_ground(2, "Her contract was signed before anybody asked."),
  },
  narrate "Ines's contract isn't signed. 'First things first,' says Soo-ah, each time you ask. It'll be the twenty-eighth before it comes." {
    when = "autonomy(you, sooah) < 51",
    effect = she(-3, -2, "Her contract was left lying till two days before the end."),
  },
  narrate "The charts: shown, every one that she'd kept. It took Ms Baptiste a morning." { when = "handed_log" },
  narrate "The charts: likely. There were too few to be sure." { when = "not handed_log" },
  narrate "The mornings: shown. Two people wrote it down who needn't have." { when = "kofi_said and bilal_writes" },
  narrate "The mornings: shown." { when = "(kofi_said or bilal_writes) and not (kofi_said and bilal_writes)" },
  narrate "The mornings: not shown. It was one voice." { when = "not kofi_said and not bilal_writes" },
  gwen "I was at the radar. I was always at the radar. I'd like that minuted." {
    when = "gwen_knows and not gwen_hit",
    mood = "ashamed",
  },
  gwen "I'm here because I've been told to be." { when = "gwen_hit", mood = "guarded" },
  gwen "And there's a mail of Bilal's. Two pages. I've read it now." {
    when = "mail_kept",
    mood = "sad",
    effect = her_ground(2, "Gwen put Bilal's mail on the table."),
  },
  ines "The system knows who made a chart. It just doesn't say. It could fill in the corner itself. Nobody would type letters any more." {
    when = "own_road",
    mood = "firm",
    thought = "I wrote the code on Sunday. I'll not mention that yet.",
  },
  ines "I don't know what's usual." { when = "not own_road", mood = "worn" },
  kofi "I said it on the Friday, and I'd say it again. I'm not in the chat any more. It's quite peaceful." {
    when = "kofi_fair and kofi_said",
    mood = "relieved",
  },
  kofi "I couldn't remember anything, before. I do now, if that's any use." { when = "kofi_pressed", mood = "ashamed" },
  kofi "Could the coffee be a machine?" { when = "not kofi_pressed", mood = "thoughtful" },
  choice "It's your desk. What would make it hard for the next one to do it? I'll only write." {
    id = "only-write",
    power = "legitimate",
    manner = { "transparent", "consent", "collaborative" },
    set = "rule_close",
    heard = "We were there till one. Kofi drew the machine.",
    why = "You hold the pen and the frame. A rule that they made against the next one will be kept when you're elsewhere.",
    ethics = "NASW 6.04, 2.01: change what made it easy, with those who have to live in it.",
  },
  choice "No more names, I think. A morning on respect, all eleven, with a trainer and a proper lunch." {
    id = "proper-lunch",
    power = "reward",
    set = "workshop",
    heard = "A lunch. I wonder who fetches it.",
    meant = "To bring them all back together.",
    why = "Everybody can say yes to it, and that's the trouble. The finding names an act and a person; the lunch is for all.",
  },
  choice "Ines, from here on you bring me anything, at once. I'll see that it's dealt with before it grows." {
    id = "bring-me-anything",
    power = "referent",
    set = "own_line",
    heard = "Anything, at once. That's a relief. I'm so tired of judging what counts.",
    meant = "To make sure that it never goes so far again.",
    why = "She has just carried the whole of it, and is told that from here on you will. It's restful. She'll ask first.",
  },
  choice "This is what I've decided: Rory stays on the television floor, initials are automatic, I check at ninety days." {
    id = "ive-decided",
    power = "legitimate",
    manner = "transparent",
    set = "firm_close",
    heard = "Decided. I'd have liked to be asked about the second thing. It's the right thing.",
    why = "It's clear and within your right, with the reasons and a date. It holds because you hold it.",
    ethics = "NASW 2.10, 3.09: authority used in the open, for protection, with a check that was announced.",
  },
  go "ninety-days",
}

scene "ninety-days" {
  title = "Ninety days",
  place = "the fourth-floor kitchen, September",
  room = "kitchen",
  light = "morning",
  with = ines,
  unwatched = 3,
  narrate "There's a machine now. It takes coins, like a lighthouse." { when = "rule_close" },
  narrate "Twenty to seven. She comes in with one cup, her own, with a lid on it.",
  ines "They're all very polite to me up here. It's you they're afraid of. I'm the one who sits among them." {
    when = "confronted and threatened",
    mood = "worn",
    thought = "Nobody says Drizzle. Nobody says good morning either.",
  },
  ines "The producer wants me on Thursdays. I said I'd do it if I can wear a jumper." {
    when = "desk_sold",
    mood = "amused",
  },
  ines "People asks how I am every Monday. Gwen asks on Tuesdays. It's like physiotherapy." {
    when = "firm_close",
    mood = "amused",
  },
  ines "I wanted to ask you about the storm rota. And about Kofi. And if I should take the flat." {
    when = "own_line and ines.autonomy < 52 and ines.trust >= 38",
    mood = "relieved",
    thought = "I made a list of what to ask.",
  },
  ines "I write to him sometimes, the boy with the hip. He wants to know how one gets into weather." {
    when = 'left_gust and (chose "nobody-could" or chose "that-ones-mine" or chose "youre-covered")',
    mood = "thoughtful",
  },
  ines "You've come to see if I'm all right. I'm all right." {
    when = "ines.trust < 45",
    mood = "guarded",
    thought = "I've got an interview on Thursday.",
  },
  ines "You said ninety days. I'd put it in my table. I had you down as late." {
    when = "ines.trust >= 60",
    mood = "warm",
  },
  choice "It's going so well that I'd like to close it. Shall I close it?" {
    id = "close-it",
    power = "legitimate",
    manner = "pressured",
    heard = "You'd like to. Then close it.",
    meant = "To let it be over, for her too.",
    why = "It may be time. You've told her the answer along with the question.",
  },
  choice "I'm not here for how you are. Give me the rota since June, and I'll shut up and read." {
    id = "shut-up-and-read",
    power = "informational",
    manner = { "transparent", "kept" },
    heard = "You came to look and not to be told. Second page. There's one thing.",
    why = "You said that you'd look, and you look at what doesn't depend on her being brave today.",
    ethics = "NASW 2.10: follow up. Retaliation is patient.",
  },
  choice "Whom do you go to now, when something's odd? I'd like it to be a list, and me at the bottom of it." {
    id = "at-the-bottom",
    power = "connection",
    manner = { "transparent", "collaborative" },
    set = "list",
    heard = "Gwen, if she's at the front. Kofi. Bo, believe it or not. You're fourth.",
    why = "You ask after the others whom she has. It isn't flattering, and it's what will still be there when you aren't.",
  },
  choice "Never mind the form. It's so good to see you like this. You've been amazing." {
    id = "amazing",
    power = "referent",
    heard = "Amazing. It's the other word for brave.",
    meant = "To tell her what you feel.",
    why = "You mean it. It closes a visit that should have begun, and she smiles, because that's what one does.",
  },
  ending "ask-you-first" { when = "own_line and not list and ines.autonomy < 52 and ines.trust >= 38" },
  ending "her-initials" {
    when = "rule_close and own_road and stopped and not threatened and (not left_gust or mended_gust) and ines.trust >= 44 and ines.autonomy >= 42",
  },
  ending "on-the-record" {
    when = "(firm_close or rule_close) and stopped and not (confronted and threatened) and ines.trust >= 36",
  },
  ending "a-proper-lunch" { when = "workshop and ines.trust >= 36" },
  ending "new-skies" { when = "ines.trust < 36 or not stopped or (confronted and threatened)" },
  ending "one-cup",
}

scene "last-day" {
  title = "New skies",
  place = "the land desk, the last Friday of June",
  room = "office",
  light = "day",
  with = { ines, rory },
  unwatched = 3,
  narrate "It's in the mail to all staff, between the bicycle shed and the toner: Ines is leaving us for new skies. You've been in HR since May. The cake has a small cloud on it.",
  rory "To Drizzle! Who never once forgot the oat milk." {
    mood = "warm",
    power = "referent",
    manner = "pressured",
    toward = ines,
  },
  ines "It's lovely. Thank you, all of you." { mood = "neutral", thought = "Eleven slices. Somebody else can cut it." },
  choice "You sign the card with the others, and add a line of your own that's really meant." {
    id = "sign-the-card",
    power = "referent",
    go = "fine-thanks",
    heard = "It was a nice line. It was next to his.",
    meant = "To say goodbye properly.",
    why = "She'll keep the card for a while. There was something that only you could have said, and it isn't on it.",
  },
  choice "As HR I have to ask, before you go: is there anything you'd like to have on record?" {
    id = "on-record",
    power = "legitimate",
    go = "fine-thanks",
    heard = "In front of the cake. No, thank you. Nothing on record.",
    meant = "To give her the chance, at least.",
    why = "It's your duty, and it's late, and it's said in the one room where she can't say yes.",
  },
  choice "You ask her for five minutes by the lift, and say what you saw, what you did, and what you left." {
    id = "by-the-lift",
    act = "repair",
    manner = "transparent",
    go = "for-the-next-one",
    heard = "You'd kept count as well, then. Hm. … There's a thing I could leave you. If it's for Kofi.",
    why = "It's too late for this job. You ask for nothing and you leave nothing out, and it turns out that she has something for the next one.",
    ethics = "NASW 2.10, 2.01: it's never too late to say what one saw. What can still be opened, a local rule decides.",
  },
  choice "You take Kofi aside. From Monday there's no coffee run, and that comes from People." {
    id = "kofi-aside",
    power = "legitimate",
    manner = "transparent",
    toward = kofi,
    go = "fine-thanks",
    heard = "You were talking to Kofi. I waited for a bit, and then I took my barometer.",
    meant = "That it shouldn't happen to the next one.",
    why = "A good rule, three months late. It's about her, she's standing six feet away, and you tell it to somebody else.",
  },
}

------------------------------------------------------------------------ endings

ending "her-initials" {
  title = "I-N-E-S",
  kind = "good",
  text = [[The corner of every chart fills itself in now. It was her code; Gwen put it through on a Sunday, without being asked twice. "You can go and be HR somewhere else," says Ines, and goes to empty the rain gauge.]],
  later = [[A year on. Rory asked for the television floor himself; up there he's good, and lonely. He wrote to her once, two lines, without a joke in it. She hasn't answered yet. In spring Kofi forgot a trough and it flooded a car park. At handover somebody began to sing. Somebody else said: "What's the joke?" It wasn't you. You weren't there.]],
}

ending "on-the-record" {
  title = "On the record",
  kind = "good",
  text = [[It was done by the book, in the open, and it was stopped on the day you saw it. Ines was cross about some of that, and said so, which you took as a good sign. Rory works on the television floor. Nights go round by turns. It's all in the file, with dates.]],
  later = [[A year on. There are people on four who no longer share the lift with you. Ines has a permanent contract and a chart with her own letters in the corner. "You didn't ask me everything," she says, when you leave for another post. "But you told me everything. I could plan with that." Three others have come to the second floor since. They'd heard that it was looked at.]],
}

ending "a-proper-lunch" {
  title = "A proper lunch",
  kind = "mixed",
  text = [[The trainer is good. There's a game with wool. Rory, who has come down for it, says the cleverest thing of the day, and everybody looks at Ines to see if it's all right now. It's all right now. In the form that they fill in at the end, ten of eleven are very satisfied.]],
  later = [[Half a year on. There's a poster with the word respect in three colours. Rory is back at the big screen two mornings a week. Nobody is called anything. It's just that the storm rota never quite works out for her. In February a new man starts, and in March he knows who takes oat milk.]],
}

ending "a-lovely-apology" {
  title = "A lovely apology",
  kind = "mixed",
  text = [[It's the nicest thing you've done in the job so far. No file, no lawyer, two people who shook hands. Soo-ah writes "exactly what I hoped for" on your card. The television signs on the fourteenth. Rory brings you cinnamon.]],
  later = [[Four months on. He carried the coffee for a month, as he'd said he would. Then he handed the napkin to Kofi, on one knee. Ines wasn't kept on. There was a restructuring, and she'd agreed in May that everything was fine: it says so, with a tick. On the roof nobody empties the gauge. They've put in one that does it by itself.]],
}

ending "twelve-cups" {
  title = "Twelve cups",
  kind = "mixed",
  text = [[She's good at boats. Everybody is relieved: Ines, Gwen, Rory, who shook her hand, and Soo-ah, who has a closed folder and a television contract. You pass your trial. It's a problem that was solved by giving somebody something, and you'd do it again.]],
  later = [[A year on. Kofi has given notice. In his exit talk he says that he'd like to spend more time on his studies. When you ask about the mornings he laughs, very well. Ines hears of it in the kitchen. She makes her tea. That evening she asks you whether you knew, when you moved her, that there'd be a next one.]],
}

ending "ask-you-first" {
  title = "Ask first",
  kind = "bad",
  text = [[She trusts you as she has trusted nobody in that house. She brings you everything: a tone, a rota, a landlord. You always have an answer, and mostly it's right. The others have stopped raising things with her before they've asked you. It saves time.]],
  later = [[Half a year on you're ill for a month. Somebody in your place reads the file and can't see what the matter is. On the third morning a new senior says "Drizzle"; he'd heard it somewhere. Ines laughs. She wanted to ask somebody if that was all right, and there was nobody to ask.]],
}

ending "new-skies" {
  title = "Thursday",
  kind = "mixed",
  text = [[The finding is on her side, and she has a contract. It's just that nothing that comes from this house goes down easily any more, and you are of this house. On Thursday she has an interview, at a firm that makes forecasts for balloons. She tells you on the day she gives notice, and shakes your hand.]],
  later = [[A year on. She's head of a team of four, and empties the gauge herself. When they ask why she left, she says that she wanted more wind. Rory still does the weather at eight. On the land desk it has got a little better, for those who came later. It was her that it cost.]],
}

ending "one-cup" {
  title = "One cup",
  kind = "mixed",
  text = [[It has stopped. He is on another floor, and she carries one cup, and it's hers. You go over it in your mind on the stairs: it stopped because somebody said so, and you couldn't swear that it was her. She says it's fine. It mostly is.]],
  later = [[Half a year on. The letters in the corner are hers when Gwen remembers to look. Nobody hums. There's a distance round her at handover, the width of a person. Kofi once asked her how she'd done it, and she said that she didn't really know. It was done on the second floor.]],
}

ending "withdrawn" {
  title = "Taken back",
  kind = "bad",
  text = [[It's closed. Ms Baptiste writes a page on the warning, since that can't be taken back, and bills for eleven hours. On the fourth floor people are very nice to Ines. She has become somebody who once complained of something, nobody quite knows what.]],
  later = [[She stays, as it happens. They renew her for six months, and then for six months. Rory has forgiven her; he says so at the summer party, with an arm round her. The nights go to Kofi now. When a new one starts, in March, and asks her where one goes with things like that, she says that one doesn't.]],
}

ending "set-aside" {
  title = "Set aside",
  kind = "bad",
  text = [[It is all set aside: the talks, the dates, what people had the courage to say. There was nothing wrong with it, except that it was yours. Rory's adviser is very civil. Ines hears it from a letter with a file number, and comes down to the second floor with the letter in her hand. You're in a meeting about it.]],
  later = [[In June her contract runs out. No one could begin again before that, and afterwards there was nobody to begin it for. Soo-ah keeps you on, in payroll. When Rory sees you in the lift he's as kind as ever. "No hard feelings," he says. "We go back a long way, us two."]],
}

ending "one-simply-doesnt" {
  title = "One simply doesn't",
  kind = "bad",
  text = [[The thirtieth of June is a Sunday. There's no letter, no talk, no refusal. On Friday Ines empties her desk into two carriers, the ones with the holes for cups. The reference is superb. Soo-ah wrote it by hand.]],
  later = [[You've passed your trial. In autumn two people on the land desk are asked, for a survey, whether they'd report a problem. They tick "yes", as everyone does. The blue cover is in a cupboard in your office. A court may ask for it yet; Ines has eleven months to think about that, and a table.]],
}

ending "fine-thanks" {
  title = "Fine, thanks",
  kind = "bad",
  text = [[She goes down in the lift with a barometer under her arm. Somebody asks how it feels. "Fine, thanks," she says, and the doors close. It was a good do. There's cake left over, and Kofi takes it round.]],
  later = [[In September Kofi holds the kitchen door open with his foot. Twelve cups; they've taken someone on. He says it's a tradition. Ines sells insurance against hail, in another town, and is good at that. When she hears thunder she doesn't say the word.]],
}

ending "for-the-next-one" {
  title = "For the next one",
  kind = "mixed",
  text = [["It's too late for me," says Ines by the lift. "I'm not being brave, I'm just gone." She looks at you for some time. Then she sends you a folder: charts, hours, a table of coffee. "You can open that when somebody asks. Not for me. When somebody asks."]],
  later = [[In October Kofi asks. You open it with him, and ring her first. She says yes before you've finished. She's at a small firm now that makes forecasts for balloons. It takes until spring. In what is found there's a sentence on HR, which could have known. You wrote that sentence.]],
}

------------------------------------------------------------------------ afterwards

reflect "When did you laugh, or nearly? What would it have cost you not to, and what did it cost her to count?" {
  when = 'laughed or visited "last-day"',
}
reflect "You knew on the roof where you'd be working in May. What did you think she'd do if you said it?" {
  when = '(promised or nodded) and visited "what-it-is"',
}
reflect "You acted on what she'd told you, or dealt with it behind her back. Whose unease did that end?" {
  when = "leaked or hinted or confronted or tipped",
}
reflect "Rory had been kind to you. At which point did that speak, and in whose voice?" {
  when = 'visited "nine-nights"',
}
reflect "In the matter of the gust you were asked to keep quiet. How did you know that this was different from the coffee, or why didn't you?" {
  when = 'visited "gust-line"',
}
reflect "The nicest way out was on offer, and you took it. Who was it nice for?" {
  when = "mediated or moved or workshop",
}
reflect "Name one thing that was decided on the second floor and could have been decided on the fourth." {
  when = 'visited "blue-cover"',
}
