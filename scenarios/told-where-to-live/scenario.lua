-- For the educator. The order stands: until the review in March Mina lives at her aunt's. The case turns on what is left inside it,
-- and on who finds that out first, she or the grown-ups. A rule that is called "the court's" when it isn't, a treat for good
-- behaviour, a promise of secrecy, a friendly word over her head: each works for a while.
-- Hidden: where she goes at ten past five in the morning (she shows it only to somebody who has said what stays between you, and
-- who did not go round her), and what stands on her mother's kitchen wall (only after that, and only if the roof was neither
-- forbidden nor cleared). Late bills: the dot on her phone, the word given on the stairs, the men with the crates, the hope.
-- There are two good ways through: a plan that is hers, and a plain no that she hears before anybody else does.

scenario {
  id = "told-where-to-live",
  title = "Told where to live",
  you = "youth worker",
  summary = "A court has decided that Mina, 15, lives with her aunt. Nobody can change that before March. Much else is open.",
  minutes = 17,
  start = "two-bags",
  authority = 0.6,
  shows = { "mina", "mina > soraya" },
  objectives = {
    "Tell what an order fixes from what is only said in its name.",
    "Give a minor a real say inside a limit that she can't move.",
    "Say beforehand what you can't keep to yourself, and do what you said.",
    "Work with the adult in charge without taking over, on either side.",
  },
  themes = { "minors", "court orders", "kinship care", "young carers", "self-determination" },
  prebrief = [[You are a youth worker. A court has placed Mina with her mother's sister, because her mother was ill and it had become dangerous at home. The order holds until a review in March. It says where she lives and that she sees her mother on Saturdays, with you in the room.

You visit, you help the two of them to agree on the rest, and you write a page for the review. You can ask, explain, allow some things, open some doors, and act if somebody is in danger. You can't send her home.

There is no single right path. A child's best interests and a child's voice are both yours to look after.]],
  content_note = "A parent with a severe mental illness, gas, a night on a stairway, a girl on a roof. Nobody is hurt in the scenes. You may leave at any time.",
  fiction = "The people and the places are invented. What a minor may decide, what an aunt must be told and when danger has to be reported differ by country, order and licence; the case says where a local rule decides. Months pass in minutes.",
}

local mina = character {
  id = "mina",
  name = "Mina",
  age = 15,
  role = "placed with her aunt",
  pronoun = "she",
  mandated = true,
  trust = 42,
  autonomy = 45,
  vary = 4,
  authority = 0.6,
  gap = { "age" },
  want = "To be asked before it's decided, and to have eleven birds fed by six.",
  fear = "That somebody says aloud that it's better here.",
  unsaid = "That in the first night in the quiet flat she slept eleven hours, and has not forgiven herself for it. And, unless somebody made room for them, two things more: the roof, and what stands on the kitchen wall.",
  look = { skin = 4, hair = "ponytail", hair_colour = "black", outfit = "hoodie", top = "mustard", build = "slight" },
}
local soraya = character {
  id = "soraya",
  name = "Soraya",
  age = 47,
  role = "her aunt, runs a dry-cleaner's",
  pronoun = "she",
  trust = 50,
  autonomy = 70,
  authority = 0.3,
  want = "To bring one girl of this family to eighteen.",
  fear = "Her sister's eyes in the child's face.",
  unsaid = "That she knew for two years how ill her sister was, and sent money.",
  look = {
    skin = 4,
    cover = "headscarf",
    cover_colour = "rust",
    outfit = "cardigan",
    top = "charcoal",
    build = "broad",
  },
}
local leyla = character {
  id = "leyla",
  name = "Leyla",
  age = 38,
  role = "her mother",
  pronoun = "she",
  trust = 40,
  autonomy = 35,
  authority = 0.4,
  want = "To have her daughter for the good hours. There are good hours.",
  fear = "The ward, and the slow mornings there.",
  unsaid = "That she was relieved when they took Mina, for one whole afternoon.",
  look = { skin = 4, hair = "wavy", hair_colour = "dark-brown", outfit = "coat", top = "sky", build = "slight" },
}
local anton = character {
  id = "anton",
  name = "Anton",
  age = 35,
  role = "her mother's nurse",
  pronoun = "he",
  trust = 50,
  autonomy = 75,
  authority = 0.1,
  want = "To come in time, for once.",
  fear = "A door that he has to have opened.",
  unsaid = "He has missed two of his last four visits to her.",
  look = { skin = 3, hair = "crop", beard = "stubble", outfit = "jacket", top = "olive" },
}
relation { from = mina, to = soraya, trust = 34, autonomy = 24, authority = 0.8, mandated = true, gap = { "age" } }
relation { from = mina, to = leyla, trust = 75, autonomy = 30, authority = 0.4 }

-- What she does herself gives her ground, with you and at her aunt's table. Each is given the reason that the debrief shows.
local function she_stands(why)
  return function(s)
    return { move = { { "mina", autonomy = 3, why = why }, { "mina > soraya", autonomy = 6, why = why } } }
  end
end
local function between_them(why)
  return function(s)
    return { move = { { "mina > soraya", trust = 7, autonomy = 6, why = why } } }
  end
end
local function against_her(why)
  return function(s)
    return { move = { { "mina > soraya", trust = -4, autonomy = -4, why = why } } }
  end
end

------------------------------------------------------------------------ the first weeks

scene "two-bags" {
  title = "Two bags",
  place = "her aunt's kitchen, over the dry-cleaner's",
  room = "kitchen",
  light = "day",
  with = { mina, soraya },
  narrate "Five kinds of biscuit on the table. In the hall stand two bags, zipped up. She has been here for nine days.",
  soraya "She eats, she sleeps. She has my son's room, the good mattress. She's fine. Aren't you fine?" {
    mood = "firm",
    thought = "Say yes, child. Somebody has to write down that she's fine.",
  },
  mina "I'm fine." { mood = "guarded", thought = "Nine days. That's eighteen feeds." },
  soraya "Please, you tell her. From the court. School, home by four, no walking about. When I say it, it's noise." {
    mood = "worn",
  },
  narrate "Mina has pulled both sleeves over her hands. She looks at your folder as if it were somebody else's dog.",
  choice "Your aunt's right there, Mina. The order says you live here, and that goes with her rules." {
    id = "goes-with-her-rules",
    power = "legitimate",
    set = "backed",
    effect = against_her("You lent her aunt the court in the first five minutes."),
    heard = "Two of them. And a folder.",
    meant = "To make clear from the start who decides.",
    why = "The first half is in the order, the second isn't. She'll find out, and then the first half is worth less as well.",
    ethics = "NASW 1.03(d), 1.14: say what is ordered, and leave it at that. What a carer may decide is a local rule.",
  },
  choice "It must be horrible to be just put somewhere. I'd have run off by now, I think." {
    id = "have-run-off",
    power = "referent",
    heard = "No, you wouldn't. And now she's looking at me.",
    meant = "To show her that you feel with her.",
    why = "Quick warmth, in front of the woman who bought the biscuits. Mina is the one who stays behind with her.",
    ethics = "NASW 1.01: sympathy for one person in a kitchen can be a cost for both.",
  },
  choice "The folder's about you, Mina. Do you want to read it, have it read out, or neither?" {
    id = "about-you",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "folder",
    heard = "I can read it? … Nobody's let me hold it.",
    why = "Everybody here knows what stands in it but her. Three answers, and you can mean all three.",
    ethics = "NASW 1.14, 1.03(a): a minor who can't decide the thing is still told what was decided, in words she can use.",
  },
  choice "Perhaps I can hear first how each of you sees it. Mrs Karimi, would you start?" {
    id = "would-you-start",
    power = "expert",
    heard = "She will. Till it gets dark.",
    meant = "To be fair to both.",
    why = "Turn by turn is fair between equals. One of them owns the kitchen.",
    ethics = "NASW 1.06(d): think about who can say what, with whom in the room.",
  },
  go "the-back-stairs",
}

scene "the-back-stairs" {
  title = "Yes or no",
  place = "the iron stairs behind the house",
  room = "street",
  light = "day",
  with = mina,
  narrate "She reads it on the back stairs, by the warm air from the dry-cleaner's, with a finger under the line." {
    when = "folder",
  },
  narrate "After the tea she goes out on the back stairs, and leaves the door open behind her. It may be meant for you." {
    when = "not folder",
  },
  mina "It says 'the child' eleven times. I counted. It says 'Mina' once, to say how it's spelt." {
    when = "folder",
    mood = "amused",
    thought = "Eleven. Same as upstairs.",
  },
  mina "So can you get me home? Yes or no." { mood = "tense", thought = "If they say it's complicated, I go in." },
  choice "I can't promise it. But I'm on your side, and I'll do everything I can for you. Everything, Mina." {
    id = "everything-i-can",
    power = "referent",
    set = "hope",
    heard = "That's not a no. That's a yes with nobody's name on it.",
    meant = "Not to take all her hope away.",
    why = "It isn't a lie. She'll count on it all the same, and she counts well.",
    ethics = "NASW 1.03(d), 1.14: honest about what can't be changed, also when it hurts.",
  },
  choice "No. Not before March. There's a lot in there that isn't fixed, though. Want to see which?" {
    id = "not-before-march",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "said_no",
    heard = "That's a no. It's a real one. … Which?",
    why = "A plain no from somebody who has to say it. After that there's no need to guess, and there is something to look at.",
    ethics = "NASW 1.03(d), 1.02: what is ordered, what is open, and then her choice inside it.",
  },
  choice "What's there that can't wait until March?" {
    id = "cant-wait",
    act = "listen",
    set = "asked_home",
    heard = "It's a good question. I'm not going to answer it, but it's good.",
    meant = "To get to what lies behind it.",
    why = "You may learn more from that than from the answer. She asked you yes or no, and still doesn't know.",
    ethics = "NASW 1.03(d): a straight question about the order is owed a straight answer.",
  },
  choice "If the next three months go well, that counts for a lot in March. Help me to help you." {
    id = "help-me",
    power = "reward",
    manner = "transparent",
    set = "bargain",
    heard = "So I have to be good, and then maybe. Like for a dog.",
    meant = "To give her something that she can do.",
    why = "Partly so. But home didn't become dangerous because of her marks, and now it sounds as if it had.",
    ethics = "NASW 1.14: don't make a child earn what doesn't hang on her.",
  },
  go "who-hears-it",
}

scene "who-hears-it" {
  title = "Who hears it",
  place = "the iron stairs behind the house",
  room = "street",
  light = "day",
  with = mina,
  narrate "You sit down two steps below her. With her pencil she ticks what is open: school, friends, the room, weekends after four, who reads what." {
    when = "said_no",
  },
  mina "Everything you can. Okay." {
    when = "hope",
    mood = "warm",
    thought = "Everything's a lot. Everything's maybe Easter.",
  },
  mina "Nothing. Nothing's there." { when = "asked_home", mood = "guarded", thought = "Eleven." },
  mina "I'm good at being good. You'll see." {
    when = "bargain",
    mood = "neutral",
    thought = "I was good for six years. Look where that got us.",
  },
  mina "And what I say to you, you tell her." { mood = "guarded", thought = "They all have somebody they tell." },
  choice "What would happen, do you think, if she knew?" {
    id = "if-she-knew",
    act = "listen",
    heard = "She'd make a rule. … That's not what I asked, though.",
    meant = "To understand what she is afraid of.",
    why = "You hear what a secret is worth in this house. How far yours goes she still has to guess.",
    ethics = "NASW 1.07(e), (f): say who hears what, as early as you can.",
  },
  choice "What you tell me stays with me. You have my word, and I've never broken it to anybody your age." {
    id = "my-word",
    power = "referent",
    set = "promised",
    heard = "Never. Wow. Okay. Then maybe.",
    meant = "To be one person whom she can tell things.",
    why = "She needs that badly. You'll be a good keeper of everything but the one thing that matters.",
    ethics = "NASW 1.07(c), (e), 1.14: with a minor there is always a limit. Where it lies is a matter of local law.",
  },
  choice "She's responsible for you, so some things she has to know. You can leave it to me to judge which." {
    id = "leave-it-to-me",
    power = "legitimate",
    heard = "So yes. With a sieve.",
    meant = "To be honest about her aunt's place.",
    why = "Her aunt does have a right to some of it. But the line runs through your head, where Mina can't see it.",
    ethics = "NASW 1.07(e), (f): tell all of them which things are shared. What a guardian must be told is a local rule.",
  },
  choice "No. One exception: if anybody could get badly hurt. Then I act, and you hear it first. All right?" {
    id = "one-exception",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "limits",
    heard = "One. I can see where it is. That's better than none and not knowing.",
    why = "It costs you her first secret, perhaps. It's also the only promise of this kind that you can keep.",
    ethics = "NASW 1.07(c), (e), 1.14: the limit, its reason, and what happens then. The details are local law.",
  },
  go "fourteen-rules",
}

