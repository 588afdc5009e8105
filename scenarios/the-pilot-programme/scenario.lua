-- For the educator. Eleven floors, two dead lifts, a rota that residents have run since February without a penny. An agency with
-- sixty thousand and a date. The case turns on whose plan it is: in the form, in the budget, on the plaque, and in July.
-- "The residents" are not one voice. Who carries, who decides and who can't get down are three different people.
-- Hidden: how far down Tamar still gets (to somebody who climbs at her pace and didn't begin with praise); what Dev has counted (to
-- somebody who asks what he would do, and not for his story); what the director risks (to a straight question about what she needs).
-- Bills that come late: what was put into the form, the sheet that wasn't shown, a photograph without a name, the chairs, a flat with
-- a condition, a private number. Each can be owned up to; some cost more than that.
-- Loose chairs in an only staircase are a real danger: there a plain no is the kind thing. At the quarrel about wages it isn't yours.
-- Help for one changes one. What is asked for the whole block, by the block, changes the ground for all of them.

scenario {
  id = "the-pilot-programme",
  title = "The pilot programme",
  you = "project worker, one of two",
  summary = "The residents have an idea. Your agency has the money, a date, and room for one name on the plaque.",
  minutes = 18,
  start = "fifth-and-a-half",
  authority = 0.5,
  shows = { "tamar", "hollis" },
  objectives = {
    "Say what money comes with, before somebody builds on it.",
    "Tell sharing power with a group from leaving it alone with the work.",
    "Ask for a change for all instead of a favour for one.",
    "Stand for credit, pay and safety in front of those who can end your contract.",
  },
  themes = { "community work", "participation", "advocacy", "credit", "budgets", "housing" },
  prebrief = [[You and Teo are a team of two in an agency for community projects. A foundation has sixty thousand for a pilot programme in Block C. Your director signs; your contracts, and Teo's, end in December.

In Block C both lifts have been dead since February. The residents carry each other's shopping up, by a rota that they made themselves. They have a plan. It isn't the agency's.

You can explain, propose, write, ask, refuse, and stand up in meetings. You can't repair a lift, and you can't sign.]],
  content_note = "People who can't leave their flats; unpaid work; in one way through the story, smoke in a stairwell at night, with a broken wrist. That scene can be skipped.",
  fiction = "The block, the agency, the foundation and the people are invented. Rules on fire exits, repairs, grants and complaints differ by place; the case says where that matters. Half a year passes in minutes.",
}

local tamar = character {
  id = "tamar",
  name = "Tamar",
  age = 66,
  role = "speaks for the residents, retired crane operator",
  pronoun = "she",
  trust = 42,
  autonomy = 56,
  vary = 3,
  gap = { "age", "class" },
  want = "The carriers paid, seats on the way up, and the lift. In that order, since the last may take until she's dead.",
  fear = "Another plaque.",
  unsaid = "That she misses being the one who lifts. And how seldom she gets below the fifth floor, unless there was somebody who climbed with her.",
  look = {
    skin = 3,
    hair = "bun",
    hair_colour = "grey",
    outfit = "cardigan",
    top = "rust",
    glasses = true,
    build = "broad",
  },
}
local hollis = character {
  id = "hollis",
  name = "Hollis",
  age = 54,
  role = "your director",
  pronoun = "she",
  trust = 56,
  autonomy = 72,
  vary = 3,
  authority = 0.1,
  want = "To get twelve people through the winter on eleven people's money.",
  fear = "A letter from the foundation that begins with 'regrettably'.",
  unsaid = "She has already spent the first instalment, on last year's heating. Whatever else she has told you, not that.",
  look = { skin = 7, hair = "pixie", hair_colour = "greying", outfit = "jacket", top = "mustard" },
}
local teo = character {
  id = "teo",
  name = "Teo",
  age = 29,
  role = "the other half of the team",
  pronoun = "he",
  trust = 60,
  autonomy = 62,
  authority = 0.1,
  want = "His name under something, once.",
  fear = "December.",
  unsaid = "He has applied elsewhere, with your joint project as a sample of his work.",
  look = { skin = 4, hair = "wavy", hair_colour = "brown", outfit = "shirt", top = "teal", glasses = true },
}
local ilir = character {
  id = "ilir",
  name = "Ilir",
  age = 19,
  role = "carries",
  pronoun = "he",
  trust = 48,
  autonomy = 44,
  vary = 3,
  gap = { "age", "class" },
  want = "An hour that is called an hour.",
  fear = "To be the one who stopped.",
  unsaid = "That his back hurts, at nineteen, and that he counts the steps in his sleep. 198.",
  look = { skin = 2, hair = "crop", hair_colour = "black", outfit = "hoodie", top = "olive" },
}
local dev = character {
  id = "dev",
  name = "Dev",
  age = 34,
  role = "tenth floor, tests software",
  pronoun = "he",
  trust = 44,
  autonomy = 56,
  gap = { "disability" },
  want = "To go out and be late for something.",
  fear = "To be moving. In both senses, he'd say.",
  unsaid = "That he has a date with somebody since May, and has told her that he's very busy.",
  look = {
    skin = 6,
    hair = "short",
    hair_colour = "black",
    beard = "short",
    outfit = "rollneck",
    top = "charcoal",
    wheelchair = true,
  },
}
local lund = character {
  id = "lund",
  name = "Mr Lund",
  age = 49,
  role = "tenancy services, the housing company",
  pronoun = "he",
  trust = 48,
  autonomy = 64,
  authority = 0.1,
  want = "A form that fits the case.",
  fear = "To be first.",
  unsaid = "He drafted a rule for whole blocks two years ago. Nobody ever asked for it.",
  look = { skin = 1, hair = "side-part", hair_colour = "light-brown", outfit = "suit", top = "sage" },
}
relation { from = you, to = hollis, trust = 56, autonomy = 54, authority = 0.8, gap = { "rank" } }
-- He carries because she asked, and she once fed him.
relation { from = ilir, to = tamar, trust = 64, autonomy = 32, authority = 0.5, gap = { "age" } }

local function they_gain(t, a, why)
  return function(s)
    return { move = { { "tamar", trust = t, autonomy = a, why = why } } }
  end
end
local function hollis_minds(by, why)
  return function(s)
    return { move = { { "hollis", trust = by, why = why } } }
  end
end
local function ilir_minds(t, a, why)
  return function(s)
    return { move = { { "ilir", trust = t, autonomy = a, why = why } } }
  end
end

------------------------------------------------------------------------ on the stairs

scene "fifth-and-a-half" {
  title = "Fifth and a half",
  place = "Block C, the stairs between the fifth floor and the sixth",
  room = "waiting-room",
  light = "evening",
  with = { tamar, ilir },
  narrate "Eleven floors, two lifts, both dead since February. The residents' group meets on the stairs, half-way up the sixth: those from below come up to it, and those from above get no further down.",
  narrate "You and Teo are out of breath. A young man comes past with six bottles of water and a sack of cat litter, and isn't. On a cushion, at the top, sits Tamar Beridze, who speaks for the house.",
  tamar "You'll be the wellbeing. Sit. Not on that step, that's Mrs Quirke's. She hears on the left." {
    mood = "neutral",
    thought = "Two of them, with a bag of leaflets. Well, let's see what they can lift.",
  },
  tamar "Last time it was a garden. They brought soil, and a plaque. We've still got the plaque. So: what do you want from us?" {
    mood = "guarded",
    thought = "Say a number. Nobody ever says a number.",
  },
  choice "Nothing at all. It's your project; we're here to listen. Whatever you decide is what will be done." {
    id = "nothing-at-all",
    power = "referent",
    set = "nothing_promise",
    heard = "Nothing. So I'll find out later what it was.",
    meant = "To show that you haven't come to take over.",
    why = "It's what one would like to hear, and it isn't so: there's a date, a signature and a sum. She'll hear of them from somebody else.",
    ethics = "NASW 6.02, 1.03(a): people can take part only in what they know. Say what's already fixed.",
  },
  choice "Sixty thousand, until June, and a launch on the fifteenth. Our director signs. The rest's open. Do you want it?" {
    id = "sixty-thousand",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = { "told_terms", firm = "firm + 1" },
    heard = "A number, a date, and who signs. And 'do you want it'. In that order. Good.",
    why = "She gets the terms at the size they have, and a question that she can say no to. It's less charming than a blank page.",
    ethics = "NASW 6.02, 1.03(a): open about money, limits and who decides, before they invest in you.",
  },
  choice "We'd like to co-produce a scalable, asset-based offer around vertical isolation. With you as the experts." {
    id = "vertical-isolation",
    power = "expert",
    manner = "jargon",
    heard = "Vertical. On the stairs, they say that. Mrs Quirke has turned her other ear.",
    meant = "To take them seriously as partners.",
    why = "It's the language in which the money is asked for. Said here it tells them who'll be able to read the forms.",
    ethics = "NASW 1.03(a), 6.02: clear words. Who can't follow can't take part.",
  },
  choice "You get up, take two of the bottles off the young man, and go up with him as far as the tenth before you answer." {
    id = "two-bottles",
    act = "listen",
    set = "carried",
    heard = "One of them has gone up. It's a start. It isn't an answer.",
    meant = "To find out what this is, with your own knees.",
    why = "You know now what you're talking about, and they've seen you know it. Her question still hangs in the stairwell.",
    ethics = "NASW 6.02, 1.03(a): learn from those who do it. She's owed the terms, too.",
  },
  go "the-board",
}

scene "the-board" {
  title = "The board",
  place = "the stairs",
  room = "waiting-room",
  light = "evening",
  with = { tamar, ilir },
  tamar "Fifteenth of what? … Next month. Well, God made it in less." { when = "told_terms", mood = "amused" },
  tamar "You're back. You've gone a good colour. On cranes we said: never trust a man who hasn't been up." {
    when = "carried",
    mood = "amused",
  },
  tamar "Whatever we decide. I've written that down." {
    when = "nothing_promise",
    mood = "neutral",
    thought = "With the date.",
  },
  tamar "Say it again with the lift in it." { when = 'chose "vertical-isolation"', mood = "guarded" },
  narrate "On the wall hangs the back of a wardrobe with forty-four squares of card on it, one for each flat, and a magnet for who has been up. Since February nobody in Block C has gone without bread or tablets.",
  tamar "Three things. Pay for those who carry. Somewhere to sit on the way up. And the lift. In that order, because the lift's with the Lord and the housing company." {
    mood = "firm",
  },
  ilir "I've got till five." {
    mood = "worn",
    thought = "Nine carriers, it says on the board. It's four. She counts those who came once.",
  },
  choice "This is the best thing I've seen all year, honestly. People ought to know about it." {
    id = "best-all-year",
    power = "referent",
    set = "praised",
    heard = "Ought to know. So we're to be shown round.",
    meant = "To let them feel what they've done.",
    why = "It's true, and it makes them an example. She listens for what it's to be an example of, and for whom.",
    ethics = "NASW 6.02: public participation asks for a share in decisions, beyond praise.",
  },
  choice "We could make it safer for you: insurance, vetting, an app with slots. I've set up two of those." {
    id = "an-app",
    power = "expert",
    set = "app",
    heard = "Two of those. And the board goes into the bin, with the magnets.",
    meant = "To offer what you're good at.",
    why = "Some of it may be needed. It comes before you know what holds this up, and it moves the board into your phone.",
    ethics = "NASW 1.02, 6.02: build on what people have made, if they want it built on.",
  },
  choice "Who isn't on these stairs today? I'd like to hear them as well, if you've nothing against it." {
    id = "who-isnt",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "asked_who",
    heard = "Who isn't. … Those above ten. The lads, really, they're always off. That's a fair few.",
    why = "A group that speaks for a house is still a group. You ask it openly, and with her leave.",
    ethics = "NASW 6.02, 6.04, 1.05: look for those whom the meeting shuts out, and don't go round the group to do it.",
  },
  choice "May I write that down and read it back? And if it goes into a form: under whose name?" {
    id = "under-whose-name",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "her_words",
    heard = "Under whose name. The garden people never asked us that.",
    why = "Words get lost on the way to an office, and names too. You ask about both before there's a form.",
    ethics = "NASW 6.02, 1.02: their account in their words, and their say in what it's used for.",
  },
  go "whom-first",
}

scene "whom-first" {
  title = "An hour",
  place = "the stairs",
  room = "waiting-room",
  light = "evening",
  with = tamar,
  narrate "The form has to be in tomorrow by twelve. You've an hour here. Teo has to fetch his daughter, and goes.",
  tamar "You've got till my programme starts. What else?" { mood = "neutral" },
  choice "Might I come up with you, at your pace, and see it from the ninth?" {
    id = "at-your-pace",
    go = "ninth",
    power = "referent",
    manner = { "transparent", "consent" },
    heard = "At my pace. You don't know what you're asking for. Come on, then.",
    why = "You go where she lives, as a guest, and let her set the speed. It's an hour with one person, out of forty-four flats.",
    ethics = "NASW 6.02, 1.05: see it from where people are.",
  },
  choice "I'd like a word with the lads who carry, down by the bins. Is that all right with you?" {
    id = "by-the-bins",
    go = "bins",
    power = "legitimate",
    manner = { "transparent", "consent" },
    heard = "The lads. What would they say? They carry. … Go on, ask them.",
    why = "You ask her, since it's her group, and you go, since it's their backs. She's a bit surprised that there's something to ask.",
    ethics = "NASW 6.02, 6.04: those who do the work belong in the talk about it.",
  },
  choice "There's a man on the tenth who hasn't been out since February. Would you ask him if I may come?" {
    id = "may-i-come",
    go = "tenth",
    power = "connection",
    manner = { "transparent", "consent" },
    heard = "Dev. He'll say yes, and then he'll say something sharp. Ring first.",
    why = "Through her, with his leave, and not because he'd make a good picture. You hope.",
    ethics = "NASW 6.02, 1.05: ask before you visit; he isn't the project's proof.",
  },
  choice "That's plenty, thank you. We'll write it up tonight, and you'll get a copy." {
    id = "a-copy",
    go = "concept",
    power = "legitimate",
    heard = "A copy. I've a drawer for those.",
    meant = "Not to take up more of their time.",
    why = "Polite, and the form won't write itself. A copy is what one gets of something that is finished.",
    ethics = "NASW 6.02: people take part before it's written, or not really.",
  },
}

scene "ninth" {
  title = "At her pace",
  place = "Tamar's kitchen, ninth floor",
  room = "kitchen",
  light = "evening",
  with = tamar,
  narrate "From fifth and a half to nine takes fourteen minutes. On each landing she stops to tell you something about it. The stops are for her knees; the stories are so that you don't notice.",
  narrate "From her window you see the port. Four cranes, one of them moving.",
  tamar "I say that I like it up here. … I've not been lower than five since March. Down I can. Up I can't: twice I slept at my sister's. Keep it to yourself." {
    when = "not praised and (told_terms or carried or her_words or asked_who)",
    mood = "ashamed",
    thought = "There. She who lifted forty tons.",
    set = "stuck",
    effect = they_gain(2, 2, "She told you what she keeps from the others."),
  },
  tamar "I like it up here. I've got the cranes." {
    when = "not stuck",
    mood = "neutral",
    thought = "That's what I tell everybody.",
  },
  choice "With knees like that you'd get priority for a flat lower down. I could put you on the list tonight." {
    id = "priority",
    power = "reward",
    heard = "A list. For me. And forty-three go on climbing.",
    meant = "To do something for her at once.",
    why = "You could, and it would help her. You've answered a woman who asked for three things for a whole house with one for her.",
    ethics = "NASW 6.01, 6.04: individual help is fine; work for access for all who share the problem.",
  },
  choice "Which landing is the worst?" {
    id = "worst-landing",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "seven",
    heard = "Seven. There's nothing to lean on at seven. Somebody wants to know it in landings.",
    why = "It's a question to an expert: what, where, how much. She can answer it without being anybody's sad case.",
    ethics = "NASW 1.02, 6.02: the person who lives it knows where it's wrong.",
  },
  choice "That must be awful. You shouldn't have to live like this, at your age and after all you've done." {
    id = "must-be-awful",
    power = "referent",
    heard = "At my age. Now I'm somebody whom one is sorry for. Eat your biscuit.",
    meant = "To show that you feel it, too.",
    why = "It's felt. It also makes her small in her own kitchen, and she's somebody who used to lift ships' engines.",
    ethics = "NASW 1.01, 1.05: compassion that pities takes something away.",
  },
  choice "You stand beside her at the window. The crane lifts, stops, waits, and sets down." {
    id = "the-crane",
    act = "listen",
    heard = "Stands there and shuts up. It's waiting for the banksman, I explain, the crane. One never lifts without a banksman.",
    why = "She has said a good deal for one evening. You learn what a banksman is: the one on the ground who sees the load, and without whose sign nothing is moved.",
    ethics = "NASW 1.01, 6.02: some things one learns by standing next to somebody.",
  },
  go "concept",
}

scene "bins" {
  title = "By the bins",
  place = "the bin room, Block C",
  room = "street",
  light = "evening",
  with = ilir,
  narrate "Ilir is oiling a sack barrow with cooking oil. There's a list of floors on his forearm, in biro.",
  ilir "It's four of us. The other five came once, when there was someone from the paper. I've dropped two shifts this week. You don't say no to Tamar. She fed me when I was six." {
    mood = "worn",
    thought = "I shouldn't say that to an office.",
  },
  choice "I'll have a word with her. She can't know how much it is." {
    id = "word-with-her",
    power = "connection",
    manner = "pressured",
    set = "told_on",
    heard = "Don't. … They've already said it. Great.",
    meant = "To help him, where he doesn't dare to.",
    why = "He told you something, and you've a mind to pass it on for him. Now he's afraid of Tamar, and of you.",
    ethics = "NASW 1.02, 1.07: his complaint is his to bring.",
  },
  choice "It's quite something, what you do for them. At your age I was no use to anybody." {
    id = "at-your-age",
    power = "referent",
    heard = "'Quite something.' Everybody says that. Nobody pays in it.",
    meant = "To give him his due.",
    why = "He gets praise each day on eleven floors. What he's short of is two shifts.",
    ethics = "NASW 6.01, 3.07: speak of work as work.",
  },
  choice "There's money for vouchers in such budgets, twenty a month. It isn't much, but it says thank you." {
    id = "vouchers",
    power = "reward",
    manner = "transparent",
    heard = "Twenty. That's a crate of water, carried by me.",
    meant = "To have something in hand for him.",
    why = "Honest, and kindly meant. It puts a price on it, and you've named the price.",
    ethics = "NASW 6.01, 3.07: ask what work is worth before you thank for it.",
  },
  choice "If it were up to the four of you, how would it be done?" {
    id = "up-to-you",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "wage",
    heard = "Up to us. … An hour's an hour, and a list with times. And Mrs Quirke's cat changes to pellets.",
    why = "You ask those who carry as people with a plan. It comes in one sentence; it's been ready for some time.",
    ethics = "NASW 6.02, 1.02: whoever does it knows how it could be done.",
  },
  go "concept",
}

scene "tenth" {
  title = "Four minutes or ten",
  place = "Dev's flat, tenth floor",
  room = "living-room",
  light = "evening",
  with = dev,
  narrate "Three screens, a desk at the height of a wheelchair, a very clean window. He has rung down twice to ask if you've fainted.",
  dev "You'll want the story. Man, wheels, window. I do it in four minutes, or in ten with the fire brigade." {
    mood = "amused",
    thought = "Choose. They always choose four, and then stay for ten.",
  },
  choice "How do you manage, day to day? Who does your shopping? Do you have anyone?" {
    id = "day-to-day",
    power = "legitimate",
    set = "assessed",
    heard = "That's an assessment. I know the order of the questions.",
    meant = "To see what he needs.",
    why = "It's your trade and you do it kindly. He had offered a story and gets a form; what he has on his screens doesn't come up in it.",
    ethics = "NASW 1.03(a), 1.05: an assessment is for those who asked for one.",
  },
  choice "There are flats on the ground floor, in the new block. I might know somebody who knows somebody." {
    id = "somebody-who-knows",
    power = "connection",
    heard = "Somebody. I'd be grateful to somebody, then, for getting to the shop.",
    meant = "To give him a real prospect.",
    why = "A kind thought and a half-promise. It fixes where he lives and leaves what's broken.",
    ethics = "NASW 6.01, 6.04: a way out for one can take the pressure off the rule.",
  },
  choice "What would you do, if the sixty thousand were yours?" {
    id = "were-yours",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "log",
    heard = "Huh. … Not a story at all. Come round to this side, I'll show you something.",
    why = "He's asked for what he thinks. On the left-hand screen are two hundred and fourteen days: each failure, each call, each answer.",
    ethics = "NASW 6.02, 1.05: invite people for what they know and can do.",
  },
  choice "The four minutes, then. And could we film that, some time? It would reach so many people." {
    id = "the-four-minutes",
    power = "referent",
    set = "film_hint",
    heard = "Film. I'm good at it, too. That's what's so annoying.",
    meant = "To get the block some attention.",
    why = "He's offered it, more or less, and it would work. He'd said it as a joke about people who come for it.",
    ethics = "NASW 1.03, 1.07: a picture of somebody needs a yes that wasn't half a joke.",
  },
  go "concept",
}

------------------------------------------------------------------------ what is written