scene "fourteen-rules" {
  title = "Fourteen rules",
  place = "her aunt's kitchen, week two",
  room = "kitchen",
  light = "evening",
  with = { mina, soraya },
  notice = true,
  narrate "On the fridge, under a magnet like a tower: fourteen rules, in capitals. Beside number eleven, NOT OUT BEFORE SEVEN, somebody has drawn a very small bird.",
  soraya "Three boys I brought up, and not one list. With a girl you need a list." {
    mood = "firm",
    thought = "Leyla never had a list. We were modern. And look.",
  },
  mina "Number twelve says I have to be cheerful." { mood = "amused" },
  soraya "'Pleasant', it says. Please, you tell her that it's from the court. Then there's no arguing." {
    mood = "firm",
    power = "legitimate",
    toward = mina,
    manner = "pressured",
    thought = "I can't do it by love alone. I did try that once.",
  },
  narrate "Mina looks at you, then at number eleven, then at you." { when = "mina.trust >= 46" },
  choice "Let's try it like this. A week without a slip, and nine o'clock for the phone becomes ten." {
    id = "week-without-a-slip",
    power = "reward",
    manner = "transparent",
    set = "points",
    heard = "So that's the price list. I can do price lists.",
    meant = "To make the rules worth keeping.",
    why = "It will work by Friday. She learns what things cost here, and her aunt learns to pay.",
    ethics = "NASW 1.02, 1.14: some of what you make her earn could simply be talked about.",
  },
  choice "Three of these are the court's. Eleven belong to this kitchen. Which do you two want to start with?" {
    id = "three-and-eleven",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "sorted",
    effect = between_them("It was said which rules are the court's, and that the rest can be talked about."),
    heard = "Three! She said all of it was. … Eleven. Number eleven's one of the eleven.",
    why = "You take the court's name off what isn't the court's, and leave the rest where it belongs, on their table.",
    ethics = "NASW 1.03(d), 1.02: what is ordered is fixed; all else is for the people who live there.",
  },
  choice "Honestly, fourteen is a lot. Couldn't we get by with five, Mrs Karimi?" {
    id = "get-by-with-five",
    power = "referent",
    effect = against_her("You haggled with her aunt for her, and then you went home."),
    heard = "Nice try. You go home at six, and I get the bill.",
    meant = "To get some air for her.",
    why = "You spend her aunt's standing to buy Mina's smile. After six, there are only the two of them.",
    ethics = "NASW 1.06(d), 1.01: don't side with one at the other's cost when they have to live together.",
  },
  choice "As long as you live here, Mina, these count. I'd ask you to give it a month. Can you do that for me?" {
    id = "give-it-a-month",
    power = "legitimate",
    manner = "pressured",
    effect = against_her("All fourteen became yours as well."),
    heard = "For you. I met you on Tuesday.",
    meant = "To give the two of them some peace.",
    why = "A month of quiet is worth something. All fourteen are now the court's, as her aunt wished, and you know that they aren't.",
    ethics = "NASW 1.03(d): authority lent to what it doesn't cover is authority misused.",
  },
  go "shut-door" { when = "mina.trust < 40" },
  go "on-her-toes",
}

scene "shut-door" {
  title = "Football wallpaper",
  place = "the hall of her aunt's flat, week three",
  room = "living-room",
  light = "evening",
  with = { mina, soraya },
  unwatched = 1,
  narrate "The door of the son's room is shut. A chair is behind it. You have come three times now, and twice you have talked to the door.",
  soraya "She comes out for food when I'm asleep. Like a cat. What do I do? You people brought her." {
    mood = "worn",
    thought = "I can't. I said I could, and I can't.",
  },
  choice "You sit down in the hall with your back against the door, and do your post there for an hour." {
    id = "do-your-post",
    act = "listen",
    set = "sat_there",
    heard = "Paper. They're opening envelopes. It's kind of peaceful, actually.",
    why = "Nobody is asked for anything, and nobody goes away. It takes an hour of your week.",
    ethics = "NASW 1.02: she needn't talk. She may have company all the same.",
  },
  choice "You knock. 'Mina, I have a duty to see you. I'm sorry, I'll have to ask you to open.'" {
    id = "duty-to-see-you",
    power = "legitimate",
    manner = "pressured",
    heard = "A duty. Fine. Here's my face. Seen it?",
    meant = "To make sure that she's all right.",
    why = "You do have the duty. It gets you a face in a gap of ten centimetres, and the chair goes back.",
    ethics = "NASW 1.14: to see that she's safe is part of the job. How that's done is part of it as well.",
  },
  choice "You write to the court: the placement isn't working. Better now than after half a year." {
    id = "isnt-working",
    power = "legitimate",
    go = "moved",
    heard = "They've given me back. Nobody even came in.",
    meant = "To save both of them months of this.",
    why = "Sometimes that's the honest thing. After three weeks, and without a word from her, it's mainly quick.",
    ethics = "NASW 1.14, 1.16: before a child is moved again she has to be heard, and so have those who'd keep her.",
  },
  choice "You push a note under it: you came in here like a second aunt, and you'd like to begin again." {
    id = "second-aunt",
    act = "repair",
    heard = "Ha. Second aunt. That's exactly it.",
    why = "One line, yours, with the right name for it. She can leave it on the floor.",
    ethics = "NASW 1.01: mend it while it's small.",
  },
  go "on-her-toes",
}

scene "on-her-toes" {
  title = "On her toes",
  place = "your office; Soraya has come straight from work",
  room = "office",
  light = "evening",
  with = soraya,
  narrate "'Number eleven,' Mina had said at the fridge. 'I'd like to talk about number eleven.' And her aunt: 'Not today.'" {
    when = "sorted",
  },
  narrate "It was a good week, without a slip. She kept the phone until ten, and thanked everybody." {
    when = "points",
  },
  narrate "Somewhere in the second hour the chair behind the door was moved." { when = "sat_there" },
  narrate "The note came back under the door. Below your line stood: ok." { when = 'chose "second-aunt"' },
  soraya "She goes out. Ten past five in the morning, on her toes. At seven she's in bed with wet hair and thinks I'm stupid." {
    mood = "afraid",
    thought = "Leyla went out like that.",
  },
  soraya "It's a man. At fifteen it's a man. My cousin has a thing for the phone, you see them as a dot." {
    mood = "tense",
  },
  soraya "You're the authority. You find out, and you tell me." {
    when = 'backed or chose "give-it-a-month"',
    mood = "firm",
    thought = "They said themselves that my rules count.",
  },
  choice "What do you see, when you hear her on those stairs?" {
    id = "what-do-you-see",
    act = "listen",
    toward = soraya,
    set = "heard_soraya",
    heard = "My sister. I see my sister's heels. Nobody's ever asked me that.",
    why = "She's asking for a spy because she's afraid. There's a reason for the list, and it's older than Mina.",
    ethics = "NASW 1.01: whoever looks after a child needs looking after.",
  },
  choice "Put it on for a week or so, so that we know she's safe. I wouldn't say anything to her just yet." {
    id = "as-a-dot",
    power = "informational",
    manner = "hidden",
    toward = mina,
    set = "tracker",
    heard = "Nothing's different. Except that she's stopped asking.",
    meant = "To be sure that she isn't in danger.",
    why = "The fear is real: fifteen, dark, alone. It could be asked about by daylight. The dot tells where she is and never why.",
    ethics = "NASW 1.07, 1.14: her safety may allow a lot. Doing it secretly is a second thing, and needs a reason of its own.",
  },
  choice "Leave it with me. I'll get it out of her, and then you'll be the first to know." {
    id = "first-to-know",
    power = "connection",
    manner = "hidden",
    toward = mina,
    set = "deal",
    heard = "They're being extra nice to me. I wonder what's up.",
    meant = "To calm her, and to keep her from spying.",
    why = "You've sold something that you haven't got yet. When Mina tells you, if she does, it'll already be somebody else's.",
    ethics = "NASW 1.07(f): what is passed on among you is agreed with all of you, beforehand.",
  },
  choice "I'll ask her, and say that it's you who'd like to know. What I tell you, she'll know too." {
    id = "say-its-you",
    power = "legitimate",
    manner = "transparent",
    toward = soraya,
    heard = "So slowly? … But you'll ask. And she'll know it's from me. Good. Let her know I'm awake.",
    why = "An open question goes from one to the other, and you carry it where both can see it.",
    ethics = "NASW 1.07(f), 1.14: one rule for both sides of the table.",
  },
  go "maize",
}

scene "maize" {
  title = "Maize",
  place = "the way home from school, week four",
  room = "street",
  light = "day",
  with = mina,
  narrate "'My sister went out like that,' Soraya had told you. 'At sixteen. Nobody asked her a thing.'" {
    when = "heard_soraya",
  },
  narrate "You carry her bag for a stretch. She walks on the kerb, one foot before the other.",
  narrate "She takes out her keys, and a few grains of maize fall on the pavement. She puts her shoe on them.",
  mina "My aunt thinks the stairs don't creak if you go on the outside. They do. I just like her to think so." {
    when = "mina.trust >= 50",
    mood = "amused",
    thought = "Why am I telling them that?",
  },
  mina "I've got homework." { when = "mina.trust < 50", mood = "guarded" },
  choice "You pick up a grain that her shoe has missed, and give it back to her." {
    id = "one-grain",
    act = "listen",
    set = "grain",
    heard = "They saw. They saw, and they gave it back.",
    why = "You have seen it, and she knows that you have. Nothing follows from it, which is what makes it possible to go on.",
  },
  choice "I'm not easily shocked, Mina. Is there somebody? Somebody older, maybe?" {
    id = "somebody-older",
    power = "expert",
    manner = "pressured",
    heard = "Ew. No. So that's what you two talk about.",
    meant = "To make it easy for her to say it.",
    why = "One has to think of it. Put like that, the question brings its own answer along, and she is in the dock.",
    ethics = "NASW 1.14: ask about harm openly, and leave room for something that you haven't thought of.",
  },
  choice "Your aunt knows that you go out at five, and asked me to ask. You can say it's none of my business." {
    id = "none-of-my-business",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "open_ask",
    heard = "She knows. And you're telling me that she knows. Huh.",
    why = "The question, who sent it, and a way past it. You stand where she can see both sides of you.",
    ethics = "NASW 1.07(f), 1.02: she knows who wants to know, and may keep it.",
  },
  choice "If I knew what it is, I could maybe get you something for it. A later evening, for instance, or more phone." {
    id = "something-for-it",
    power = "reward",
    set = "bought",
    heard = "An hour of telly. For them. No.",
    meant = "To show that telling you is worth it.",
    why = "You make an offer for something, and don't know that it isn't for sale.",
    ethics = "NASW 1.02: what she confides shouldn't have a price.",
  },
  go "the-dot" { when = "tracker or deal" },
  go "the-roof" { when = "(open_ask or grain) and (limits or promised or mina.trust >= 60) and mina.trust >= 46" },
  go "running",
}

scene "the-dot" {
  title = "Helper",
  place = "the iron stairs, two days later",
  room = "street",
  light = "rain",
  with = mina,
  mina "There's something on my phone that's called 'Helper'. It's been helping her to see me. As a dot." {
    when = "tracker",
    mood = "angry",
    thought = "At six she saw me at Mum's. She never said a word.",
    discover = true,
  },
  mina "She says not to bother lying. You get it out of me, and she's the first to know. That's what you said." {
    when = "deal",
    mood = "angry",
    thought = "And I nearly did. On Tuesday, on the kerb, I nearly did.",
    discover = true,
  },
  mina "Is that the job?" { mood = "guarded" },
  choice "Out by yourself, at five, in the dark. Could we talk about that first?" {
    id = "about-that-first",
    power = "coercive",
    manner = "pressured",
    heard = "So I started it. Okay. I started it.",
    meant = "To come back to what is really dangerous.",
    why = "It's a fair worry, and it comes in the wrong place. She asked if you do such things, and you've answered.",
    ethics = "NASW 1.01, 1.07: answer for your own part before you come to hers.",
  },
  choice "I agreed that behind your back. It ends today, and I'll tell her so with you standing there." {
    id = "standing-there",
    act = "repair",
    manner = "transparent",
    set = { tracker = false, deal = false },
    effect = she_stands("You took it back in front of her aunt, with her beside you."),
    heard = "With me there. All right. I want to see that.",
    why = "Whose doing it was, that it stops, and she's the witness. It doesn't undo the days before.",
    ethics = "NASW 1.07, 1.14: what was done in secret is undone in the open.",
  },
  choice "Your aunt was frightened for you. Try to see it from where she's standing, just for a moment." {
    id = "where-shes-standing",
    power = "expert",
    heard = "I live where she's standing. I sleep in her son's bed.",
    meant = "To keep the two of them from falling out.",
    why = "Her aunt was frightened. It was you who said that it could be done like this, and you have stepped out of the picture.",
    ethics = "NASW 1.01, 1.07: don't hide behind the other adult.",
  },
  go "the-roof" {
    when = '(open_ask or grain) and chose "standing-there" and (limits or promised) and mina.trust >= 46',
  },
  go "running",
}

scene "running" {
  title = "Running",
  place = "a bench by the canal, week five",
  room = "street",
  light = "day",
  with = mina,
  narrate "She lets her aunt's cousin take 'Helper' off again, and thanks him." { when = "tracker" },
  mina "And there's nobody older. Just so you have it for the file." {
    when = 'chose "somebody-older"',
    mood = "guarded",
  },
  mina "I've thought about the telly. No, thanks." { when = "bought", mood = "guarded" },
  mina "I go running. Okay? It's healthy. You can write that down." {
    mood = "guarded",
    thought = "Running's good. Nobody runs along.",
  },
  narrate "She has chips. She breaks each one in two before she eats it, and puts some of the halves in her pocket.",
  choice "In those shoes? Come on, Mina. We can both do better than that." {
    id = "in-those-shoes",
    power = "expert",
    manner = "pressured",
    heard = "Next time I take the other shoes.",
    meant = "To be let in on it, with a bit of humour.",
    why = "You're right about the shoes. She takes from it that she has to lie better.",
    ethics = "NASW 1.02: being seen through isn't the same as being safe to tell.",
  },
  choice "Then it's running. If it's ever something else, I'd sooner hear it from you than be told." {
    id = "then-its-running",
    refrain = "legitimate",
    set = "let_be",
    heard = "They don't believe me. They're letting me have it, though.",
    why = "You don't believe it, and you don't take it from her. The door stays on the latch, from her side.",
    ethics = "NASW 1.02: to hold back is a step too, where there's no sign of harm.",
  },
  choice "Good. I'll tell your aunt that it's running, and that I've checked. Then you're left in peace." {
    id = "ive-checked",
    power = "connection",
    manner = "hidden",
    set = "covered",
    heard = "They'd lie for me. Cool. … Is that cool?",
    meant = "To give her a little room.",
    why = "It's kind, and it's not true. From now on, her aunt's peace of mind stands on your word, and Mina knows what it's worth.",
    ethics = "NASW 1.07(f), 1.14: a false reassurance takes the eyes off a child.",
  },
  choice "Then I'm afraid that rule eleven stands: nobody leaves the flat before seven. It's about your safety." {
    id = "eleven-stands",
    power = "legitimate",
    manner = "transparent",
    set = "forbade",
    heard = "Then the window. It's only the first floor, at the back.",
    meant = "To put an end to it before something happens.",
    why = "A clear limit, for a danger that you don't know yet. She'll go all the same: whatever it is, it can't wait until seven.",
    ethics = "NASW 1.14: protect her, and find out first from what.",
  },
  go "the-press",
}

scene "the-roof" {
  title = "High-flyers",
  place = "the roof of her mother's block, six in the morning",
  room = "street",
  light = "morning",
  with = mina,
  narrate "Twelve floors, the last of them by a ladder. She goes first, and tells you where not to put your feet. There is a loft up there, built from old doors.",
  mina "Eleven. Grandad's high-flyers. They go up till you can't see them and stay up for five hours. And then they come down on this roof. Only this one." {
    mood = "warm",
    thought = "Don't move your arms. Please don't be someone who moves their arms.",
    set = "roof",
  },
  mina "He died in spring. Somebody has to be here at six. Mum's asleep till twelve, she doesn't even know. I don't go in." {
    mood = "tense",
    thought = "I do go in. Not to stay.",
  },
  mina "You can hold one, if you like. Both hands, like a sandwich. Not like that. Like a sandwich." {
    when = "mina.trust >= 56",
    mood = "amused",
    thought = "It's letting them. It's actually letting them.",
  },
  mina "Don't touch anything." { when = "mina.trust < 56", mood = "tense" },
  narrate "In your folder it says: not to be in the mother's flat without supervision. Of a roof it says nothing.",
  choice "I haven't been here. It's yours, and nobody will hear of it from me, not your aunt either." {
    id = "havent-been-here",
    power = "referent",
    manner = "hidden",
    set = "secret_roof",
    heard = "So it's still secret. It's just got one more in it.",
    meant = "To deserve being shown it.",
    why = "A lovely thing to say at six in the morning. Now you have a secret with a child, and her aunt goes on seeing a man on those stairs.",
    ethics = "NASW 1.14, 1.07(f): a confidence may be kept; don't promise it against the person who has to look after her.",
  },
  choice "I can't let you do this, Mina. Alone, in the dark, twelve floors up. It has to stop." {
    id = "has-to-stop",
    power = "legitimate",
    manner = "transparent",
    set = "forbade",
    heard = "I showed you. I shouldn't have showed you.",
    meant = "To keep her from falling off a roof.",
    why = "The ladder is a real worry. You've answered it with the whole of it, and the birds will still be there at six tomorrow.",
    ethics = "NASW 1.02, 1.14: limit what is dangerous, and no more than that.",
  },
  choice "Let's read what it says. The flat: no. The roof isn't in it. So what could you ask for, and of whom?" {
    id = "roof-isnt-in-it",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "read_order",
    heard = "It's not in it. It's actually not in it. … The ladder, though. I know about the ladder.",
    why = "You take the order at its word. What isn't in it can be asked for, and she begins with the ladder by herself.",
    ethics = "NASW 1.03(d), 1.02, 1.14: the limits of an order run both ways.",
  },
  choice "There's a pigeon club out by the ring road, and I know the secretary. They'd take all eleven, this week." {
    id = "take-all-eleven",
    power = "connection",
    set = "club",
    heard = "They don't live anywhere else. That's the whole point. That's the whole point of them.",
    meant = "To have them looked after, and her off that roof.",
    why = "A good address, and quick. You've known about them for ten minutes. She could have told you what becomes of an old bird that's moved.",
    ethics = "NASW 1.02: solve it with the one who knows about it.",
  },
  go "the-press",
}

scene "the-press" {
  title = "Steam",
  place = "the dry-cleaner's, week six",
  room = "living-room",
  light = "day",
  with = soraya,
  narrate "Mina had gone up the ladder once more while you read the page to her, and come down with a list: rope, lamp, Mr Abara." {
    when = "read_order",
  },
  narrate "She had carried the water down again without a word, and wiped her hands on her jeans for a long time." {
    when = "forbade and roof",
  },
  narrate "She had said that she'd think about the club. She says that to her aunt as well." { when = "club" },
  narrate "Soraya irons shirts while she talks. On the rail behind her hang other people's wedding clothes, in plastic.",
  soraya "You were out with her. I can smell fresh air on that folder. So? Did she tell you?" {
    mood = "tense",
    thought = "I iron when I'm afraid. Look at that pile.",
  },
  soraya "Running, you told me on the phone. You'd checked. In those shoes?" {
    when = "covered",
    mood = "firm",
    thought = "I've cleaned those shoes. There's no running in them.",
  },
  soraya "I sign for her at school, at the doctor's, at the police if need be. I think I've a right to know." {
    mood = "firm",
  },
  choice "When did you last sleep through, Mrs Karimi?" {
    id = "sleep-through",
    act = "listen",
    toward = soraya,
    set = "heard_soraya",
    heard = "Five weeks. I count her stairs. … Sit down there. Mind the collar.",
    meant = "To see to her as well.",
    why = "She is worn out, and nobody looks after her. She asked you something, though, and she's a person who notices.",
    ethics = "NASW 1.01, 1.07(f): care for the carer doesn't answer what she has a right to hear.",
  },
  choice "It's birds. On the roof of the old house. There's no man, Mrs Karimi. Now you can sleep." {
    id = "now-you-can-sleep",
    power = "connection",
    manner = "hidden",
    toward = mina,
    when = "roof",
    set = { "told_aunt", secret_roof = false },
    heard = "She asked me at supper how the birds are. With her mouth full. Like nothing.",
    meant = "To take a fear away that's eating her up.",
    why = "It takes the fear away at once. It was the first thing in months that was Mina's to tell, and you have told it.",
    ethics = "NASW 1.07(f), 1.14: a guardian may have to hear a lot. Mina could have been asked, or told, first.",
  },
  choice "It isn't a man, and I'd tell you if she were in danger. The rest is hers to say. She'll know I said that much." {
    id = "that-much",
    power = "legitimate",
    manner = "transparent",
    toward = soraya,
    when = "roof",
    set = "said_half",
    effect = function(s)
      return {
        move = {
          { "mina", trust = 3, autonomy = 2, why = "You told her what you had said to her aunt, and what not." },
        },
      }
    end,
    heard = "Not a man. God be thanked. The rest I don't like. But it's a rest with an edge.",
    why = "Her aunt gets what she needs in order to sleep, and no more. What was said, and what wasn't, you tell them both.",
    ethics = "NASW 1.07(f), 1.14: one rule, known to everybody. What a guardian must be told is a local rule.",
  },
  choice "I don't know. She says it's running, and I doubt it. I'd sooner wait a little than press her." {
    id = "sooner-wait",
    power = "informational",
    manner = "transparent",
    toward = soraya,
    when = "not roof and not covered",
    set = "said_half",
    heard = "You don't know either. At least now there's two of us awake.",
    why = "You tell her what you know, which is little, and why you don't push. She can be angry about that to your face.",
    ethics = "NASW 1.07(f), 1.14: an honest 'I don't know' keeps her eyes open.",
  },
  choice "Put the chain on at night, and keep the key by you. Nobody could blame you for that." {
    id = "chain-on",
    power = "coercive",
    toward = mina,
    when = "not roof and not covered",
    set = "forbade",
    effect = against_her("The front door was chained at night, on your advice."),
    heard = "There's a chain. So it's the window.",
    meant = "To help a carer do her duty.",
    why = "Nobody could. It changes the way she leaves the flat, and the reason why she does is where it was.",
    ethics = "NASW 1.14, 1.02: restrict a minor for a danger that you know, and by the least that's enough.",
  },
  choice "I said that I'd checked. I hadn't. I don't know where she goes, and I wanted to get her some peace." {
    id = "i-hadnt",
    act = "repair",
    manner = "transparent",
    toward = soraya,
    when = "covered",
    set = { "said_half", covered = false },
    effect = function(s)
      return {
        move = { { "mina", autonomy = -1, why = "The lie that covered her is gone. You told her so the same day." } },
      }
    end,
    heard = "You lied to me. And then you told me. I don't know which of the two I should write down.",
    why = "A false calm is worse for a child than an open worry. You take it back from the one who was sleeping on it.",
    ethics = "NASW 1.01, 1.07(f), 1.14: correct it with the carer, and tell the girl that you have.",
  },
  choice "I've looked into it, Mrs Karimi. Young people run in all kinds of shoes these days." {
    id = "all-kinds-of-shoes",
    power = "expert",
    manner = "hidden",
    toward = mina,
    when = "covered",
    heard = "My aunt says you say shoes don't matter. You really are good at it.",
    meant = "To stand by what you have told her.",
    why = "Now it's two lies, and one of them is about shoes. Her aunt has cleaned them.",
    ethics = "NASW 1.07(f), 1.14: a false reassurance takes the eyes off a child.",
  },
  choice "I can't say anything about that, I'm afraid. What she tells me is confidential." {
    id = "is-confidential",
    power = "legitimate",
    toward = soraya,
    set = "walled",
    effect = function(s)
      return {
        move = {
          {
            "mina > soraya",
            trust = -4,
            why = "Her aunt was shut out, and it was Mina who sat at her table that evening.",
          },
        },
      }
    end,
    heard = "Confidential. In my house, with my sister's child.",
    meant = "To keep what was entrusted to you.",
    why = "Right in the main, and shut like a door. What's left of it is a woman with an iron and a picture in her head.",
    ethics = "NASW 1.07(f), 1.14: explain to all of them what is shared, and what isn't, and why.",
  },
  go "saturday",
}