scene "concept" {
  title = "StairCare",
  place = "your office, ten past nine",
  room = "office",
  light = "morning",
  with = teo,
  narrate "Teo hasn't slept. On his screen is a staircase that turns into a hand.",
  teo "'StairCare'. Look, it goes up like steps. The text's done, it's fifteen hundred characters, it fits to the letter. Hollis wants it by eleven, the portal shuts at twelve." {
    mood = "warm",
    thought = "Say that it's good. It's good.",
  },
  narrate "The first line says: developed by us. The board comes up in the second paragraph, as 'existing informal structures'.",
  narrate "Of the seventh landing there's no word. He couldn't know of it." { when = "seven" },
  narrate "'Volunteer recognition', it says: twenty a month. An hour's an hour, said Ilir." { when = "wage" },
  narrate "'Residents' stories', it says, 'will be gathered'. You think of two hundred and fourteen days." {
    when = "log",
  },
  choice "It's really good. Send it as it is; we'll put the residents in when we've got the money." {
    id = "send-it",
    power = "legitimate",
    manner = "hidden",
    toward = tamar,
    set = "sent_ours",
    heard = "I knew nothing of it. I was asleep; I'd had visitors.",
    meant = "To get the money first, and be fair afterwards.",
    why = "It's how it's done, with three hours to go. From now on their plan belongs to you, on a page which they can't see.",
    ethics = "NASW 6.02, 2.01: don't take as yours what others made. A deadline explains it; it doesn't give leave.",
  },
  choice "You ring Tamar, with Teo beside you, and read it to her line by line until there's a yes or a no to each." {
    id = "line-by-line",
    go = "hollis-likes-it",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    toward = tamar,
    set = "sent_theirs",
    effect = function(s)
      return { move = { { "teo", trust = -2, why = "His night's work was gone through with somebody else." } } }
    end,
    heard = "'Informal structures.' I said: it's called the board. They changed it. At ten past ten in the morning.",
    why = "It takes forty minutes, and the best line goes. What's sent off at twelve has been heard by somebody who can be held to it, and hold you to it.",
    ethics = "NASW 6.02, 1.02: consent to the text, from those whose plan it is.",
  },
  choice "Put: 'An idea of the residents of Block C. Our part depends on their yes.' If that costs points, it does." {
    id = "depends-on-their-yes",
    go = "hollis-likes-it",
    power = "legitimate",
    manner = "transparent",
    toward = tamar,
    set = { "sent_open", firm = "firm + 1" },
    effect = hollis_minds(-2, "The form said in public that it depends on the residents."),
    heard = "It stands there, for anyone to read. I can still say no. I'd like that framed.",
    why = "You haven't asked her, so you say just that, in the form itself. It's honest towards both sides, and it ties your own office.",
    ethics = "NASW 6.02, 3.09: say openly what isn't agreed yet, to funders as well.",
  },
  choice "Ten minutes, Teo, before one of us presses anything. Whose is it? I'm asking us both." {
    id = "ten-minutes",
    go = "ten-minutes-more",
    act = "reflect",
    toward = tamar,
    heard = "Nobody told me that they'd stopped to think. One notices, later, that it wasn't rushed.",
    why = "You're tired, flattered by a good logo, and three hours from a deadline. It's worth ten of those minutes.",
    ethics = "NASW 2.05, 2.01: stop and think with a colleague before you act on others' behalf.",
  },
  go "board-is-gone" { when = 'chose "send-it" and chose "a-copy" and not told_terms' },
  go "hollis-likes-it",
}

scene "ten-minutes-more" {
  title = "Whose is it",
  place = "your office, half past nine",
  room = "office",
  light = "morning",
  with = teo,
  teo "It's theirs. Okay? I know that. It's just that everything I draw ends up being somebody's. I've eleven projects, and I couldn't show you my name on one." {
    mood = "ashamed",
    thought = "December. And a daughter who wants riding boots.",
  },
  teo "If it says 'residents', Hollis gets the credit for the residents. If it says us, I've got something in my hand." {
    mood = "thoughtful",
  },
  choice "Then your name's on it too: drawn by Teo, planned by them. We'll ring and read it out." {
    id = "drawn-by-teo",
    power = "informational",
    manner = { "transparent", "collaborative" },
    toward = tamar,
    set = { "sent_theirs", "teo_named" },
    effect = function(s)
      return { move = { { "teo", trust = 6, why = "His work was named as his." } } }
    end,
    go = "hollis-likes-it",
    heard = "There's somebody's drawing on it, and it says whose. And our words, and it says that, too.",
    why = "There's enough credit for both. Each name goes where the work was done.",
    ethics = "NASW 2.01, 6.02: credit to a colleague and to the community, each for their own.",
  },
  choice "I see that. For this once let's send it the way it is, and I'll tell Hollis that the drawing was yours." {
    id = "for-this-once",
    power = "connection",
    manner = "hidden",
    toward = tamar,
    set = "sent_ours",
    effect = function(s)
      return { move = { { "teo", trust = 4, why = "You put his name forward." } } }
    end,
    go = "hollis-likes-it",
    heard = "I didn't hear of that, either.",
    meant = "To stand by a colleague who never gets anything.",
    why = "You're loyal to the one who sits in front of you. It's paid for by those who are on the stairs.",
    ethics = "NASW 2.01, 6.02: be loyal to colleagues without giving them other people's work.",
  },
  choice "It's hard, but it isn't ours. 'Subject to the residents' yes'; I'll sign for that sentence." {
    id = "sign-for-it",
    power = "legitimate",
    manner = "transparent",
    toward = tamar,
    set = { "sent_open", firm = "firm + 1" },
    go = "hollis-likes-it",
    effect = hollis_minds(-2, "The form said in public that it depends on the residents."),
    heard = "It stands there, with a name to it. I can still say no.",
    why = "You say no to a friend, and take the risk with Hollis on yourself. He'll be cross until lunch.",
    ethics = "NASW 3.09, 6.02: be straight with the funder, and carry what you put your name to.",
  },
}

scene "hollis-likes-it" {
  title = "She likes it",
  place = "Hollis's office",
  room = "office",
  light = "day",
  with = hollis,
  notice = true,
  unwatched = 1,
  narrate "The foundation has said yes within nine days, which isn't usual. Hollis has bought a cake. She has cut it herself.",
  hollis "They love the staircase. The deputy mayor comes on the fifteenth. I see a film, two minutes, the man on the tenth floor. And I see you two running it." {
    mood = "warm",
  },
  hollis "Then there's your second letter, about whose it is. They've rung to ask if I'd known of it. I said, naturally." {
    when = "mended_app",
    mood = "guarded",
    effect = hollis_minds(-4, "The foundation had it from you before she had."),
  },
  hollis "That line about 'their yes' gave me a bad night, I'll tell you. It also got us four points for participation. So." {
    when = "sent_open",
    mood = "amused",
  },
  hollis "Your contracts end in December, I've not forgotten. I'd like to be able to do something about that." {
    mood = "warm",
    power = "reward",
    toward = you,
    thought = "No launch, no money. Don't frighten the children.",
  },
  choice "Of course. Leave the block to Teo and me; we'll bring them along with us until the fifteenth." {
    id = "bring-them-along",
    power = "connection",
    toward = hollis,
    set = "agreed",
    effect = they_gain(0, -2, "It was settled that they'd be brought along."),
    heard = "Good. One less.",
    meant = "To keep her on your side, and steer later.",
    why = "She's pleased, and there's a cake. You've promised her something that's in the hands of forty-four flats.",
    ethics = "NASW 3.09, 6.02: don't promise other people's consent.",
  },
  choice "What happens if there's no launch on the fifteenth? What do you have to deliver?" {
    id = "have-to-deliver",
    power = "informational",
    manner = { "transparent", "collaborative" },
    toward = hollis,
    set = "clause",
    heard = "What I have to … It's a while since anyone asked. Shut the door.",
    why = "Behind a boss's wish there's often a clause. If you know it, you can give her what she needs, and needn't give her all that she'd like.",
    ethics = "NASW 3.09, 2.01: understand what your employer has to answer for, before you fight or obey.",
  },
  choice "With respect, it's their rota. You can't launch what isn't yours." {
    id = "isnt-yours",
    power = "legitimate",
    manner = "pressured",
    toward = hollis,
    set = { firm = "firm + 1" },
    heard = "With respect. Across my own cake.",
    meant = "To stand up for them, at once and where it counts.",
    why = "You're right. You've put it so that she can only be wrong, and she's the one who signs.",
    ethics = "NASW 3.09, 6.02: say it, and say it so that it can be acted on.",
  },
  choice "Before I say yes: I'd like to show the residents the budget. I'm telling you first." {
    id = "telling-you-first",
    power = "legitimate",
    manner = { "transparent", "consent" },
    toward = hollis,
    set = { "may_show", firm = "firm + 1" },
    heard = "The budget. On a staircase. … At least I'm hearing it here, and not from the paper.",
    why = "You don't ask whether participation is nice; you name one step and its risk, to the person who can say no to it.",
    ethics = "NASW 6.02, 3.09: openness about money, done in the open with your employer.",
  },
  go "the-sheet",
}

scene "the-sheet" {
  title = "Community, five",
  place = "your office, late",
  room = "office",
  light = "night",
  with = teo,
  narrate "She shut the door. If there's no launch by the fifteenth, the foundation takes it all back, and four people go: the two in the youth wing, Teo, and you. She hasn't told anybody." {
    when = "clause",
  },
  narrate "'Show them, then,' she said. 'Without the names. And I want to know what they say.'" { when = "may_show" },
  narrate "The sheet: co-ordination 31, overheads 10, evaluation 7, film 3, volunteer vouchers 4, community 5. In thousands.",
  teo "'Community, five.' Of sixty. And the biscuits are in there." {
    mood = "worn",
    thought = "Thirty-one's us. It's not much either, for two.",
  },
  choice "They needn't see what we earn. We tell them that there's nine thousand for the block. It's true, too." {
    id = "nine-thousand",
    power = "informational",
    manner = "hidden",
    toward = tamar,
    set = "kept_sheet",
    heard = "Nine thousand. Well, that's more than soil.",
    meant = "To avoid bad blood over salaries.",
    why = "A true sentence that's meant to keep them from the next question. There'll be somebody who can subtract.",
    ethics = "NASW 6.02, 1.03(a): a half-truth about the money is a decision about who may judge.",
  },
  choice "Let's halve our own line, Teo, and make it wages. We'll present it on the stairs, finished." {
    id = "halve-it",
    power = "reward",
    manner = "transparent",
    toward = tamar,
    set = "halved",
    effect = function(s)
      return { move = { { "teo", trust = -7, why = "Half of his wages was offered to him as an idea." } } }
    end,
    heard = "They've made us a present. It's big. Who asked them to?",
    meant = "To do the fair thing, straight away.",
    why = "Generous, and he can't well say no. It's still you who decides what the block gets, only more of it.",
    ethics = "NASW 6.02, 2.01: sharing the decision is more than sharing the sum.",
  },
  choice "You send Tamar a photo of the sheet from your own phone. She hasn't got it from you." {
    id = "own-phone-photo",
    power = "connection",
    manner = "hidden",
    toward = hollis,
    set = "leaked",
    heard = "It came from somewhere. It always comes from somewhere.",
    meant = "To let them know, without a war with Hollis.",
    why = "They've got the figures, and they can't use them: she doesn't know what they are, or what it'll cost whom if she says so.",
    ethics = "NASW 3.09, 2.01, 6.02: change things in the open. A leak leaves others to stand for it.",
  },
  choice "You write to Hollis that you'll show it to them on Thursday, in full, and on Thursday you do." {
    id = "on-thursday-you-do",
    power = "informational",
    manner = "transparent",
    toward = tamar,
    set = "showed",
    effect = function(s)
      if s.flags.may_show then
        return { move = { { "tamar", trust = 3, why = "She was shown the whole sheet." } } }
      end
      return {
        move = {
          { "hollis", trust = -5, why = "You told her that you would, and didn't ask." },
          { "tamar", trust = 3, why = "She was shown the whole sheet." },
        },
      }
    end,
    heard = "Thirty-one for two of you. Ten for nothing. And five for us, with the biscuits. Now we can talk.",
    why = "They see what there is, including what you get. It's the most uncomfortable line on the sheet, and it's why they believe the others.",
    ethics = "NASW 6.02, 3.09: show the money to those for whom it was given, and tell your employer that you do.",
  },
  go "second-stairs",
}