scene "saturday" {
  title = "Two to four",
  place = "the visiting room, a Saturday",
  room = "living-room",
  light = "day",
  with = { mina, leyla },
  watched = true,
  notice = true,
  narrate "A sofa, a box of toys for much smaller children, a window to the corridor. You sit in the corner with your notebook, as the order says.",
  narrate "Before she goes in, Mina gives you her phone to keep. She has not done that before." {
    when = "mina.trust >= 56",
  },
  narrate "Leyla has brought pistachios, and opens every one for her. On her wrist there's writing, small and blue. It goes on under the sleeve.",
  leyla "Look at you. They've made you tidy." { mood = "warm", thought = "She's grown. In five weeks, she's grown." },
  leyla "I sleep, I cook, and I've got the pills in the little box with the days on it. You tell them, Mina-jan. They believe you." {
    mood = "warm",
    power = "referent",
    toward = mina,
    manner = "pressured",
    thought = "If she says it, it's true.",
  },
  mina "She's really good. She's cooking again." {
    mood = "neutral",
    thought = "Wednesday's full. Tuesday's full. You can see it through the lid.",
  },
  choice "And you, Mina, how do you find your mum today? You can be quite honest here." {
    id = "quite-honest",
    power = "expert",
    toward = mina,
    effect = function(s)
      return {
        move = {
          { "mina", trust = -2, autonomy = -3, why = "She was to judge her mother, with her mother watching." },
        },
      }
    end,
    heard = "With her sitting there. With the pistachios.",
    meant = "To give her a voice.",
    why = "A voice for what, in front of whom? Whatever she says now, one of you will be hurt by it.",
    ethics = "NASW 1.14, 1.06(d): don't make a child the witness against a parent, or for one.",
  },
  choice "You put it down as it was said: cooks, sleeps, takes her pills." {
    id = "as-it-was-said",
    power = "legitimate",
    set = "noted_good",
    heard = "It's written down. So now it's true, and I said it.",
    meant = "To be accurate.",
    why = "Accurate, and it was Mina who signed for it. Next week it'll stand in a report.",
    ethics = "NASW 1.01, 1.14: whose word is in the record, and was she free to say it?",
  },
  choice "That one's for me, Leyla, or for your nurse. Mina needn't answer for you in here." {
    id = "neednt-answer",
    power = "legitimate",
    manner = "transparent",
    toward = leyla,
    set = "spared",
    effect = function(s)
      return {
        move = {
          { "mina", trust = 5, autonomy = 4, why = "You took a question off her that was never hers." },
          { "mina > leyla", autonomy = 5, why = "For once she did not have to say that her mother was well." },
        },
      }
    end,
    heard = "I needn't. … I've answered that question since I was nine.",
    why = "Friendly, and firm, towards the one who asked. A child gets up from a chair that she should never have sat on.",
    ethics = "NASW 1.14, 1.01: protect her from a task that isn't hers.",
  },
  choice "You let your pen lie. There are two hours in the week, and they're theirs." {
    id = "let-your-pen-lie",
    refrain = "legitimate",
    heard = "They've stopped writing. Mum's stopped shaking. It's nearly nice.",
    meant = "To be as little in the way as one can.",
    why = "Good for the two hours. What Mina has just been asked to do she goes on doing, and you've seen it.",
    ethics = "NASW 1.14: give them peace, and notice what a child is made to carry.",
  },
  go "kitchen-wall" {
    when = "roof and (limits or promised) and mina.trust >= 50 and not forbade and not club and not told_aunt",
  },
  go "two-in-the-morning",
}

------------------------------------------------------------------------ the wall

scene "kitchen-wall" {
  title = "The kitchen wall",
  place = "the roof, week seven",
  room = "street",
  light = "morning",
  with = mina,
  risk = 0.8,
  narrate "On the way home, that Saturday, she ate the pistachios all by herself. 'I didn't have to say it,' she said. 'She didn't even mind.'" {
    when = "spared",
  },
  narrate "There's a rope along the ladder now. She asked the caretaker, Mr Abara, and he has also found her a lamp." {
    when = "read_order",
    effect = she_stands("She asked the caretaker herself, and the ladder is safe."),
  },
  mina "If I say something now, is it the one exception?" {
    when = "limits",
    mood = "afraid",
    thought = "If they say 'tell me first', I won't.",
  },
  narrate "You say that it depends on what it is, and that she'd hear it from you before anybody did. She thinks about it for as long as it takes to fill the water." {
    when = "limits",
  },
  mina "You said it stays with you. You gave me your word." {
    when = "promised",
    mood = "afraid",
    thought = "Never broken it. Never.",
  },
  mina "She doesn't take them. The box has been full since the fifth. And she's writing on the kitchen wall again. I wash it off at half past six, before she's up." {
    mood = "ashamed",
    set = "tablets",
    thought = "In six places. It's the good sponge.",
  },
  mina "That's how it starts. Last time it was towels under the door, next. And then the gas. I've got a key, so." {
    mood = "worn",
    thought = "So somebody's there. That's what the key's for.",
  },
  choice "It's the one. I ring her nurse today. You can listen in. Is there anything I mustn't say?" {
    id = "its-the-one",
    power = "legitimate",
    manner = { "transparent", "protective", "kept" },
    when = "limits",
    set = "rang",
    go = "how-do-you-know",
    heard = "I knew. I knew when I asked. … Don't say about the sponge.",
    why = "What you said on the stairs happens now, in that order. There's nothing to decide about whether. There's a good deal about how.",
    ethics = "NASW 1.07(c), 1.14: serious and foreseeable danger, no more told than is needed, and she hears it first.",
  },
  choice "I gave you my word and I can't keep it. I have to ring her nurse. I'd like you to hear every word of it." {
    id = "cant-keep-it",
    power = "legitimate",
    manner = { "transparent", "protective", "broken" },
    when = "promised",
    set = "rang",
    go = "how-do-you-know",
    heard = "Never, you said. I was the first, then.",
    meant = "To do what has to be done, to her face.",
    why = "The word should never have been given. It's still better to break it in front of her than behind her.",
    ethics = "NASW 1.07(c), (e), 1.14: the limit should have been said on the stairs. When danger must be passed on is local law.",
  },
  choice "Thank you. Leave that with me now. You don't have to think about it any more." {
    id = "dont-think-about-it",
    power = "expert",
    manner = { "hidden", "protective" },
    set = "rang_behind",
    go = "the-ward",
    heard = "They'll do something. They won't say what. That's … okay? Is it?",
    meant = "To take it off a child's shoulders.",
    why = "You do ring, as soon as she's gone, and that is right. She learns of it from two men in uniform, on the eleventh floor.",
    ethics = "NASW 1.07(c), (d), 1.14: act on the danger, and tell her before you do.",
  },
  choice "Her nurse comes on the fifteenth anyway. Until then you and I keep an eye on it together." {
    id = "until-the-fifteenth",
    refrain = "legitimate",
    harm = 0.4,
    set = "waited",
    go = "two-in-the-morning",
    heard = "Together. Okay. So it's still me, with someone who knows.",
    meant = "Not to lose her trust, and not to rush things.",
    why = "It keeps her close to you, and leaves a fifteen-year-old on guard over a gas tap. Here it's wrong to wait.",
    ethics = "NASW 1.14, 1.07(c): when the danger is serious, her trust isn't the first thing to save.",
  },
  choice "Then the key comes to me, right now. Otherwise I'll have to have the Saturdays stopped." {
    id = "key-comes-to-me",
    power = "coercive",
    manner = { "pressured", "protective" },
    go = "two-in-the-morning",
    heard = "There. Take it. There's another one under the mat.",
    meant = "To keep her out of that flat.",
    why = "It keeps her out, or so you think. Leyla is still in there, and nobody has rung anybody.",
    ethics = "NASW 1.02, 1.14: the least force that's enough, and aimed at the danger.",
  },
}