scene "second-stairs" {
  title = "Developed by",
  place = "Block C, fifth and a half",
  room = "waiting-room",
  light = "evening",
  with = { tamar, ilir },
  notice = true,
  unwatched = 1,
  tamar "Dev's read it out to us, over the phone, so that all could hear. 'Developed by.' It's on the foundation's page. I'd thought there might be a 'with'." {
    when = "sent_ours and not mended_app",
    mood = "angry",
    discover = true,
    thought = "The garden. It's the garden again, with a hand on it.",
  },
  tamar "I've hung it up, the page. Mrs Quirke has found a comma." { when = "sent_theirs", mood = "amused" },
  tamar "'Depends on their yes.' We've talked about the yes. It's a yes, so far." { when = "sent_open", mood = "firm" },
  tamar "Whatever we decide, you said. I wrote it down. We've decided that there's no launch, then." {
    when = "nothing_promise",
    mood = "neutral",
    thought = "Let's see how long that lasts.",
    effect = they_gain(-5, 0, "She held you to a sentence that you couldn't keep."),
  },
  tamar "Somebody has sent me a photograph of a sheet. I don't like a photograph that hasn't got a name." {
    when = "leaked",
    mood = "guarded",
  },
  tamar "Nine thousand, you say. And where's the rest? I'm asking for Dev; he's good at taking away." {
    when = "kept_sheet",
    mood = "thoughtful",
    discover = true,
    thought = "He found it on the foundation's page in a minute. Sixty.",
  },
  tamar "You'd give half of your wages. Does he know, the one with the glasses? He's very quiet." {
    when = "halved",
    mood = "guarded",
  },
  tamar "Thirty-one. It's a lot of wellbeing. But you showed it." { when = "showed", mood = "amused" },
  tamar "There's tea for those who live here. You can have it in ten minutes." {
    when = "tamar.trust < 34",
    mood = "guarded",
  },
  tamar "You look tired. There's a cushion on your step, Mrs Quirke's doing." {
    when = "tamar.trust >= 56",
    mood = "warm",
    thought = "I've told her it's only till June.",
  },
  choice "We put our name to what's yours. That was wrong. By Friday it's changed, in writing." {
    id = "by-friday",
    act = "repair",
    manner = { "transparent", "kept" },
    set = "mended_app",
    when = "sent_ours and not mended_app",
    heard = "Wrong. By Friday. We'll see on Friday. … On Friday it was there.",
    why = "What you did, what it was, what happens, and by when. The foundation will ask Hollis about it; that's the price, and it's yours.",
    ethics = "NASW 6.02, 2.01: correct a false claim to others' work where it was made.",
  },
  choice "Let's not pick it apart: there's sixty thousand now, and that's good. Let's look forward, shall we?" {
    id = "look-forward",
    power = "expert",
    manner = "pressured",
    set = "pressed_on",
    heard = "Forward. I've driven forward with a load that wasn't secured. Once.",
    meant = "To get out of the past, and on to something useful.",
    why = "There's some sense in it. It's easily said by those who wrote the page.",
    ethics = "NASW 6.02, 1.01: take up a complaint before you ask for more trust.",
  },
  choice "What's yours to say, what's ours, what's Hollis's? Let's write three columns. The launch is in hers." {
    id = "three-columns",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    heard = "Three columns. Ours is the longest. In hers there's a date; one can see that, and walk round it.",
    why = "You don't pretend that all of it is theirs. What's fixed has been named, and by whom, and the rest is handed over in writing.",
    ethics = "NASW 6.02, 1.03(a): say what's theirs to decide, and what isn't.",
  },
  choice "It matters more than I've said: no launch, and four people go. Two in the youth wing, Teo, and me." {
    id = "four-people-go",
    power = "informational",
    manner = "transparent",
    when = "clause",
    set = "told_clause",
    effect = they_gain(0, -5, "Four people's jobs had been laid on the stairs."),
    heard = "Four people. So if we say no, that's four people. I'd asked whose name it is.",
    meant = "To have no secrets from them.",
    why = "It's true, and it was told to you behind a shut door. Two of the four don't know it yet. And the date has become a thing that the house can't say no to.",
    ethics = "NASW 2.01, 3.09, 6.02: a colleague's confidence isn't yours to share. Tell them there's a condition; leave out whose jobs.",
  },
  choice "From here on you decide, all of it. Teo and I just do the paperwork." {
    id = "just-paperwork",
    power = "referent",
    set = "abdicated",
    heard = "All of it. With nine magnets and four lads. And when it goes wrong, then it was us.",
    meant = "To give the power back, wholly.",
    why = "It sounds like sharing and it's a way of leaving. You've time, a desk and a salary for this; they've got evenings.",
    ethics = "NASW 6.02, 6.04: participation needs time, facts and means; provide them with the decision.",
  },
  choice "What would have to be in it so that you'd still want it in July, when we're gone?" {
    id = "in-july",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    set = "july",
    when = "not sent_ours or mended_app",
    heard = "In July. … Wages that don't stop in June. And something that's about the lift. You're asking late, but you're asking.",
    why = "You say that you'll go, and ask what's to stay. There's still time to put it into the plan.",
    ethics = "NASW 6.02, 1.17: plan the end with them at the beginning.",
  },
  go "board-is-gone" {
    when = '(tamar.trust < 26 or pressed_on and sent_ours and not mended_app) and not visited "board-is-gone"',
  },
  go "chairs",
}

------------------------------------------------------------------------ chairs, and a flat

scene "chairs" {
  title = "Seven",
  place = "the stairs, the seventh floor",
  room = "waiting-room",
  light = "evening",
  with = { tamar, ilir },
  risk = 0.75,
  unwatched = 1,
  narrate "They've got tired of waiting. On every second landing stands a kitchen chair, tied to the rail with washing line. At seven it's one with arms. On it sits Tamar.",
  tamar "If you've come to say no, say it sitting. There's a chair." { when = "tamar.trust < 38", mood = "guarded" },
  tamar "I've sat at seven. I sat, and I looked at the wall, and then I went on up. Ilir carried all five." {
    mood = "warm",
    thought = "Fourteen minutes. It was nine, with the chair.",
  },
  narrate "Behind her the stairs go down, seven floors, a metre and ten wide. It's the only way out that the house has.",
  choice "You sit down on the step beside her, and say nothing. It's the first thing here that works." {
    id = "say-nothing",
    refrain = "legitimate",
    harm = 0.4,
    set = "chairs_left",
    heard = "Sits down. Says nothing. So they're all right, the chairs.",
    meant = "Not to be the office that forbids it.",
    why = "In most things they do you'd be right to keep quiet. This is eleven floors with one way out, and you've seen it.",
    ethics = "NASW 1.01, 1.02: a serious, foreseeable danger is where restraint ends. What may stand in a stairwell is a local rule.",
  },
  choice "Officially I haven't seen them, all right? But do tie them up well." {
    id = "havent-seen",
    power = "referent",
    harm = 0.4,
    set = "chairs_left",
    heard = "Winks. It's one of us, then. … And if something happens, then it wasn't here.",
    meant = "To be on their side, with one eye on the rule.",
    why = "It feels like an alliance. If there's smoke one night you haven't seen them, and they've been left with it.",
    ethics = "NASW 1.01, 3.09: don't leave people alone with a danger that you've noticed.",
  },
  choice "They can't stay, Tamar: it's the only way out. Tonight they come in. For seats that fold I'll fight with you." {
    id = "tonight-they-come-in",
    power = "legitimate",
    manner = { "transparent", "protective" },
    set = { "chairs_out", firm = "firm + 1" },
    effect = they_gain(2, 0, "You said a no that nobody liked, and why, and what you'd do."),
    heard = "The garden all over again, I thought. Then: seats that fold. … And it's true about the smoke. I know loads.",
    why = "An unwelcome no, to her face, with its reason and with what you'll do for it. It's her safety, and that of forty-three others who weren't asked.",
    ethics = "NASW 1.01, 1.02, 6.01: real danger to others. Say no openly, and help to get what the chair was for.",
  },
  choice "You and Teo carry them into the bin room on Sunday night. That way nobody has to be the villain." {
    id = "sunday-night",
    power = "legitimate",
    manner = "hidden",
    toward = tamar,
    set = "chairs_taken",
    heard = "They were gone on Monday. The washing line was cut, with scissors. Who in this house has scissors like that?",
    meant = "To make it safe without a quarrel.",
    why = "It's safe now, and a quarrel has only been put off. They'll ask each other first who did it.",
    ethics = "NASW 6.02, 1.01: prevent danger openly. What's done at night teaches them that things are done to them.",
  },
  go "the-flat",
}

scene "the-flat" {
  title = "A flat on the first",
  place = "your office",
  room = "office",
  light = "day",
  with = hollis,
  narrate "Hollis comes in without knocking, with her coat on. She has had lunch with the housing company.",
  hollis "I've got something for you. There's a flat, ground floor, new block, adapted, free from the first. For the man on the tenth." {
    mood = "warm",
    thought = "One person. One can't do it all, one can do one.",
  },
  hollis "They'd only be glad if it could stay quiet about the lifts. Until the fifteenth. It's in nobody's interest, is it?" {
    mood = "neutral",
    power = "connection",
    toward = you,
  },
  choice "Take it, before they change their minds. The lifts are another matter, and another day." {
    id = "take-it",
    power = "connection",
    manner = "hidden",
    toward = dev,
    set = "favour_taken",
    heard = "A flat. Somebody's been very nice. I wonder what I've paid with.",
    meant = "To get one man out of the tenth floor.",
    why = "One man out of the door is a lot. He doesn't know what it's in exchange for, and the others will learn it last.",
    ethics = "NASW 6.04, 1.03(a), 6.01: a favour with a hidden price isn't a free one, nor his to weigh if he doesn't know.",
  },
  choice "No. We don't trade eleven floors for one flat. Thank them, and no." {
    id = "dont-trade",
    power = "legitimate",
    manner = "pressured",
    toward = dev,
    set = { "refused_for_him", firm = "firm + 1" },
    heard = "I was very principled last Tuesday. I've just been told.",
    meant = "Not to let the block be bought off.",
    why = "The principle is good. It's his flat, though, and his window, and he might have liked to be asked if he's noble.",
    ethics = "NASW 1.02, 6.04: don't decline for somebody what's been offered to him.",
  },
  choice "I'll tell him, with the price on it. And it's he who says yes or no, not I." {
    id = "with-the-price",
    power = "informational",
    manner = { "transparent", "consent" },
    toward = dev,
    set = "told_dev",
    heard = "A flat and a price tag, both in the same hand. That's new.",
    why = "It's an offer to him, so he hears it, and hears what it costs whom. He's quite able to think about both.",
    ethics = "NASW 1.02, 1.03(a), 6.02: the whole offer, to the one whom it's for.",
  },
  choice "Ask for it in writing: no condition, and for anyone in the block who can't do stairs." {
    id = "in-writing",
    act = "advocate",
    toward = tamar,
    set = { "for_all", adv = "adv + 1" },
    effect = hollis_minds(-2, "Her favour was turned into a letter."),
    heard = "They've asked for seven flats, and with a stamp on it. Not one on a napkin.",
    why = "You turn a favour into a demand, for all whom it concerns. It's slower, and Hollis has to go back to her lunch with it.",
    ethics = "NASW 6.04, 6.01: ask for access for all who need it, by a rule that can be seen.",
  },
  go "tenth-again",
}