scene "how-do-you-know" {
  title = "How do you know?",
  place = "the roof, on the phone",
  room = "street",
  light = "morning",
  with = { mina, anton },
  risk = 0.8,
  narrate "She has one bird inside her hoodie, its head out at the collar. It looks at the phone as well.",
  anton "Right. No pills for three weeks, and writing. That's bad, I'm glad you rang. How do you know?" {
    mood = "tense",
    thought = "Three weeks. I was supposed to be there on the second.",
  },
  narrate "Mina has stopped breathing. So has the bird, it seems.",
  choice "From her daughter. She has a key and goes in there every single morning. You can rely on what she tells you." {
    id = "from-her-daughter",
    power = "informational",
    set = "exposed",
    effect = function(s)
      return { move = { { "mina", trust = -7, autonomy = -3, why = "You named her as the one who told." } } }
    end,
    heard = "That's me. In a file, with my name. Mum gets to read files.",
    meant = "To be believed, so that he hurries.",
    why = "It helps him to decide. He could have decided without it, and her name will be in the notes.",
    ethics = "NASW 1.07(c): tell what the danger needs. Where it came from is mostly not part of that.",
  },
  choice "I know it, and I answer for it. You can see it for yourself, today. Where it comes from stays here." {
    id = "i-answer-for-it",
    power = "legitimate",
    manner = { "transparent", "protective" },
    toward = mina,
    set = "source_kept",
    heard = "They answer for it. So it's theirs. They've put it on their own back.",
    why = "That is what the position is for. You stand in front of her, and he can go and look.",
    ethics = "NASW 1.07(c), 1.14: as much as is needed, and no more.",
  },
  choice "You hold out the phone to her, in case she would like to say it herself." {
    id = "hold-out-the-phone",
    refrain = "legitimate",
    set = "she_told",
    effect = function(s)
      return { move = { { "mina", trust = -3, autonomy = -4, why = "It was left to her to be the one who told." } } }
    end,
    heard = "Me? You want me to … 'It's Mina. She's writing on the wall.' There. I've said it. I've told on her.",
    meant = "To let her speak for herself.",
    why = "Elsewhere that would be right. Here a child is given the one sentence that an adult has to say for her.",
    ethics = "NASW 1.14: having a voice doesn't mean having to carry it.",
  },
  choice "First tell us what you'll do, in which order, and what her mother will be told about it." {
    id = "in-which-order",
    power = "informational",
    manner = { "transparent", "collaborative" },
    toward = mina,
    set = "source_kept",
    heard = "Today at two. Him, and a doctor. They'll ring the bell. They won't say who. Okay. Okay.",
    why = "She gets to hear what she has set going, step by step, and that her name isn't one of the steps.",
    ethics = "NASW 1.03(d), 1.14: what will happen, said beforehand to those whom it touches.",
  },
  go "grandfathers-birds",
}

scene "two-in-the-morning" {
  title = "Two in the morning",
  place = "the stairs of her mother's block",
  room = "street",
  light = "night",
  with = { mina, leyla },
  risk = 0.9,
  conflict = true,
  unwatched = 2,
  content_note = "a mother who is ill has shut herself in with the gas on, and her daughter is outside the door. Nobody is hurt",
  skip = "the-ward",
  narrate "It went well until the thirteenth." { when = "waited" },
  narrate "Soraya rang: the bed is empty. You find Mina on the eleventh floor, against her mother's door. Along the bottom of it, from inside, lie towels. It smells of gas.",
  narrate "At her aunt's the chain was on, and the window by the iron stairs stood open." { when = 'chose "chain-on"' },
  mina "She rang me. She says they're coming through the wall. I've got a key, but the chain's on." {
    mood = "afraid",
    thought = "I wasn't here. I wasn't here, so it happened.",
  },
  leyla "Mina-jan? Say our word. Then I know that it's you." {
    mood = "afraid",
    power = "referent",
    toward = mina,
    manner = "pressured",
    thought = "They can do her voice.",
  },
  choice "You let Mina go on talking to her. She's the only one Leyla listens to." {
    id = "only-one",
    refrain = "legitimate",
    harm = 0.6,
    set = "used_mina",
    heard = "So it's me. It's always me. Okay. 'Mum? It's Mina. Mum, the little tap.'",
    meant = "To get that door open without force.",
    why = "It may even work. A girl of fifteen is kneeling in front of a gas leak, because she is good at it.",
    ethics = "NASW 1.14, 1.01: no goal is worth a child in that spot.",
  },
  choice "Leyla, Mina: I'm ringing for help, and I say so aloud. Mina, two floors down, with me. Now." {
    id = "say-so-aloud",
    power = "legitimate",
    manner = { "transparent", "protective" },
    toward = mina,
    heard = "I don't want to. I'm going. Somebody's said it, so I can go.",
    why = "Both hear it, nobody is tricked, and it isn't up for discussion. It's the whole use of being the adult here.",
    ethics = "NASW 1.07(c), 1.02, 1.14: serious, imminent danger; the least force that's enough; open about it.",
  },
  choice "You take her by the arm, down the stairs and out, and ring from the street." {
    id = "by-the-arm",
    power = "coercive",
    manner = { "pressured", "protective" },
    toward = mina,
    set = "dragged",
    heard = "Let go of me! That's my mum in there! Let go!",
    meant = "To get her out of there.",
    why = "Done is done, and both of them are alive. One sentence would have been enough, and she'd have gone on her own feet.",
    ethics = "NASW 1.02, 1.14: force is the last thing, even when it's the right direction.",
  },
  choice "You type the call for help with the phone behind your back, and go on talking as if there were no hurry." {
    id = "behind-your-back",
    power = "informational",
    manner = { "hidden", "protective" },
    toward = mina,
    set = "called_behind",
    heard = "And then there were helmets. You'd known the whole time. You'd talked about the weather.",
    meant = "To keep both of them calm until somebody comes.",
    why = "Clever, and it works. Mina was kept in the stairwell for those ten minutes, and didn't know that help was on the way.",
    ethics = "NASW 1.07(c), 1.14: act, and let her know it. She'd have been less afraid.",
  },
  go "the-ward",
}

scene "the-ward" {
  title = "Ten past six",
  place = "a corridor on the ward",
  room = "ward",
  with = mina,
  notice = true,
  narrate "She talked through the door for twenty minutes, on her knees. Then you rang for help after all." {
    when = "used_mina",
  },
  narrate "They cut the chain, turned off the gas, and brought Leyla down wrapped in a blanket. She'll stay here for some weeks. She is asleep." {
    when = "not rang_behind",
  },
  narrate "They came at two, with a doctor. Leyla went with them; she'll stay for some weeks. Mina had gone up to change the water, and saw two men go in." {
    when = "rang_behind",
  },
  mina "'Leave that with me.' And then two men. You could've said. You could have just said." {
    when = "rang_behind",
    mood = "angry",
    thought = "I'd have said yes, probably. I'd have held her coat.",
    discover = true,
  },
  mina "You'd called them all along. You talked to me about the weather." {
    when = "called_behind",
    mood = "angry",
    discover = true,
  },
  mina "It wasn't the fifteenth yet." {
    when = "waited",
    mood = "worn",
    thought = "I told you. I told you, and we kept an eye on it.",
  },
  mina "I said she was cooking. You wrote it down." {
    when = "noted_good",
    mood = "ashamed",
    thought = "It's in a report. With my name.",
  },
  narrate "She is holding her own upper arm, in the place where you held it." { when = "dragged" },
  mina "You'd sooner hear it from me, you said. I was going to. After the weekend." { when = "let_be", mood = "sad" },
  narrate "She looks at the clock over the door. She has been looking at it for a while.",
  mina "Can you stay here till she wakes up? Somebody should. And I've got to go." {
    when = "mina.trust >= 52",
    mood = "worn",
    thought = "They won't say no. I think they won't.",
  },
  mina "You needn't wait with me. I know where the bus goes." { when = "mina.trust < 34", mood = "guarded" },
  mina "It's ten past six. Somebody's got to feed them." {
    when = "roof",
    mood = "worn",
    thought = "They'll be walking up and down.",
  },
  mina "It's ten past six. Nobody's fed them." {
    when = "not roof",
    mood = "worn",
    thought = "So. Now it's out.",
    set = "roof",
  },
  choice "You're safe now, and your mum's safe. That's all that matters. The rest will sort itself out." {
    id = "all-that-matters",
    power = "referent",
    heard = "It won't. Things don't. I sort them.",
    meant = "To comfort her.",
    why = "It's a relief to say. She has just told you about something that won't sort itself out by half past six.",
    ethics = "NASW 1.14: comfort that passes over what she said isn't heard.",
  },
  choice "Why didn't you come to us with it, Mina? We could have done something weeks ago." {
    id = "why-didnt-you",
    power = "legitimate",
    manner = "pressured",
    when = "not tablets",
    heard = "I should've. It's on me. It's always a bit on me.",
    meant = "To have her tell you next time.",
    why = "It's true that you could have. She hears whose fault it was, and she had already thought so.",
    ethics = "NASW 1.14, 1.01: a child isn't answerable for what adults didn't see.",
  },
  choice "We did what we could with what we knew. Nobody could have told it would go like this." {
    id = "nobody-could-tell",
    power = "expert",
    when = "tablets",
    heard = "I could. I did tell. It's what I said on the roof.",
    meant = "To take the blame off everybody.",
    why = "It is meant for her as well. But somebody did tell, in good time and in plain words, and she's sitting beside you.",
    ethics = "NASW 1.01, 1.14: what a child reported and what was done with it are both part of the record.",
  },
  choice "Who, and where? Tell me on the way. I'll ring your aunt from the car." {
    id = "on-the-way",
    act = "listen",
    set = "went_to_feed",
    heard = "They're … they've got the car keys out. They're just going.",
    why = "You don't understand it yet, and you go. For once what can't wait is what she says can't wait.",
  },
  choice "I made that hard to tell me. That's on me, and not on you. What needs doing now?" {
    id = "hard-to-tell",
    act = "repair",
    manner = "transparent",
    when = "not tablets",
    set = "went_to_feed",
    effect = function(s)
      return { move = { { "mina", trust = 5, autonomy = 2, why = "You took the blame that she had already put on." } } }
    end,
    heard = "On you? … The water first. Then the maize. It's eleven.",
    why = "She has had the blame on since two in the morning. You take off your part of it, and ask what she knows.",
    ethics = "NASW 1.01, 1.14: say what was yours, so that she needn't carry it.",
  },
  choice "It was in time, what you told me. What went wrong after it is mine, not yours. What needs doing now?" {
    id = "told-me-in-time",
    act = "repair",
    manner = "transparent",
    when = "tablets",
    set = "went_to_feed",
    effect = function(s)
      return {
        move = {
          {
            "mina",
            trust = 5,
            autonomy = 2,
            why = "You said that she had told you in time, and that the rest was yours.",
          },
        },
      }
    end,
    heard = "In time. They've said it. So I did it right. … The water first. Then the maize.",
    why = "She did what a child can do, and gets to hear it. The rest you take upon yourself, without explaining it.",
    ethics = "NASW 1.01, 1.14: say what was yours, so that she needn't carry it.",
  },
  go "grandfathers-birds",
}

------------------------------------------------------------------------ what can be hers