scene "tenth-again" {
  title = "The left-hand screen",
  place = "Dev's flat, tenth floor",
  room = "living-room",
  light = "day",
  with = dev,
  narrate "A hundred and eighty steps. You've stopped counting aloud. Teo comes behind you with the camera bag, just in case." {
    when = "not film_hint",
  },
  narrate "A hundred and eighty steps. Teo comes behind you with the camera. 'He did say yes, more or less,' he says." {
    when = "film_hint",
  },
  narrate "Three screens, a desk at the height of a wheelchair, a very clean window." { when = 'not visited "tenth"' },
  dev "So it's me or the lift. Who thinks of these things? I'd want both. Is that greedy?" {
    when = "told_dev",
    mood = "thoughtful",
    thought = "There's a café down there. She'd said Saturday.",
  },
  dev "I've had a letter. Ground floor, from the first. And my name spelt right. Whom do I thank?" {
    when = "favour_taken",
    mood = "guarded",
    thought = "Nobody spells it right unless they want something.",
  },
  dev "I'm told that I declined a flat. It was in very good taste." {
    when = "refused_for_him",
    mood = "angry",
    thought = "I'd picked the curtains, in the second before.",
  },
  dev "Seven flats. In writing. They'll take a year to say no. But it's a good sentence, I'd have signed that." {
    when = "for_all",
    mood = "amused",
  },
  dev "You're the assessment. Have I passed?" { when = "assessed", mood = "guarded" },
  choice "Tamar says that you count things. Would you show me what you've got there?" {
    id = "show-me",
    act = "listen",
    set = "log",
    when = "not log",
    heard = "Tamar says. Well. It's not about how I am, for once. Two hundred and twenty-six days. If they're to be read out, then by me.",
    why = "You noticed who in this house has the figures. It costs you nothing to ask, except that you should have asked sooner.",
    ethics = "NASW 6.02, 1.05: knowledge sits with people. Ask for it.",
  },
  choice "Your log should be on the company's table. By you, by Tamar, by whoever you choose. What do you want?" {
    id = "on-the-table",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    when = "log",
    effect = they_gain(2, 2, "Dev's figures go to the table, and Dev with them."),
    heard = "By me. On a speaker, from the tenth. With Tamar turning the pages. I'd pay to see it.",
    why = "It's the strongest thing that the block has, and it's his. You say what you'd do with it, and ask him what he will.",
    ethics = "NASW 6.02, 6.04, 1.02: their evidence, in their hands, by their choice.",
  },
  choice "And the two minutes on film? You tell it so well, and it'd help everybody in the house." {
    id = "two-minutes",
    power = "referent",
    manner = "pressured",
    set = "filmed",
    heard = "Everybody in the house. So if I say no I've said no to Mrs Quirke.",
    meant = "To get the block seen.",
    why = "He's good at it and you're friendly. The yes is made of other people's need, and the film will be there longer than he wants.",
    ethics = "NASW 1.03, 6.02: no picture by way of guilt. He may say no without a reason.",
  },
  choice "I'd keep quiet about the lifts till you've got the keys. Then they can't take it back." {
    id = "till-the-keys",
    power = "expert",
    set = "dev_quiet",
    when = "told_dev or favour_taken",
    heard = "It's clever. I'd have said it myself, in a worse mood. So I sit on it.",
    meant = "To make sure of his flat.",
    why = "Good tactics for one. His log is the only proof that the block has; for three weeks it's in a drawer, by your advice.",
    ethics = "NASW 6.04, 1.02: advise him well, and tell him what it costs the rest.",
  },
  choice "I decided something about your life without you. I'm sorry. What do you want done?" {
    id = "without-you",
    act = "repair",
    manner = "transparent",
    set = "told_dev",
    when = "refused_for_him or favour_taken",
    heard = "No detours. Fine. I want the flat, and no strings, and I'll ask for it myself. Give me the address.",
    why = "Whether you took it for him or refused it for him, it was the same thing. He hears that you know.",
    ethics = "NASW 1.02, 1.01: own what you did over his head, and give it back.",
  },
  choice "You leave the camera bag shut, and put it outside the door." {
    id = "camera-outside",
    refrain = "referent",
    set = "no_film",
    when = "not (refused_for_him or favour_taken)",
    heard = "The bag's gone out. I'd been looking at it, and not at them.",
    why = "He'd say yes, since you're liked by now, and would have to live with it online. So you don't put him to it.",
    ethics = "NASW 1.03, 1.07, 6.02: not every story that you could have is yours to collect.",
  },
  go "smoke" { when = "chairs_left" },
  go "ilir-stops",
}

scene "smoke" {
  title = "Ten to two",
  place = "in front of Block C, a Sunday night",
  room = "street",
  light = "night",
  with = ilir,
  risk = 0.8,
  content_note = "smoke in a stairwell at night; an old woman has broken her wrist",
  skip = "ilir-stops",
  narrate "A pram has been smouldering in the bin room. It's out. The smoke went up the stairs as up a chimney. Those down to the fourth came out coughing; those above stayed behind their doors, as they'd been told to.",
  narrate "Mrs Quirke came down in the dark from eight. At seven she met the chair. She sits in the ambulance with her wrist in a towel, and asks after her cat.",
  ilir "They're asking who put the chairs there." { mood = "afraid", thought = "Me. All five." },
  choice "It's a big house. I don't think anybody could say now who put what where." {
    id = "big-house",
    power = "referent",
    toward = ilir,
    effect = function(s)
      return { move = { { "tamar", trust = -4, why = "Mrs Quirke's wrist had become nobody's." } } }
    end,
    heard = "They're covering for me. Or for them. I can't tell.",
    meant = "To protect the boy.",
    why = "He's protected, and so are you. It's left to an old woman with a towel to wonder how a chair got there.",
    ethics = "NASW 1.01: protect people by answering for your own part.",
  },
  choice "I'm with the agency. I saw them two weeks ago and said nothing. Put that down first." {
    id = "put-that-down",
    act = "repair",
    manner = "transparent",
    set = "mended_chairs",
    effect = function(s)
      return {
        move = {
          { "ilir", trust = 5, autonomy = 3, why = "You named yourself before anyone could name him." },
          { "tamar", trust = 6, why = "You said in front of the house that you'd seen the chairs." },
          { "hollis", trust = -3, why = "It stands in a report." },
        },
      }
    end,
    heard = "They said 'I'. To a helmet. … I'm still standing here, and nobody's looking at me.",
    why = "It won't mend a wrist. It stops the question from running down the stairs, to the one who carried.",
    ethics = "NASW 1.01, 3.09: answer for what you knew, before others are asked.",
  },
  choice "As far as I know the residents' group did that. You'd better ask Ms Beridze, on the ninth." {
    id = "better-ask",
    power = "legitimate",
    manner = "pressured",
    toward = tamar,
    set = "blamed",
    effect = function(s)
      return { move = { { "ilir", trust = -6, why = "You sent the question upstairs." } } }
    end,
    heard = "They knocked at three. 'The agency says.' I put on my cardigan, and went to the door.",
    meant = "To stick to the facts.",
    why = "It's correct. You sat beside her on that step, or winked, and now you weren't there.",
    ethics = "NASW 1.01, 6.02: shared decisions leave you answerable for what you saw.",
  },
  go "ilir-stops",
}

scene "ilir-stops" {
  title = "No magnets",
  place = "Block C, fifth and a half",
  room = "waiting-room",
  light = "evening",
  with = { ilir, tamar },
  conflict = true,
  narrate "There was smoke on the stairs one Sunday. Mrs Quirke has a plaster on her wrist. The chairs are in the bin room now; the fire officer took them down himself, and talked to everybody." {
    when = "chairs_left",
  },
  narrate "'The agency says', it was, at three in the morning, at Tamar's door. She hasn't mentioned it. She's moved the cushion from your step." {
    when = "blamed",
  },
  narrate "Somebody has hung a pair of scissors on the board, with a question mark. Half the house no longer says good morning to the other half." {
    when = "chairs_taken",
  },
  narrate "At seven there's a board on two hinges. It holds ninety kilos. The fire officer has put a sticker on it; it took three letters, two of them yours." {
    when = "chairs_out",
    effect = they_gain(3, 2, "The seat at seven folds, and is allowed."),
  },
  narrate "Since you handed them all of it there have been three meetings. At each of them the first item was when to hold the next." {
    when = "abdicated",
    effect = they_gain(-2, -2, "All of it was theirs, and nothing to do it with."),
  },
  ilir "You had it from the office before you had it from me. I'd wanted to say it first." {
    when = "told_on",
    mood = "ashamed",
    effect = ilir_minds(-3, -3, "You'd passed on what he told you by the bins."),
  },
  narrate "On the board there isn't a single magnet. Ilir stands two steps below Tamar. The other three stand behind him.",
  ilir "An hour's an hour. You've got sixty thousand now. We carried for nothing when there was nothing." {
    mood = "firm",
    thought = "She fed me. She fed me, and I'm saying it.",
  },
  tamar "In my day one carried." {
    mood = "angry",
    thought = "In my day I was paid by the hour. He needn't know that.",
    power = "referent",
    manner = "pressured",
    toward = ilir,
  },
  choice "I'll carry, then. Teo and I. Put us up on the board, we've got the week." {
    id = "we-carry",
    power = "referent",
    toward = tamar,
    set = "you_carry",
    heard = "They carry. Good knees. So it goes on, and nobody has had to give in.",
    meant = "To bridge it, so that nobody goes without bread.",
    why = "Nobody goes hungry, and nobody has to talk. You've broken a strike, with the best of intentions.",
    ethics = "NASW 6.02, 6.01: doing people's work for them can take away the only thing they can put on the table.",
  },
  choice "Ilir, there are people up there who'll go without. Just till the fifteenth. For Mrs Quirke." {
    id = "for-mrs-quirke",
    power = "referent",
    manner = "pressured",
    toward = ilir,
    set = "guilt",
    heard = "For Mrs Quirke. Everybody's got her on their tongue. … Till the fifteenth. Then I'm out.",
    meant = "To win time.",
    why = "It works, he's a good lad. What he's said out loud for the first time has been answered with an old woman.",
    ethics = "NASW 6.02, 1.01: guilt is a lever too.",
  },
  choice "Before that: the scissors are ours. We took the chairs, at night, and should have told you to your face." {
    id = "scissors-are-ours",
    act = "repair",
    manner = "transparent",
    toward = tamar,
    when = "chairs_taken",
    set = { "mended_taken", firm = "firm + 1" },
    effect = ilir_minds(3, 2, "Half the house had thought it was him."),
    heard = "So it was them. For a week I've been looking into Ilir's pockets.",
    why = "It's late, and it clears the air for those who had to suspect each other. Why the chairs had to go can be said now, too.",
    ethics = "NASW 1.01, 6.02: own what was done behind people's backs, before they settle it among themselves.",
  },
  choice "You sit down, two steps below all of them, and let those two go on." {
    id = "two-steps-below",
    refrain = "legitimate",
    toward = tamar,
    set = "they_sorted",
    effect = function(s)
      return {
        move = {
          { "ilir", trust = 2, autonomy = 5, why = "He had it out with her, and you let him." },
          { "ilir > tamar", autonomy = 9, why = "He said it to her himself, and she answered." },
        },
      }
    end,
    heard = "The agency's sitting down. So it's me who has to answer him. … Eleven an hour, he says. I'd have said twelve.",
    why = "It's loud, and it's theirs. She's got to hear it from him, and he has to hear himself say it; you'd only make it polite.",
    ethics = "NASW 6.02, 1.02: a group's quarrel is part of its power. Stay, and keep out.",
  },
  choice "Vouchers four thousand, community five. What's that in hours, and who decides? A pen each." {
    id = "a-pen-each",
    power = "informational",
    manner = { "transparent", "collaborative" },
    toward = tamar,
    set = "paid",
    effect = ilir_minds(4, 5, "What he does was worked out in hours."),
    heard = "Nine thousand by eleven. Eight hundred and eighteen hours. He's quick, the boy. I never knew.",
    why = "You put the figures where both can reach them. It's no longer a matter of who was fed by whom.",
    ethics = "NASW 6.02, 3.07: put the means on the table, and let those concerned divide them.",
  },
  go "your-phone",
}