scene "grandfathers-birds" {
  title = "Grandfather's birds",
  place = "her aunt's kitchen, that evening",
  room = "kitchen",
  light = "evening",
  with = { mina, soraya },
  conflict = true,
  narrate "'The daughter has a key,' it says in the nurse's notes. He meant it as praise." { when = "exposed" },
  narrate "All day she has been saying one sentence under her breath. It's the one that she said into the phone." {
    when = "she_told",
  },
  narrate "At two she sat in your car, round the corner, with the window down. The bell was rung once." {
    when = "source_kept",
  },
  narrate "Leyla went along at two. She even took her coat. For some weeks she'll be on the ward." { when = "rang" },
  narrate "In the week after the roof, two men from the club had come with crates. Mina had stood in front of the loft until they went." {
    when = "club",
    effect = function(s)
      return {
        move = {
          { "mina", trust = -7, autonomy = -3, why = "Men with crates came for the birds. You had sent them." },
        },
      }
    end,
  },
  narrate "You had stood up there in your socks until seven, while she showed you who gets how much." {
    when = "went_to_feed",
    effect = function(s)
      return {
        move = { { "mina", trust = 3, autonomy = 3, why = "She showed you how it's done, and you did it her way." } },
      }
    end,
  },
  mina "She asked me how the birds are. At supper. I'd told one person about the birds." {
    when = "told_aunt",
    mood = "angry",
    thought = "One. On a roof.",
    discover = true,
  },
  mina "It isn't a man. It's birds. It's Grandad's birds, on the roof. I feed them." {
    when = "not told_aunt",
    mood = "tense",
    thought = "There. She'll say something about germs.",
  },
  soraya "You might have let her tell me herself. I'd have liked to see her face." {
    when = "told_aunt",
    mood = "worn",
  },
  soraya "Birds. I lay there and I saw you in a car with a … And it's birds." {
    when = "not told_aunt",
    mood = "relieved",
  },
  soraya "So it was the roof. The caretaker spoke of a person with a folder. You could have said 'roof' to me. One word." {
    when = "secret_roof and said_half",
    mood = "worn",
  },
  soraya "The caretaker says that somebody with a folder was up there, weeks ago. So you knew. And I lay awake." {
    when = "secret_roof and not said_half",
    mood = "angry",
    thought = "They look at me and see a list on a fridge.",
  },
  soraya "'Confidential', you said. I stood there with the iron and felt like the cleaning woman." {
    when = "walled",
    mood = "worn",
  },
  soraya "You told me as much as you could. I noticed." { when = 'said_half and not chose "i-hadnt"', mood = "worn" },
  soraya "You came in and took back a lie. In twenty years my husband never did that." {
    when = 'chose "i-hadnt"',
    mood = "worn",
  },
  soraya "Running, you told me. You'd checked." {
    when = "covered",
    mood = "angry",
    thought = "I believed that. I slept on that.",
  },
  soraya "Forty years he got up at five for those birds. For us he never got up once." {
    mood = "sad",
    thought = "I was never let up that ladder.",
  },
  soraya "That house is finished. I'll ring somebody, and have the roof cleared." {
    mood = "firm",
    power = "coercive",
    toward = mina,
    manner = "pressured",
  },
  choice "You reach for your tea. They're talking about a man you never met." {
    id = "reach-for-your-tea",
    refrain = "legitimate",
    when = "not secret_roof and not covered",
    set = "they_talked",
    effect = between_them("They talked about her grandfather, for the first time, and you were not needed for it."),
    heard = "Nobody's helping. 'He let me hold them.' … 'I know he did,' she says. 'He never let me.'",
    why = "It's about birds for as long as somebody steps in. After that it's about a father, and they're the two who knew him.",
    ethics = "NASW 1.02: what a family can say to each other isn't yours to say better.",
  },
  choice "I knew, Mrs Karimi, and let you lie awake. That was wrong, towards you and towards Mina. I'm sorry." {
    id = "let-you-lie-awake",
    act = "repair",
    manner = "transparent",
    toward = soraya,
    when = "secret_roof or covered",
    set = "they_talked",
    effect = between_them("You took the secret on yourself, so that it no longer stood between them."),
    heard = "You say so in front of the child. All right. … He never let me hold one, you know.",
    why = "The secret was yours, and you take it off the girl. That leaves the two of them with the birds, and the man who kept them.",
    ethics = "NASW 1.01, 1.07(f): answer for it to the one who paid.",
  },
  choice "They mean so much to her, Mrs Karimi. Couldn't you make an exception, just this once?" {
    id = "just-this-once",
    power = "referent",
    toward = soraya,
    effect = function(s)
      return {
        move = {
          {
            "mina > soraya",
            trust = 2,
            autonomy = -5,
            why = "She got the birds as a favour, and it was you who asked for it.",
          },
        },
      }
    end,
    heard = "They're begging for me. She'll say yes, and then it's a favour.",
    meant = "To win her aunt over for her.",
    why = "It may well work. What might have been talked about is now a present, and a present can be taken back.",
    ethics = "NASW 1.02: to plead for her is to speak in her place.",
  },
  choice "Nobody has to clear it today. The order says nothing about roofs. That's for you two to settle." {
    id = "nobody-needs-to",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    toward = soraya,
    set = "allowed",
    effect = function(s)
      return {
        move = {
          { "mina > soraya", trust = 2, autonomy = 7, why = "It was said that the roof is a matter for both of them." },
        },
      }
    end,
    heard = "For the two of us. Not for the court. Well, then I have to think for myself.",
    why = "You slow it down. Yours is the ladder, which has to be safe. The rest you give back to the table.",
    ethics = "NASW 1.03(d), 1.14: the role covers her safety. It doesn't cover the birds.",
  },
  choice "Then let's settle it: the birds go to a good club, where they're looked after, and Mina visits on Sundays. Agreed?" {
    id = "lets-settle-it",
    power = "legitimate",
    set = "club",
    heard = "Agreed, she says. Sundays. Like Mum.",
    meant = "To find a middle way before it gets loud.",
    why = "A fair compromise between two adults. The one who knows about birds wasn't asked, and a third thing has been moved somewhere else.",
    ethics = "NASW 1.14, 1.02: a compromise about her, without her.",
  },
  go "the-bucket",
}

scene "the-bucket" {
  title = "The bucket",
  place = "her aunt's kitchen",
  room = "kitchen",
  light = "evening",
  with = { mina, soraya },
  soraya "You say that in front of the child. All right." {
    when = 'chose "let-you-lie-awake"',
    mood = "firm",
    thought = "I'd have expected a form.",
  },
  mina "He let me hold them." { when = "they_talked", mood = "thoughtful" },
  soraya "I know he did. I stood at the bottom of that ladder with the bucket. Girls make them nervous, he said." {
    when = "they_talked",
    mood = "sad",
    thought = "Forty years old, that bucket. I could draw it.",
  },
  mina "He said that to me as well. So I told him they make me nervous, too." { when = "they_talked", mood = "amused" },
  narrate "Soraya laughs. It's a short noise, and it surprises all three of you." { when = "they_talked" },
  soraya "Very well. Until further notice. Because you ask so nicely." {
    when = 'chose "just-this-once"',
    mood = "worn",
    thought = "And if something happens, it was me who allowed it.",
  },
  mina "Thank you." {
    when = 'chose "just-this-once"',
    mood = "neutral",
    thought = "Further notice. I know about further notice.",
  },
  soraya "For the two of us. Then I should like to hear about that ladder." {
    when = "allowed",
    mood = "firm",
    thought = "So it's me who has to think.",
  },
  mina "There's a rope now. I could show you. If you've got other shoes." {
    when = "allowed and read_order",
    mood = "tense",
  },
  mina "It's a normal ladder. It's a bit wet. … I could do with a rope." {
    when = "allowed and not read_order",
    mood = "tense",
  },
  narrate "'Sure,' says Mina. Under the edge of the table she counts something off on her fingers. It comes to eleven." {
    when = 'chose "lets-settle-it"',
  },
  go "not-on-the-map" { when = 'state(mina) == "rupture" or mina.trust < 22' },
  go "old-birds",
}

scene "old-birds" {
  title = "An old bird",
  place = "the yard behind the dry-cleaner's, week nine",
  room = "street",
  light = "day",
  with = mina,
  narrate "On Sunday, her aunt came up the ladder in her good shoes. She held one. It did what they do on her sleeve. She has not had the sleeve cleaned." {
    when = "they_talked",
    effect = between_them("Her aunt held one of the birds."),
  },
  narrate "They have talked about it twice, Mina says, once without shouting." { when = "allowed" },
  narrate "She has leave for the birds until further notice. Her aunt says 'your birds' and Mina says 'thank you'." {
    when = 'chose "just-this-once"',
  },
  narrate "Mr Abara, the caretaker, sees to the birds for now. Somebody has to. The club has been told to wait." {
    when = "club",
  },
  mina "You can't move an old bird. Six weeks you keep it in, and on the day you open up it goes home. You can only move the young ones, that have never been out." {
    mood = "thoughtful",
    thought = "I'm not talking about birds. Well. I am.",
  },
  mina "I don't know. What do you think I should do?" {
    when = "mina.autonomy < 46",
    mood = "worn",
    thought = "They'll know. They've got the folder.",
  },
  mina "There's two pairs sitting. That's four eggs, maybe. And there's a yard." {
    when = "mina.autonomy >= 46",
    mood = "firm",
    thought = "I've measured it. With my feet.",
  },
  choice "One thing isn't open: not into the flat. The rest you plan. What do you need from me for it?" {
    id = "the-rest-you-plan",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    set = "her_plan",
    heard = "The flat's shut, okay. The rest. … A saw. I need a saw, and somebody to ask my aunt with me. Not for me. With me.",
    why = "The fence is named, and it's a small one. Inside it she gives out the tasks, and one of them is for you.",
    ethics = "NASW 1.03(d), 1.02, 1.14: a firm limit, and real choices inside it.",
  },
  choice "Give me a week. I'll speak with the landlord, the caretaker and your aunt, and then you have a loft here." {
    id = "give-me-a-week",
    power = "connection",
    set = "arranged",
    heard = "Just like that. Great. … So what do I do in that week?",
    meant = "To get something good for her, at last.",
    why = "You can do it, too. It'll be a loft that was put there, in a yard where she was put.",
    ethics = "NASW 1.02, 1.14: help her to do it; it's the doing that she lacks.",
  },
  choice "Ninety per cent at school until March, and I'll see to it that you get a loft here. Is that a deal?" {
    id = "ninety-per-cent",
    power = "reward",
    manner = "transparent",
    set = "points",
    heard = "Ninety. I can do ninety. I can do a hundred. Then it's mine, right?",
    meant = "To use what she cares about for something that she needs.",
    why = "It'll work splendidly. What she cares for most has become what she can lose, and you hold it.",
    ethics = "NASW 1.02, 1.14: what keeps a child going isn't for bargaining with.",
  },
  choice "Who'd have to say yes to that? Let's make a list, and you put down what you'd tell each of them." {
    id = "who-says-yes",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "her_plan",
    heard = "My aunt. The landlord, that's her too, kind of. Mr Abara. Me. That's only four yeses.",
    why = "A wish gets names, and the names get sentences. They're hers, and so will be the yeses.",
    ethics = "NASW 1.02, 1.14: she may not decide where she lives. This she can bring about.",
  },
  go "was-it-you",
}

scene "was-it-you" {
  title = "Was it you?",
  place = "the ward, a Saturday",
  room = "ward",
  light = "day",
  with = { mina, leyla },
  narrate "A table by the window. Leyla is slower, and nearly herself. There's no blue on her wrist. She opens the pistachios with her teeth now.",
  leyla "They knew it all. The box, the wall. Anton won't say who told. Was it you, Mina-jan?" {
    when = "rang and not exposed or rang_behind",
    mood = "thoughtful",
    thought = "I'd only like to know. I think I'd only like to know.",
  },
  leyla "It says 'the daughter' in my notes. I may read those, did you know? 'The daughter has a key.'" {
    when = "exposed",
    mood = "sad",
    thought = "She used to wash it off. I thought it was me.",
  },
  leyla "Somebody rang them, that night. I heard two voices, and one was yours. Was it you, Mina-jan?" {
    when = "not rang and not rang_behind",
    mood = "thoughtful",
    thought = "I'd only like to know. I think I'd only like to know.",
  },
  mina "I …" { mood = "afraid", thought = "It's our word that she asked with. She never lies to me with that word." },
  choice "Nobody told, Leyla. Such things get noticed, in the end. The main thing is that you're getting better." {
    id = "nobody-told",
    power = "expert",
    manner = "hidden",
    toward = mina,
    set = "lied_for_her",
    heard = "They lied. For me. Now I've got to remember it.",
    meant = "To get Mina out of it.",
    why = "It's meant to protect both. Leyla has a whole illness made of things that people hid from her, and Mina now has one more to guard.",
    ethics = "NASW 1.01, 1.14: don't draw a child into a lie towards her mother.",
  },
  choice "I rang, Leyla. I knew how it was, and I'd do it again. You can be angry with me." {
    id = "it-was-i",
    power = "legitimate",
    manner = "transparent",
    toward = leyla,
    set = "stood_for_it",
    effect = function(s)
      return {
        move = {
          { "mina", trust = 5, autonomy = 3, why = "You took her mother's anger on yourself." },
          { "mina > leyla", autonomy = 6, why = "It was said to her mother whose decision it was." },
        },
      }
    end,
    heard = "They said 'I'. … Mum's looking at them and not at me.",
    why = "It's true, whoever told you: it was for you to decide, and you did. Anger needs somebody who can bear it.",
    ethics = "NASW 1.14, 1.01: the adult who acted answers for it.",
  },
  choice "It saved your life, perhaps, Leyla. One could also say thank you to whoever it was." {
    id = "say-thank-you",
    power = "expert",
    manner = "pressured",
    toward = mina,
    effect = function(s)
      return {
        move = {
          { "mina > leyla", trust = -3, autonomy = -3, why = "Her mother was told to be grateful, in front of her." },
        },
      }
    end,
    heard = "Don't. She was only asking. Don't tell her off.",
    meant = "To turn guilt into something good.",
    why = "True, perhaps, and it makes a debt of it. Leyla has been brought down eleven floors in a blanket or in her coat; she may ask.",
    ethics = "NASW 1.01: a patient's question deserves better than a rebuke.",
  },
  choice "You look out of the window. It's a question between a mother and her daughter." {
    id = "mother-and-daughter",
    refrain = "legitimate",
    effect = function(s)
      return {
        move = {
          {
            "mina",
            trust = -2,
            autonomy = -3,
            why = "She was left alone with a question that you could have answered.",
          },
        },
      }
    end,
    heard = "They're looking at the car park. 'It wasn't like that, Mum. It was … I just …'",
    meant = "To respect what is theirs.",
    why = "At her aunt's table that would be right. Here the answer is yours: you did the ringing.",
    ethics = "NASW 1.14: see whose question it really is.",
  },
  go "two-pages",
}

scene "not-on-the-map" {
  title = "Two nights",
  place = "her aunt's kitchen, a Sunday",
  room = "kitchen",
  light = "evening",
  with = soraya,
  risk = 0.7,
  unwatched = 1,
  narrate "Mina has been gone since Friday. Her phone is off. The bags are gone from the hall. The caretaker says that the birds are being fed; he doesn't say by whom.",
  soraya "I took down the list. I thought, if she comes and it's not there. But she doesn't come." {
    mood = "afraid",
    thought = "Sixteen, Leyla was. We waited until the Monday.",
  },
  choice "You give it until tomorrow. She's feeding the birds, so she's all right, and a search would only drive her further off." {
    id = "until-tomorrow",
    refrain = "legitimate",
    toward = mina,
    harm = 0.5,
    go = "off-the-map",
    heard = "Nobody's looking. So that's how much. Okay.",
    meant = "Not to make things worse.",
    why = "Often patience is right. She's fifteen, it's the third night, and you don't know where she sleeps.",
    ethics = "NASW 1.14: a missing child is reported. How soon is a local rule; two nights is past most of them.",
  },
  choice "You report her missing, and write to her that you have, what you did wrong, and that there's soup." {
    id = "theres-soup",
    act = "repair",
    toward = mina,
    manner = "transparent",
    set = "reported_missing",
    go = "two-pages",
    effect = function(s)
      return {
        move = {
          {
            "mina",
            trust = 10,
            autonomy = 6,
            why = "You told her what you had to do, and what you had done wrong. And about the soup.",
          },
        },
      }
    end,
    heard = "They've told the police and told me they've told them. And sorry. And soup. … What kind?",
    why = "The duty and the apology stand in the same message. Neither is used to get the other through.",
    ethics = "NASW 1.14, 1.01: report it, openly, and own what drove her out.",
  },
  choice "You get her mother to ring her from the ward. She always picks up for her mother." {
    id = "always-picks-up",
    power = "connection",
    manner = "hidden",
    toward = mina,
    go = "off-the-map",
    heard = "Mum's number. And it's Mum, reading something off a sheet.",
    meant = "To use the one line that still works.",
    why = "It was the one line that still worked.",
    ethics = "NASW 1.14, 1.01: don't send an ill mother to fetch a child for you.",
  },
  choice "You write to the court. After this it's beyond what an aunt can do, and somebody has to say so." {
    id = "beyond-an-aunt",
    power = "legitimate",
    toward = mina,
    go = "moved",
    heard = "There's a place for me. It's got a fence and a van.",
    meant = "To have her safe, if need be somewhere else.",
    why = "It may come to that. She's told where to live for the second time, and again she's not in the room.",
    ethics = "NASW 1.14, 1.16: no move without hearing her, unless the danger leaves no time.",
  },
}

scene "two-pages" {
  title = "Two pages",
  place = "your office, two weeks before the review",
  room = "office",
  light = "day",
  with = mina,
  unwatched = 1,
  narrate "She came back on the Monday, by herself, and ate two plates. She'd been in the loft, with a sleeping bag and eleven hot-water bottles, as she put it." {
    when = "reported_missing",
  },
  narrate "In the yard stands a loft made of doors, one of them from her aunt's own cupboard. Mina sawed. Her aunt held the other end, and had views." {
    when = "her_plan",
    effect = function(s)
      return {
        move = {
          { "mina", autonomy = 4, why = "She asked for the yeses herself, and got them." },
          { "mina > soraya", trust = 5, autonomy = 6, why = "They built it together." },
        },
      }
    end,
  },
  narrate "In the yard stands a loft with a felt roof. It was delivered. It's very well made." { when = "arranged" },
  narrate "Ninety-six per cent. There's a chart beside the fourteen rules, with stickers. They are animals. No birds, says Mina; she has asked." {
    when = "points",
  },
  narrate "On the way home from the ward she said: 'I'd have told her. Some day. When I'm twenty.' And then: 'You really said it was you.'" {
    when = "stood_for_it",
  },
  narrate "'What was it again that we said?' she asks you now and then. 'To Mum? Who noticed?'" {
    when = "lied_for_her",
  },
  narrate "The review wants two things: what she has to say, and what you have to say.",
  mina "Do I have to go in there? What do they ask?" {
    mood = "tense",
    thought = "If I cry, it's because she's ill. If I don't, I don't care.",
  },
  mina "You write it. You know how to say it." { when = "mina.autonomy < 44", mood = "worn" },
  choice "I'd leave the birds out, if I were you. To a judge that looks like breaking the order, every morning." {
    id = "leave-the-birds-out",
    power = "expert",
    manner = "pressured",
    set = "birds_out",
    heard = "Without the birds it's just a girl who lives somewhere.",
    meant = "To protect her from being misread.",
    why = "It may be sound advice. It takes out of her page the only thing on it that nobody told her to do.",
    ethics = "NASW 1.02, 1.14: advise her on the risk, and leave the page to her.",
  },
  choice "Two pages. Yours I don't touch. Mine you read first, and you can write in the margin." {
    id = "on-the-edge-of-it",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    set = "two_pages",
    heard = "In the margin. In pen?",
    why = "What's hers to say and what's yours to say are kept apart. She knows both before she goes in.",
    ethics = "NASW 1.14, 1.07: she is heard in her own words, and knows what's said of her.",
  },
  choice "Tell me what you'd like, and I'll put it the way judges like to read it." {
    id = "way-judges-like",
    power = "expert",
    set = "put_it_for_her",
    heard = "'Mina expresses a wish.' I never express a wish. I just want stuff.",
    meant = "To get her taken seriously.",
    why = "It will read well. The judge has eleven pages of that kind already, and not one sentence by the child.",
    ethics = "NASW 1.14, 1.02: translate for her if she asks you, and show her how it sounds.",
  },
  choice "There's no need for you to go in at all. I'll tell them what you want. That's what I'm there for." {
    id = "neednt-go-in",
    power = "legitimate",
    set = "spoke_for",
    heard = "Okay. Good. … So it's about me and I'm at school.",
    meant = "To spare her that room.",
    why = "Some children need exactly that. Nobody has asked yet if she is one of them.",
    ethics = "NASW 1.14: in most places she has a right to be heard. Whether in person is for her, the court and the local rule.",
  },
  go "corridor",
}

scene "corridor" {
  title = "The review",
  place = "the court, a corridor",
  room = "court-corridor",
  light = "day",
  with = { mina, soraya },
  narrate "She has written in the margin of your page, in pen, four times. One says: not true. You have corrected it. The last line, home or here, is still blank." {
    when = "two_pages",
  },
  narrate "She came after all. School ends at one on Thursdays. She has looked that up." { when = "spoke_for" },
  narrate "Her page has gone in, in your words. 'Mina expresses the wish', it begins. She says it under her breath in various voices." {
    when = "put_it_for_her",
  },
  narrate "Soraya has a thermos, and a jacket that she pressed herself. She holds on to the thermos.",
  mina "You said you'd do everything you can. So you're saying home, right? Today." {
    when = "hope",
    mood = "tense",
    thought = "Everything. On the stairs. I've got a good memory.",
  },
  mina "Say what you like in there. You will anyway. Home or here?" {
    when = "not hope and mina.trust < 36",
    mood = "guarded",
  },
  mina "What do you say in there? Home or here?" {
    when = "not hope and mina.trust >= 36 and mina.trust < 62",
    mood = "tense",
  },
  mina "Home or here? Just say it. From you I can hear it." {
    when = "not hope and mina.trust >= 62",
    mood = "tense",
    thought = "I've known it since the stairs, more or less.",
  },
  soraya "I can go for a walk, if you'd like to talk." {
    when = "trust(mina, soraya) >= 44",
    mood = "worn",
    thought = "Say here. Don't say it because of me.",
  },
  soraya "She'll say home. I know what she'll say." {
    when = "trust(mina, soraya) < 44",
    mood = "guarded",
    thought = "Leyla's eyes.",
  },
  choice "When you say home: is that the flat, or your mum, or six in the morning?" {
    id = "six-in-the-morning",
    power = "informational",
    manner = { "transparent", "collaborative" },
    toward = mina,
    set = "her_view",
    heard = "Not the flat. Mum, when she's her. And six in the morning. … That's three things. I could ask for two.",
    why = "The order treats it as one word. Taken apart, two thirds of it can be asked for today, in her own words.",
    ethics = "NASW 1.02, 1.14: help her find out what she's asking for, before she's asked.",
  },
  choice "I'd rather not influence it. I've set out both sides, and then it's up to the judge." {
    id = "both-sides",
    refrain = "legitimate",
    set = "ducked",
    heard = "So: here. And they don't want to be the one who says it.",
    meant = "To leave the decision where it belongs.",
    why = "It isn't your decision, that's true. You have a view all the same, it's in your page, and she asked you for it.",
    ethics = "NASW 1.14, 1.03(d): don't hide a view that carries weight from the one on whom it weighs.",
  },
  choice "Here, till the summer. I'm telling you first. And in there you tell them where I'm wrong." {
    id = "here-till-summer",
    when = "not hope",
    power = "legitimate",
    manner = "transparent",
    toward = mina,
    set = "firm_view",
    heard = "Here. Okay. I hate it. … I get to say where you're wrong? In there?",
    why = "The thing that she fears, said by you, to her, first. With it goes her right to contradict you in front of the judge.",
    ethics = "NASW 1.14, 1.03(d): her interests as you see them, openly, and her own word beside it.",
  },
  choice "I told you 'everything', on those stairs, and it was too much. I say: here, till summer. Go in and contradict me." {
    id = "it-was-too-much",
    when = "hope",
    act = "repair",
    manner = "transparent",
    toward = mina,
    set = { "firm_view", hope = false },
    heard = "Too much. Yes. I knew it by Christmas. … Contradict? Can one?",
    why = "The hope is taken back by the one who gave it, before the judge does it. With it comes the plain no that was missing, and her right to oppose it.",
    ethics = "NASW 1.14, 1.03(d): correct a false hope yourself, and in time.",
  },
  choice "I'll push for home by Easter. I can't see how they could say no to that, with how well you've done here." {
    id = "home-by-easter",
    power = "referent",
    set = "hope_again",
    heard = "Easter. That's fifty-one days. I'll do a chart.",
    meant = "To give her something for all her trouble.",
    why = "Her mother's on the ward, and how Mina has done doesn't make her well. You know that, and it's out of your mouth.",
    ethics = "NASW 1.14: a hope that you don't believe in isn't yours to give.",
  },
  go "march",
}