scene "your-phone" {
  title = "Mrs Quirke's tablets",
  place = "your kitchen, twenty to nine",
  room = "kitchen",
  light = "night",
  with = tamar,
  unwatched = 1,
  narrate "You're on the board three times a day now. This evening you've got your feet in a basin." {
    when = "you_carry",
  },
  narrate "The app has been running for ten days. Three of forty-four have got it. The others have found your number in the imprint." {
    when = "app",
  },
  narrate "You've just sat down to eat when it rings.",
  tamar "I know. You'll be eating. I'd not ring if I knew another way." {
    when = "tamar.trust >= 56",
    mood = "ashamed",
  },
  tamar "It's the tablets, Mrs Quirke's. There's nobody answering, and the chemist shuts at nine. Who's on?" {
    mood = "tense",
    thought = "It used to be me who knew who's on.",
  },
  choice "I'll get them myself. And just ring me when it sticks; that's quicker than any board." {
    id = "quicker-than-the-board",
    power = "referent",
    set = "own_phone",
    heard = "Quicker than the board. It is, too. I've stuck the number over the board.",
    meant = "To solve it, tonight and from now on.",
    why = "She's helped in twenty minutes. From tomorrow there are forty-four flats, and one person who knows who's on.",
    ethics = "NASW 1.02, 6.02, 1.06(c): a structure that hangs on you goes when you go.",
  },
  choice "I'm not the one for that, Tamar. The chemist by the station delivers until ten. Here's the number." {
    id = "delivers-until-ten",
    power = "legitimate",
    manner = "transparent",
    set = { firm = "firm + 1" },
    heard = "Not the one. Well, it's true. By the station until ten; that goes on to the board.",
    why = "A no that has a number in it. It isn't kind at twenty to nine, and it will still be right at Christmas.",
    ethics = "NASW 1.17, 1.06(c): limits that hold, and a way that works without you.",
  },
  choice "You put it into the team's group, and Teo goes. He lives round the corner." {
    id = "teo-goes",
    power = "connection",
    toward = teo,
    set = "teo_goes",
    effect = they_gain(1, -3, "The evening was solved from outside the house."),
    heard = "He goes, of course he goes. Riding boots have gone up, too.",
    meant = "To get it done, and have your supper.",
    why = "Done, by somebody with a child in bed and a contract until December, who won't say no to you either.",
    ethics = "NASW 2.01, 6.02: don't hand a gap down to the next who can't say no.",
  },
  choice "I'll ring the chemist. And tomorrow: who rings whom, when nobody's on? You set the order." {
    id = "who-rings-whom",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "order_set",
    heard = "Tonight help, tomorrow homework. … Second name under each magnet. That's all it needs. Why didn't I.",
    why = "The tablets get there, and the hole in the board is mended by those who know it.",
    ethics = "NASW 1.01, 6.02, 1.02: meet the need, and leave the structure with them.",
  },
  go "board-is-gone" { when = "tamar.trust < 24" },
  go "paragraph-seven",
}

scene "paragraph-seven" {
  title = "Paragraph seven",
  place = "the housing company, a room without windows",
  room = "meeting-room",
  light = "day",
  with = { tamar, lund },
  narrate "They carried Tamar's chair down for her, the one with arms. She's been under way since seven, and she's here." {
    when = "stuck",
  },
  narrate "Tamar has come in a taxi, with a folder on her knees. Tonight she'll sleep at her sister's, she says, since she's down anyway." {
    when = "not stuck",
  },
  narrate "From the phone in the middle of the table comes Dev's voice. He's got it all open." { when = "log" },
  lund "I do understand. But under paragraph seven I can take a tenancy. One application each, with a doctor's letter. I can't take a block. The form hasn't got a field for it." {
    mood = "neutral",
    thought = "There's a draft. In a drawer. Nobody's ever asked for it.",
  },
  tamar "Seven of us did that. Six have moved out. Is that how you mend a lift?" { mood = "firm" },
  tamar "You sit on my left. If I go on too long, lift a finger." {
    when = "tamar.trust >= 56",
    mood = "warm",
    thought = "One never lifts without a banksman.",
  },
  tamar "You needn't say anything today." { when = "tamar.trust < 40", mood = "guarded" },
  choice "So that you see what it means, Mr Lund: until today Ms Beridze hadn't been down on the street since March." {
    id = "since-march",
    power = "informational",
    manner = "transparent",
    toward = tamar,
    when = "stuck",
    set = { "exception", "told_knees" },
    effect = they_gain(-8, -6, "You told a meeting what she'd asked you to keep to yourself."),
    heard = "Keep it to yourself, I'd said, in my own kitchen. Now it's in the minutes, and Dev has heard it on the phone.",
    meant = "To make him see a person behind the paragraph.",
    why = "True, and it moves him. She'd told it to you and to nobody else, and she came here with a folder so as to speak of a lift.",
    ethics = "NASW 1.07, 6.02: what's been confided isn't evidence until she says so.",
  },
  choice "Couldn't there be just one exception? You've seen for yourself what it took Ms Beridze to get here." {
    id = "one-exception",
    power = "connection",
    manner = "pressured",
    toward = tamar,
    set = "exception",
    when = "not stuck",
    heard = "I'm the exception. They've put me on the table, with my knees.",
    meant = "To use the moment for the one who's sitting there.",
    why = "He'd do it, he's a decent man. She came as a crane operator with a folder and has turned into a hardship.",
    ethics = "NASW 6.04, 6.02: don't make a case of somebody who came to speak for a house.",
  },
  choice "It's Ms Beridze's meeting, Mr Lund. I've only brought the coffee." {
    id = "brought-the-coffee",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    toward = tamar,
    when = "log",
    set = { "their_meeting", adv = "adv + 1" },
    effect = they_gain(4, 5, "It was her meeting, with Dev's figures."),
    heard = "Two hundred and thirty days, by now. I turned the pages, and Dev said the numbers. He never once had to say 'please'. In the end he went to a drawer, that Lund.",
    why = "You use the one thing your office is good for, the appointment, and then you're of no importance. What they've brought does it.",
    ethics = "NASW 6.02, 6.04: open the door, and let those speak whose rule it is to change.",
  },
  choice "Then it's forty-four applications, on one morning. Or you take one for the block." {
    id = "forty-four",
    act = "advocate",
    toward = tamar,
    set = { "forty_four", adv = "adv + 1" },
    effect = they_gain(2, 1, "You asked for the house, and not for one."),
    heard = "Forty-four. I'd thought of that on the stairs. It's good in a lawyer's voice, too.",
    why = "It's their own rule, used by everybody on one day. It asks for the house, and gives him a reason to take it further.",
    ethics = "NASW 6.04, 6.01: use the rule to show what's wrong with it, openly, for everyone.",
  },
  choice "It'd be a pity if those lifts were in the film on the fifteenth. With the deputy mayor in it." {
    id = "be-a-pity",
    power = "coercive",
    toward = lund,
    set = "threatened_lund",
    effect = they_gain(1, -3, "You made a threat in a meeting that was theirs."),
    heard = "So that's the tone. I shall have it minuted.",
    meant = "To have something in hand, for once.",
    why = "It'll move something: a fitter, for one day. He'll remember it as the block's tone, and it was yours.",
    ethics = "NASW 6.04, 1.01: pressure may be fair when it's theirs, open, and agreed on.",
  },
  go "the-plaque",
}

scene "board-is-gone" {
  title = "A pale square",
  place = "Block C, fifth and a half",
  room = "waiting-room",
  light = "evening",
  with = tamar,
  unwatched = 1,
  narrate "Where the board hung there's a pale square on the wall. The magnets are gone. Things are carried still; you pass two bags. Nobody's names are on anything.",
  narrate "She sits three steps up. She doesn't say: sit.",
  tamar "The foundation rang, for a sentence about our joy. I had her read me the page. 'Developed by.' I had her read it twice." {
    when = 'not visited "hollis-likes-it"',
    mood = "angry",
    discover = true,
  },
  tamar "We go on. Only not with you." { mood = "firm", thought = "It weighs the same. One lifts it without them." },
  choice "The launch is on the fifteenth, with the board or without it. I'd so very much rather it was with." {
    id = "with-or-without",
    power = "coercive",
    manner = "transparent",
    go = "without-them",
    heard = "With or without. Then it's without.",
    meant = "To be honest about what happens anyway.",
    why = "It's honest. It also tells her that she was never needed for it, and she can hear that.",
    ethics = "NASW 6.02: a pilot 'with residents' that goes on without them is a different pilot. Say so to the funder.",
  },
  choice "Teo's got on so well with you all. Shall he come by on his own, just to talk?" {
    id = "teo-alone",
    power = "connection",
    manner = "pressured",
    go = "without-them",
    heard = "Now they send the one with the daughter.",
    meant = "To get the talk going through somebody whom they like.",
    why = "He's liked for good reasons. You use that up, so as not to say a sentence yourself.",
    ethics = "NASW 2.01, 6.02: don't send a colleague to fetch a trust that you've lost.",
  },
  choice "You hang a letter beside it: what we did, and to whom we've said so. It asks for nothing." {
    id = "beside-the-square",
    act = "repair",
    manner = { "transparent", "kept" },
    set = "mended_app",
    effect = they_gain(10, 4, "You wrote down what you'd done, here and to the foundation."),
    heard = "What they did, in plain words. And they've written it to the foundation as well. That'll have cost them something. … Hm.",
    why = "You've said it where it was done, and to those who pay, before you come and ask for anything. She can read it when you've gone.",
    ethics = "NASW 6.02, 1.01: correct the record first; let them decide if they come back.",
  },
  choice "You respect that. It's their house, and they've made it quite clear." {
    id = "respect-it",
    refrain = "legitimate",
    go = "without-them",
    heard = "Goes down. A hundred steps, I count with them. Not a word about what it was.",
    meant = "Not to push.",
    why = "To let them go is right. To go without having put it straight isn't.",
    ethics = "NASW 1.17, 1.01: before you leave, own what you did.",
  },
  go "hollis-likes-it" { when = 'not visited "hollis-likes-it"' },
  go "chairs" { when = 'not visited "chairs"' },
  go "paragraph-seven" { when = 'not visited "paragraph-seven"' },
  go "the-fifteenth",
}