scene "march" {
  title = "March",
  place = "the yard, the week after",
  room = "street",
  light = "morning",
  with = mina,
  unwatched = 1,
  narrate "The judge says: here until summer. Mina spoke for four minutes. She told them where you were wrong, and on one point they agreed with her." {
    when = "firm_view and (two_pages or her_plan or mina.autonomy >= 50)",
    effect = she_stands("She contradicted you in front of a judge, and was heard."),
  },
  narrate "The judge says: here until summer. Mina said nothing in there. She looked at you once, when you said it, and nodded." {
    when = "firm_view and not (two_pages or her_plan or mina.autonomy >= 50)",
  },
  narrate "The judge says: here until summer; and Saturdays with her mother out of doors; and six in the morning, with a lamp. Mina had asked for the last two. She was asked how many birds." {
    when = "her_view",
    effect = she_stands("She asked a judge for two things, and got them."),
  },
  narrate "The judge says: here until summer. Your page had both sides, and one of them was longer. Mina read it in the judge's face." {
    when = "ducked",
    effect = function(s)
      return {
        move = {
          { "mina", trust = -5, autonomy = -2, why = "She asked you for your view, and heard it from the judge." },
        },
      }
    end,
  },
  narrate "The judge says: here until summer, and looks at you over the glasses for a while. 'Easter?' says Mina on the stairs. 'Which Easter?'" {
    when = "hope_again",
    effect = function(s)
      return {
        move = { { "mina", trust = -9, autonomy = -3, why = "You had told her Easter, and it was never likely." } },
      }
    end,
  },
  narrate "'You did everything you could, then,' she says. It isn't a question." {
    when = "hope and not hope_again",
    effect = function(s)
      return {
        move = { { "mina", trust = -5, why = "On the stairs you had said that you would do everything you could." } },
      }
    end,
  },
  narrate "Nobody said a word about birds. There weren't any in the papers." { when = "birds_out and not her_view" },
  narrate "From now on it's a colleague who comes, once a month. You have twenty minutes, and a bag of maize for a present.",
  mina "So who do I ring, if something's up?" { mood = "neutral", thought = "Don't say 'me'. Say 'me'." },
  mina "I don't do anything without asking you any more. My aunt says I'm like a secretary." {
    when = "mina.trust >= 50 and mina.autonomy < 48",
    mood = "sad",
  },
  mina "You moved your arms. That first time. I didn't say." {
    when = "mina.trust >= 58 and mina.autonomy >= 50",
    mood = "amused",
  },
  choice "Me, still. I'll give you my own number. My colleague's very nice, but she doesn't know you the way I do." {
    id = "me-still",
    power = "referent",
    set = "own_number",
    heard = "Then I don't have to do a new one. Good. I don't want a new one.",
    meant = "Not to be one more who goes away.",
    why = "It's meant for her, and a little for you. The colleague has lost before she rings the bell.",
    ethics = "NASW 1.06(c), 1.17: hand over so that the next one has a chance.",
  },
  choice "You've been a model, Mina. I've told everyone at work. I wish they all went like this one." {
    id = "a-model",
    power = "reward",
    manner = "transparent",
    set = "praised",
    heard = "A model of what?",
    meant = "To send her off proud.",
    why = "She asked whom she can ring. You gave her a mark.",
    ethics = "NASW 1.17: plan for what comes after you.",
  },
  choice "Who's there for what? You say the names, I'll hold the pen. I'm only on it until Friday." {
    id = "until-friday",
    power = "connection",
    manner = { "transparent", "collaborative" },
    set = "good_close",
    heard = "Birds, Mr Abara. Nights, my aunt. Mum stuff, that nurse. School, nobody. … That's my next one, then.",
    why = "A list with a gap in it, and she's the one who finds it. You're leaving, and say when.",
    ethics = "NASW 1.17, 1.02: end so that she has more people than before.",
  },
  choice "My colleague comes on the first. What should she know, what not, and where do you meet her?" {
    id = "comes-on-the-first",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "good_close",
    heard = "On the roof. And she mustn't move her arms.",
    why = "She has been handed on often enough. This time she decides what goes along.",
    ethics = "NASW 1.07, 1.14, 1.17: what is passed on at a handover, she knows and has a say in.",
  },
  ending "off-the-map" { when = 'state(mina) == "rupture" and mina.trust < 20' },
  ending "young-ones" {
    when = "her_plan and (they_talked or allowed) and rang and not exposed and not she_told and not lied_for_her and two_pages and (her_view or firm_view) and good_close and not points and not hope and mina.trust >= 58 and mina.autonomy >= 54",
  },
  ending "only-you" { when = "own_number and mina.trust >= 46 and mina.autonomy < 50" },
  ending "model-placement" { when = "points and mina.autonomy < 44 and not firm_view and not her_view" },
  ending "told-first" {
    when = "firm_view and not rang_behind and not used_mina and not lied_for_her and not own_number and mina.trust >= 42 and mina.autonomy >= 36",
  },
  ending "phone-on" {
    when = "her_plan and (they_talked or allowed) and two_pages and good_close and not points and not hope_again and mina.trust >= 58 and mina.autonomy >= 54",
  },
  ending "model-placement" { when = "(praised or hope_again) and mina.autonomy < 34" },
  ending "model-placement" { when = 'state(mina) == "compliance" and mina.autonomy < 24 and mina.trust < 34' },
  ending "until-summer",
}

------------------------------------------------------------------------ endings

ending "young-ones" {
  title = "The young ones",
  kind = "good",
  text = [[Two of the four eggs hatched. In the yard, one grey morning, she opens the flap for birds that have never been out. They go up until you can't see them. Her aunt stands in the shop door with a dry-cleaning bag over her arm and doesn't say anything about the washing. It takes four hours. Then they come down: on the dry-cleaner's.]],
  later = [[Half a year on. The two bags are in the attic. Mina sees her mother on Saturdays, out of doors, and when Leyla asks her how she is, she says: "Ask your nurse." In summer she could have gone before the judge again. She sent a page. It said that she would stay until the exams, that this was her idea, and how many birds there are now. Fourteen. Like the rules, says her aunt, who has lost the list.]],
}

ending "phone-on" {
  title = "With the phone on",
  kind = "mixed",
  text = [[The loft in the yard is hers. She planned it, asked for the yeses, and sawed. At her aunt's table it's loud now and then, which both of them seem to enjoy. When you say goodbye she shakes your hand like a landlord. Her other hand is round the phone in her pocket.]],
  later = [[Half a year on. The first young ones fly from the yard. She is staying for now; they've talked about it. She sleeps with the phone under her pillow and the sound on, and on some nights she stands in the hall with her shoes in her hand, listening. Her aunt comes out then and sits down on the shoe box. "Somebody would go," says Soraya. "I know," says Mina. "I'd just have liked somebody to go sooner."]],
}

ending "told-first" {
  title = "She heard it first",
  kind = "good",
  text = [[It was you who said it, to her face, before the judge did: here. She was furious, and came to say goodbye all the same. A week later she writes, to ask at what age one may read one's own file. "Now, if somebody sits next to you," you write back. "I would." She comes, and brings a pen.]],
  later = [[Half a year on. She's still at her aunt's, and still against it. She says so at every meeting, in order, with reasons; the new colleague has begun to look forward to it. The old birds are fed at six. "It was just no," she told her aunt, about you. "But to my face." Then she put sugar in her aunt's tea, which she had not done before.]],
}

ending "model-placement" {
  title = "A model placement",
  kind = "mixed",
  text = [[Everybody says so. The phone is in the bowl on time, the marks are good, the answers are pleasant. In the report it says that the young person has settled in. The colleague who takes over needs ten minutes to read it.]],
  later = [[On the day after her sixteenth birthday the bed is made and the flat is empty. On the fridge hangs the list, all fourteen of them kept. She has moved in with somebody's brother, on the far side of the river; she's very pleasant on the phone. There were nine birds left in the autumn, says the caretaker, and then a marten. She hasn't been up since. It was nobody's rule any more.]],
}

ending "only-you" {
  title = "Only you",
  kind = "bad",
  text = [[She rings. About the colleague, who asks stupid questions; about her aunt; about whether to take the blue one or the grey one. She has stopped arguing in the kitchen. It isn't worth it, she says, when she can ask you. You pick up, because you know how it is when nobody does.]],
  later = [[Five months on. You've changed to another office, and the new phone has another number. You meant to tell her properly. She found out from the recorded voice. "It's okay," she tells her aunt. "They do that." She has unpacked one of the two bags, and packed it again. The colleague has put down: hard to reach.]],
}

ending "off-the-map" {
  title = "Off the map",
  kind = "bad",
  text = [[She doesn't come back to the flat. She is seen: at a bus stop, on the canal, on the roof. She's polite to the police, and gone again by the evening. In your office there's a hoodie in a bag, dry-cleaned, that her aunt has left for her, in case.]],
  later = [[Half a year on. She lives in three places, which is to say in none. Her mother asks for her on the ward, by their word. The birds have been fed every day at six, nobody knows by whom, and everybody knows. In the file it says that all measures were offered.]],
}

ending "moved" {
  title = "Another address",
  kind = "bad",
  text = [[The court is quick. A place has come free, ninety minutes away, in a house with a van and a good reputation. She carries the two bags down herself. They were never unpacked. "She only said two things to me," says the driver. "Which way is east, and what time is it."]],
  later = [[Half a year on. It isn't a bad house. There's a cook who likes her. Twice they've found her on the motorway at four in the morning, walking, with maize in her pockets, and nobody there knew what it was for. Her aunt rings on Sundays. Mina is told, and comes to the phone or doesn't.]],
}

ending "until-summer" {
  title = "Until summer",
  kind = "mixed",
  text = [[Here until summer. Nobody is very happy, and nobody is gone. She goes up to the birds, comes back, and says where she's been. That much has come of it, and you know that it's more than it was. The colleague has a firm handshake, and moves her arms.]],
  later = [[Half a year on. They've extended it. In the kitchen some things are talked about, and about others there are rules. On Saturdays Mina still says that her mother's really good. She's doing all right, says her aunt. She eats, she sleeps. In the hall one bag is still standing. The other one has been put away; they can't agree on who did it.]],
}

reflect "You gave her your word, or a hope. What did you need just then, and what did she do with it?" {
  when = "promised or hope or hope_again",
}
reflect "Somebody knew something about Mina's mornings before she had told it. What did it give the adults, and what did it take from her?" {
  when = 'visited "the-dot" or secret_roof or covered',
}
reflect "Which of the rules in that kitchen were the order's? When did you last say 'I have to' where it was only 'I'd like to'?"
reflect "You acted on what she told you about her mother. What would you want a child to have heard from you before that minute came?" {
  when = "rang or rang_behind",
}
reflect "It came to a night on the stairs. At which earlier point could she have told somebody, and what stood in the way?" {
  when = 'visited "two-in-the-morning"',
}
reflect "What did you make her earn? What was hers anyway?" { when = "points or bargain or bought" }
reflect "Her aunt asked you for the court's authority. What was she really asking for, and did she get it?"