scene "without-them" {
  title = "Without",
  place = "Hollis's office",
  room = "office",
  light = "day",
  with = hollis,
  narrate "You tell Hollis that Block C is out. There are three days left." { when = 'visited "the-plaque"' },
  narrate "You tell Hollis that Block C is out. There are eleven days left." {
    when = 'visited "second-stairs" and not visited "the-plaque"',
  },
  narrate "You tell Hollis that Block C is out. There are three weeks left, and a cake on her desk." {
    when = 'not visited "second-stairs"',
  },
  hollis "There's Block F. They've only got three floors, but they're very nice. We'd have to say 'stairs' in a wider sense." {
    mood = "worn",
    thought = "Four jobs. Three floors. It'll do.",
  },
  choice "Block F, then. It's a pity, but there's four people's work in it, and the foundation needn't know why." {
    id = "block-f",
    power = "connection",
    manner = "hidden",
    toward = tamar,
    go = "not-in-our-name",
    heard = "There's a plaque on F. 'StairCare.' Nobody there has ever gone short of breath.",
    meant = "To save what can be saved.",
    why = "The jobs are real. The foundation paid for Block C's plan, and will be shown a house that never had it.",
    ethics = "NASW 6.02, 3.09: tell the funder the truth about who's taking part.",
  },
  choice "No. I write to the foundation what happened, and I'd like you to sign it too. I'll do it either way." {
    id = "either-way",
    power = "legitimate",
    manner = "transparent",
    toward = hollis,
    go = "money-back",
    set = { firm = "firm + 1" },
    heard = "Either way. They mean it. I could have shouted, and I fetched a pen.",
    why = "You've lost the block by your own doing, and at least you don't sell it on. It'll cost you, and you say so beforehand.",
    ethics = "NASW 3.09, 6.02, 4.01: be honest with the funder, and with your employer that you will be.",
  },
  choice "Let me write to Block C first, what we did and what becomes of the money. Only then F, and openly." {
    id = "first-to-c",
    act = "repair",
    manner = "transparent",
    toward = tamar,
    go = "money-back",
    heard = "A letter on the stairs. They write what it was. They write that the money goes back, or to F, and that we may say something. We have. We've said: back.",
    why = "Too late for a pilot, in time for a true sentence. What's done with the money, they're asked about for the first time.",
    ethics = "NASW 6.02, 1.01: let those in on it whose name brought the money.",
  },
}

------------------------------------------------------------------------ the fifteenth

scene "the-plaque" {
  title = "Forty by thirty",
  place = "Hollis's office, four days before",
  room = "office",
  light = "evening",
  with = { hollis, teo },
  narrate "The proof of the plaque lies on the desk. Forty centimetres by thirty. StairCare. An initiative of, and then your agency, large, and five logos in order of size. Below, in grey: with residents of Block C.",
  hollis "The deputy mayor opens. You two say something, nicely. Ms Beridze cuts the ribbon. She'll look marvellous." {
    mood = "warm",
  },
  hollis "I've not slept well, on your account. I only mention it." { when = "hollis.trust < 48", mood = "worn" },
  hollis "You said that you'd bring them along. I've put it like that in the invitation." {
    when = "agreed",
    mood = "warm",
  },
  teo "I've been up there four nights this week. They've got my number too now, from you." {
    when = "teo_goes",
    mood = "worn",
  },
  hollis "I do know, by the way, whose phone that photograph came from. There's your tea mug in it." {
    when = "leaked",
    mood = "guarded",
    discover = true,
    thought = "It would have been all right to ask me.",
  },
  hollis "The youth wing came to me on Monday to ask if it was true. They had it from a cousin in Block C. I'd wanted to tell them myself." {
    when = "told_clause",
    mood = "sad",
    effect = hollis_minds(-10, "What she told you behind a shut door had come down the stairs."),
  },
  hollis "And I'd like to keep you. Both. I've a line for it, from January. It hangs on how that day goes." {
    mood = "neutral",
    power = "reward",
    toward = you,
  },
  teo "The hand's come out quite well in brass." {
    when = "not teo_named",
    mood = "neutral",
    thought = "Nobody says whose hand.",
  },
  choice "Their name first, in their words, or I can't stand up there. I'd rather say so today than on the day." {
    id = "cant-stand-there",
    power = "legitimate",
    manner = "transparent",
    toward = hollis,
    when = "hollis.trust >= 48",
    set = { "plaque_theirs", firm = "firm + 1" },
    effect = they_gain(4, 2, "Their name stands first, since you wouldn't stand there otherwise."),
    heard = "It's said calmly, and it isn't a bluff. January's gone, I could say. … What does a new plaque cost?",
    why = "Plain, early and at your own risk. She knows what you'll do, and has four days for it.",
    ethics = "NASW 3.09, 6.02: say openly where you can't go along, while it can still be changed.",
  },
  choice "Without their name first I won't stand up there. I'd rather you had that now than on the day." {
    id = "wont-stand-there",
    power = "legitimate",
    manner = "transparent",
    toward = hollis,
    when = "hollis.trust < 48",
    set = { "plaque_ours", "stood_aside", firm = "firm + 1" },
    effect = they_gain(3, 1, "You wouldn't stand up beside a plaque without their name."),
    heard = "Then don't. I've had enough sentences from you that begin like this. It's ordered.",
    why = "Open, early, and at your own risk. It needs somebody who still listens to you, though, and of late she's mostly learned things from you when they were settled.",
    ethics = "NASW 3.09, 2.01: say where you can't go along. An employer who was asked in time has more room to give way.",
  },
  choice "It's only a plaque. What counts is what's been done." {
    id = "only-a-plaque",
    power = "referent",
    toward = hollis,
    set = "plaque_ours",
    heard = "Sensible. I'd hoped so.",
    meant = "Not to fight over brass.",
    why = "One has to choose one's battles. They've got a plaque already, though, and they look at it every day.",
    ethics = "NASW 6.02, 2.01: give credit for work to those who did it.",
  },
  choice "A launch is what you need; they need the name. Let them launch it: fifth and a half, their words." {
    id = "let-them-launch",
    power = "informational",
    manner = { "transparent", "collaborative" },
    toward = hollis,
    when = "clause and not told_clause",
    set = { "plaque_theirs", "stairs_launch" },
    effect = they_gain(4, 3, "It was to be their launch, on their stairs."),
    heard = "It counts as a launch, wherever it is. The deputy mayor on the stairs … She'll be out of breath. It's not a bad picture.",
    why = "You know what she has to deliver, so you can give her just that. All the rest on the plaque turns out to be habit.",
    ethics = "NASW 3.09, 6.02: look for what your employer needs and what the community is owed; often they don't collide.",
  },
  choice "Let it be printed. I'll tell Tamar that it was decided further up." {
    id = "further-up",
    power = "connection",
    manner = "hidden",
    toward = tamar,
    set = { "plaque_ours", "blamed_up" },
    heard = "Further up. There's always a further up. I've been further up, it's windy.",
    meant = "To keep out of a quarrel that can't be won.",
    why = "You were in the room, and she'll hear that you weren't. It saves you two unpleasant talks, until somebody compares them.",
    ethics = "NASW 6.02, 1.01: answer for decisions that you took part in.",
  },
  go "board-is-gone" { when = 'tamar.trust < 20 and not visited "board-is-gone"' },
  go "the-fifteenth",
}

scene "the-fifteenth" {
  title = "The fifteenth",
  place = "Block C",
  room = "waiting-room",
  light = "morning",
  with = { tamar, hollis },
  watched = true,
  notice = true,
  narrate "The deputy mayor has come up to fifth and a half, in shoes for it, and has had to sit down on Mrs Quirke's step. It's quiet. People look over the rail from all the floors at once." {
    when = "stairs_launch",
  },
  narrate "It's in the entrance, between the lifts. There are cheese sticks. A curtain has been hung over both lift doors, with a hand on it." {
    when = "not stairs_launch",
  },
  narrate "On the plaque it says: the board of Block C. Then the year. Then, quite small, who helped." {
    when = "plaque_theirs",
  },
  narrate "Hollis had it made, and hasn't spoken to you since. On the order of speakers you've moved to the bottom." {
    when = "plaque_theirs and hollis.trust < 50 and not stairs_launch",
  },
  narrate "Under the hand it says: drawn by Teo. He's brought his daughter. She has new boots." { when = "teo_named" },
  narrate "The film runs on a laptop: man, wheels, window. It's very well done. Dev hasn't come to see it. He says that he knows how it ends." {
    when = "filmed",
    effect = they_gain(-3, -2, "One of them was shown, by way of other people's need."),
  },
  narrate "There's no film with anybody in it. Teo has filmed the stairs, empty, from the bottom to the top. It takes four minutes, and somebody has to sit down." {
    when = "no_film and not filmed",
  },
  tamar "You're pale. Hold on to the rail, it's only people." { when = "tamar.trust >= 58", mood = "amused" },
  tamar "'With residents.' That's us, then. In grey." {
    when = "plaque_ours",
    mood = "guarded",
    thought = "It's a nice plaque. It'll go next to the other one.",
  },
  tamar "You said it was decided further up. She says that you were there." {
    when = "blamed_up",
    mood = "firm",
    discover = true,
  },
  narrate "You aren't on the list of speakers. When it's Teo's turn he looks at the microphone, and hands it to you." {
    when = "stood_aside",
  },
  hollis "And now our team would like to say a few words." {
    when = "not stood_aside",
    mood = "warm",
    thought = "Short. And smile.",
  },
  narrate "The microphone is in your hand. It hums.",
  choice "Thank you. I'd like to thank all the partners. It really was a team effort, by so many." {
    id = "team-effort",
    power = "referent",
    toward = tamar,
    set = "agency_spoke",
    heard = "A team effort. I look at my hands. They've got dust on them, from the rail.",
    meant = "To share out the credit, so that nobody's left out.",
    why = "Nobody is offended, and nobody is named. Those who carried have heard it before, at the garden.",
    ethics = "NASW 6.02: name the work and those whose it was.",
  },
  choice "You pass the microphone on to Tamar. You don't say anything. It's her staircase." {
    id = "her-staircase",
    refrain = "legitimate",
    toward = tamar,
    set = "they_spoke",
    effect = they_gain(3, 5, "She spoke, and you didn't introduce her."),
    heard = "It's warm from their hand. I say: this is Ilir. He'll tell you what an hour is.",
    why = "You've got the floor by your position, and leave it by your own choice. What's said then is more than you could have got into a speech.",
    ethics = "NASW 6.02, 1.02: make room. Then keep out of it.",
  },
  choice "One question for the deputy mayor, from Dev's list: on which date does the first lift run?" {
    id = "which-date",
    act = "advocate",
    toward = tamar,
    when = "log",
    set = { "asked_date", adv = "adv + 1", firm = "firm + 1" },
    effect = function(s)
      return {
        move = {
          { "hollis", trust = -4, why = "It wasn't in the programme." },
          { "tamar", trust = 4, why = "You asked for the lift, out loud, with everyone there." },
        },
      }
    end,
    heard = "Which date. With everybody there. … March, she said. She said it into the thing.",
    why = "In public, by name and with figures, and not for one. It's not in the programme, and Hollis will speak with you. You knew that.",
    ethics = "NASW 6.04, 6.01: use a platform for access for all. Tell your employer that it was you.",
  },
  choice "Tamar, would you tell us how it feels, not to be able to get down to the street? Just a few words." {
    id = "how-it-feels",
    power = "referent",
    manner = "pressured",
    toward = tamar,
    heard = "How it feels. In front of the whole house. I say that I've got the cranes.",
    meant = "To give her the floor.",
    why = "She gets the microphone and a part along with it: the one who suffers. She'd have had three points.",
    ethics = "NASW 6.02, 1.05: to give someone the floor is to let them choose what it's for.",
  },
  go "july",
}

scene "july" {
  title = "The last of June",
  place = "Block C, fifth and a half",
  room = "waiting-room",
  light = "evening",
  with = { tamar, ilir },
  unwatched = 3,
  narrate "The money ends tomorrow. One lift runs, Tuesdays excepted." { when = "adv >= 2" },
  narrate "The money ends tomorrow. In the lift shaft somebody has been knocking since Easter. It may be a repair." {
    when = "adv == 1",
  },
  narrate "The money ends tomorrow. The lifts are as they were." { when = "adv == 0" },
  narrate "Since the fifteenth people from other blocks have come to look at the board. Ilir explains it. He's begun to have views on magnets." {
    when = "they_spoke",
  },
  narrate "March, the deputy mayor had said, into the microphone. All of Block C rang her in March." {
    when = "asked_date",
  },
  narrate "'So that you'd still want it in July', you had asked. It's on the board, with what they said." {
    when = "july",
  },
  narrate "Mr Lund has made his exception: a flat on the second floor, for Tamar. She hasn't signed." {
    when = "exception",
  },
  narrate "A fitter came for one day. In the company's file the block is down as 'difficult'." {
    when = "threatened_lund",
  },
  narrate "Dev lives on the ground floor of the new block. He comes by on Saturdays, as far as the entrance, and shouts." {
    when = "favour_taken or dev_quiet",
  },
  narrate "Under each magnet there's a second name." { when = "order_set" },
  narrate "Over the board is stuck your number, in felt pen. It's been gone over twice." { when = "own_phone" },
  narrate "The four have got pay slips. Ilir has laminated his first." { when = "paid or they_sorted" },
  narrate "Of the four who carried there are two left. Ilir nods to you, and goes on up." {
    when = "guilt or you_carry",
  },
  tamar "Sit. No, here, it's got the good rail. So: who signs in July?" {
    when = "tamar.trust >= 62",
    mood = "warm",
    thought = "I've got a pen.",
  },
  tamar "So. Who signs in July?" {
    when = "tamar.trust >= 40 and tamar.trust < 62",
    mood = "thoughtful",
    thought = "I've got a pen.",
  },
  tamar "You'll be off, then." { when = "tamar.trust < 40", mood = "neutral" },
  choice "I'll write us a phase two. You needn't do a thing; I know how they like it put." {
    id = "phase-two",
    power = "expert",
    set = "phase_two",
    heard = "Needn't do a thing. I've noticed, that's how it stops being ours.",
    meant = "To keep the money coming.",
    why = "You'd probably get it. It would be the second form about this house that nobody in the house has read.",
    ethics = "NASW 6.02, 1.17: teach the form, or write it together. It's the form that decides.",
  },
  choice "That'd be you. The account's been in the group's name since Monday. And here's next year's form, half done." {
    id = "you-do",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    set = "handed_over",
    heard = "My name and Ilir's. Two signatures. Half filled in, and the half that I can do is empty. Good.",
    why = "What you had is handed on: the account, the form, the right to sign. Half done is on purpose.",
    ethics = "NASW 6.02, 1.17: hand over the means, and not only the thanks.",
  },
  choice "Officially nothing goes on. But I'll come by on Thursdays, as long as I can, and you've all got my number." {
    id = "thursdays-and-number",
    power = "referent",
    set = "own_phone",
    heard = "Thursdays. Fine. I'll keep things until Thursday, then.",
    meant = "Not to be one of those who go.",
    why = "It's meant as faithfulness. From July on things will wait for Thursday, and you've no hours for it.",
    ethics = "NASW 1.17, 1.06(c): ending well is part of the work.",
  },
  choice "What stops, what stays, and what did we do badly? I'd like that in our report, in your words." {
    id = "in-our-report",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "handed_over",
    heard = "By us. In their report. There'll be commas in it.",
    why = "The last word on a pilot is its report, and that's usually yours. You give it to those who were piloted.",
    ethics = "NASW 6.02, 1.17: let those judge it who had it.",
  },
  ending "not-in-our-name" { when = 'state(tamar) == "rupture" or tamar.trust < 22' },
  ending "your-number" { when = "own_phone and not handed_over and tamar.autonomy < 52 and tamar.trust >= 30" },
  ending "the-board-of-block-c" {
    when = "(their_meeting or forty_four or adv >= 2) and handed_over and (chairs_out or mended_chairs or mended_taken) and firm >= 2 and (showed or paid) and (they_spoke or asked_date or not plaque_ours) and not own_phone and not (sent_ours and not mended_app) and tamar.trust >= 42 and tamar.autonomy >= 40",
  },
  ending "ground-floor" { when = "(favour_taken or dev_quiet) and adv == 0" },
  ending "said-so" {
    when = 'chairs_out and firm >= 2 and (sent_open or may_show or refused_for_him or chose "isnt-yours" or chose "cant-stand-there") and not plaque_ours and not own_phone and not (sent_ours and not mended_app) and tamar.trust >= 38',
  },
  ending "best-practice" { when = "phase_two or plaque_ours and (agency_spoke or filmed)" },
  ending "two-rotas" { when = "(guilt or you_carry) and not paid and not they_sorted" },
  ending "best-practice" { when = "(agency_spoke or filmed) and not handed_over" },
  ending "until-easter" {},
}

------------------------------------------------------------------------ endings

ending "the-board-of-block-c" {
  title = "The board of Block C",
  kind = "good",
  text = [["Sit," says Tamar. You sit down on Mrs Quirke's step; she's moved up one. The meeting goes on for an hour and twenty minutes. There's a quarrel about pellets. You're asked two things: what VAT is, and whether you could pass the biscuits.]],
  later = [[A year on. The housing company takes complaints by the block; there are nine on Mr Lund's list, and he's thought to be rather proud of it. The lift runs. The board has stayed: people had got used to somebody coming. It pays four hours a day, out of three pots, one of which Ilir found. He's at college, two days a week. The plaque from the garden has been hung underneath, since they had it anyway.]],
}
ending "said-so" {
  title = "You said so",
  kind = "good",
  text = [[You've said no on these stairs, and not only there, and it wasn't forgotten. Tamar walks down with you as far as the fifth. "You were a nuisance," she says. "To her as well, I hear." She seems to weigh that against something. "On cranes that's the one that you want at the bottom."]],
  later = [[A year on. The seats that fold are on the fire officer's list of what may stay. The agency has a new line in its contracts: who is named, who's paid, who may see the sheet. Hollis wrote it, and says in meetings that it was a hard winter. Your own contract was renewed for six months, not twelve. The block has its board. You weren't asked to the summer party; you were sent a plate of it.]],
}
ending "best-practice" {
  title = "Best practice",
  kind = "mixed",
  text = [[The pilot gets a prize for participation, second place. There's a brochure, and an evaluation with smileys. The foundation calls it a model and asks if it could be done in six more blocks. Your contracts are renewed. At the ceremony there's a picture of the board. It's hanging very straight.]],
  later = [[A year on. The board hung straight because it was a photograph. When the money went the carriers went; one can't go back to doing for nothing what there's been money for. On the stairs people carry their own things, or don't. The plaque is polished, by Tamar, each Friday, together with the other one. "So that they can read it," she says, "when the next ones come."]],
}
ending "your-number" {
  title = "Who's on?",
  kind = "bad",
  text = [[It runs like clockwork. They ring, you know who's on. You've got the chemist's hours in your head, and Mrs Quirke's cat, and which of the lads isn't talking to which. Tamar no longer chairs; she says you see it more quickly. It's the best thing that you've ever built.]],
  later = [[In October you're in bed with pneumonia, for three weeks. Nobody has the list; it's in your phone. On the ninth day someone breaks open the door on eight, because it smells of cat. Mrs Quirke is all right. "I rang and rang," she says. The board is still there. The magnets are on somebody's fridge.]],
}
ending "ground-floor" {
  title = "Ground floor",
  kind = "mixed",
  text = [[One man gets out of the door each morning, and is late for things. You see him at the café by the station, with somebody who laughs. It's hard to be sorry about that. On the stairs they've stopped talking about the lift. The one who had the figures has moved.]],
  later = [[A year on. Paragraph seven works: each who complains is moved, and who's left complains less. Of forty-four flats nineteen are empty. "A difficult structure," says the company, and plans to do something with the site. Dev has kept his log. It ends on the first of the month, and he can't bring himself to delete it.]],
}
ending "two-rotas" {
  title = "Two boards",
  kind = "mixed",
  text = [[There are two boards now. On the old one are those who carry because one carries; most of them are past sixty. On the new one, by the bins, are prices. You're on good terms with both. They aren't, with each other.]],
  later = [[A year on. The old board lasted till the first ice. The new one serves the floors that pay. Ilir does well, and doesn't go past the ninth if he can help it. Tamar has never said a word against him. On his birthday there's soup at his door, as there's been since he was six; he brings back the pot, washed, and puts it down without ringing.]],
}
ending "until-easter" {
  title = "Something of it",
  kind = "mixed",
  text = [[Something of it stays. A seat here, a list there, a few hours that were paid. It was a decent pilot, and you were decent people to have had; Tamar says so, in about those words. She doesn't ask who'd sign in July again.]],
  later = [[A year on. The board hung till Easter. Then two who'd kept it up moved away, and there was nobody whose it was. The housing company writes once a quarter that it's being looked into. When the new team came, from another agency, with another bag of leaflets, there were three people on the stairs. "What do you want from us?" said Tamar. She said it more quietly than to you.]],
}
ending "not-in-our-name" {
  title = "Not in our name",
  kind = "bad",
  text = [[There's a sentence in the paper, by the residents of Block C: that they've nothing to do with the programme of that name, and wish it well. It's signed by forty-one of forty-four. You know most of the handwriting by now.]],
  later = [[A year on. There's a plaque, somewhere. The board hangs inside Tamar's door, where no visitor sees it, and things are carried as before, by whoever can. The next offer was for ninety thousand. They let it lie on the stairs for a week, and then somebody wedged the bin-room door with it.]],
}
ending "money-back" {
  title = "The money goes back",
  kind = "mixed",
  text = [[The foundation thanks you for your frankness and asks for sixty thousand back. Hollis tells the youth wing herself. She doesn't say whose fault it was; she says "ours". In the post there's a card without a sender: a crane, hand-drawn, and under it in capitals, AT LEAST.]],
  later = [[A year on. You work elsewhere, with half the hours and a director who reads the small print aloud. The block has a board, no money and no plaque. It's said that the foundation has added a page to its form: who had the idea, and may we ring them? You'd like to think that was you. It may have been coming anyway.]],
}

reflect "At which point did their plan become yours? What was the sentence, and who was in the room?" {
  when = "sent_ours or plaque_ours or phase_two",
}
reflect "You said what the money came with at the start, or you didn't. What did that first evening cost, or save, on the fifteenth?"
reflect "Who on those stairs did you take for 'the residents'? Whom did you hear late, or not at all?" {
  when = 'not visited "bins" or not visited "tenth"',
}
reflect "There were chairs in the only way out. What did you call it to yourself when you said something, or when you didn't?" {
  when = 'visited "chairs"',
}
reflect "Something was on offer for one. What would it have changed for the others, and who was to decide that?" {
  when = 'visited "the-flat"',
}
reflect "Hollis was kind to you, and could end your contract. What did you say more softly because of it, or more loudly?" {
  when = 'visited "the-plaque"',
}
reflect "You were rung, and you went. What would have had to happen in that house for nobody to need you?" {
  when = "own_phone or you_carry",
}
