-- For the educator. A young man has ticked the box "I am not safe tonight", and then he takes it back. On some nights there is
-- something ready at home, on others there is not: the starting meters decide it, and only the first scene and a straight
-- question show it. His words when he takes it back are the same on both, and so are the manager's.
-- Hidden: what is ready, or is not (he says so to a plain question, once he knows who turns up, or to somebody he believes);
-- and what a night in hospital would cost him (only to somebody who asks for the cost before talking him round).
-- Late to come back: the promise that nobody turns up; a doctor rung behind his back; "only one night"; a text to his brother;
-- an own number; what the note says. Each can be owned up to, and some of it can be mended.
-- On a night with danger the best ways are a choice between two safe places, or a doctor called in front of him; leaving him
-- free is the mistake. On a night without, the mistake is the doctor. A signature is the mistake on both.
-- No method is told, and no death. Keep it so when you talk about it.

scenario {
  id = "not-safe-tonight",
  title = "Not safe tonight",
  you = "crisis counsellor",
  summary = "Joel has ticked the box that says he is not safe. Then he says he only ticked it to be seen. Your manager wants him in, or a signature.",
  minutes = 17,
  start = "the-last-box",
  authority = 0.6,
  shows = { "joel" },
  objectives = {
    "Ask about suicide in plain words, and say first what you would do with the answer.",
    "Tell real danger from a claim of danger, whoever makes the claim.",
    "Use the power to protect openly and with the least force; never use it to get a yes.",
    "Stand by a judgement against pressure from above, and give the reasons.",
  },
  themes = { "crisis", "suicide", "protective authority", "threats", "confidentiality", "pressure from above" },
  prebrief = [[You work in a walk-in crisis room, open from six in the evening to two. Two beds upstairs are for people who want them. If you believe that somebody will die tonight, you can call the doctor on duty, who can keep a person in hospital against their will.

You can ask, stay, plan, offer a bed, ring people with leave, and in real danger without it. You can't diagnose, and you can't promise what a court will read.

Joel is not the same every time. Play it twice.]],
  content_note = "A man talks of killing himself. Nothing is said of how, and nobody dies. Somebody may be taken to hospital against his will. If it is about you tonight, stop here and ring a crisis line or somebody near you. You may leave at any time.",
  fiction = "The people and the service are invented. When somebody may be held against their will, who decides it, for how long, and who may read a record differ by country and licence; the case says where that matters. Hours and weeks pass in minutes.",
}

local joel = character {
  id = "joel", name = "Joel", age = 27, role = "baker, nights", pronoun = "he",
  trust = 43, autonomy = 46, vary = 6, gap = { "race" },
  want = "To get through the night and keep his Sundays with Ruby.",
  fear = "Boots on the stairs, and a second hospital paper in the hands of Tess's lawyer.",
  unsaid = "That he was held once, at nineteen, and that the letter about Ruby quotes it. Part of that he tells to somebody who asks what happened, or what it would cost him. Whether something is ready at home he tells only to a plain question, and not to everybody.",
  look = { skin = 7, hair = "locs", hair_colour = "black", beard = "stubble", outfit = "hoodie", top = "charcoal", legs = "denim" },
}
local astrid = character {
  id = "astrid", name = "Astrid", age = 58, role = "your manager, on call", pronoun = "she",
  trust = 55, autonomy = 72, authority = 0.1,
  want = "Never again to write to somebody's parents.", fear = "A second inquiry.", unsaid = "That she still has last winter's form in her kitchen drawer.",
  look = { skin = 1, hair = "bob", hair_colour = "grey", outfit = "cardigan", top = "sage", glasses = true },
}
local bashir = character {
  id = "bashir", name = "Bashir", age = 52, role = "peer worker", pronoun = "he",
  trust = 66, autonomy = 82, authority = 0,
  want = "To be asked what he knows, and not what he is.", fear = "To sit in that hall on the night when it goes wrong.", unsaid = "Which of his two admissions kept him alive. He thinks it was the one he hated.",
  look = { skin = 4, hair = "receding", hair_colour = "greying", beard = "moustache", wheelchair = true, outfit = "cardigan", top = "rust" },
}
local rao = character {
  id = "rao", name = "Dr Rao", age = 39, role = "doctor on duty", pronoun = "she",
  trust = 52, autonomy = 80, authority = 0,
  want = "To see the person before she sees the paper.", fear = "The drive home after a wrong one.", unsaid = "That she sends home more people than anybody knows.",
  look = { skin = 6, hair = "bun", hair_colour = "black", outfit = "coat", top = "navy" },
}
relation { from = you, to = astrid, trust = 55, autonomy = 50, authority = 0.7 }

local function his(trust, autonomy, why)
  return function(s)
    return { move = { { "joel", trust = trust, autonomy = autonomy, why = why } } }
  end
end

------------------------------------------------------------------------ the first hour

scene "the-last-box" { title = "Ten past nine", place = "the waiting room of the crisis room", room = "waiting-room", light = "night", with = joel,
  narrate "It used to be a shoe shop. There are still mirrors at the height of your ankles.",
  narrate "The form has five boxes, from 'I'd like to talk' down to 'I am not safe tonight'. He has ticked the last. It has gone through to the sheet below.",
  narrate "His phone lies on the sill, at four per cent. You hold out the charger. 'No, leave it. It's fine.'" { when = "joel.autonomy < 46", set = "ready" },
  narrate "He has found the socket behind the leaflets by himself. His phone hangs from it on a short lead." { when = "not ready" },
  narrate "Across from him a woman has stopped rocking her pushchair.",
  joel "I can untick it. If it's a problem." { mood = "guarded", thought = "Don't make a fuss. Make a bit of a fuss." },
  choice "Let me run the screening with you first. Twelve items, it's quick, and then I know your priority." {
    id = "twelve-items", power = "expert", manner = "jargon",
    heard = "Twelve goes, and then I'm a number.",
    meant = "To be thorough, and the same for everybody.",
    why = "A list feels safe to the one who holds it. He learns what gets which score, and gives you answers to suit.",
    ethics = "NASW 1.03(a): say in plain words what is being done, and what for." },
  choice "Which one would you tick, if you unticked that?" {
    id = "which-instead", act = "listen",
    heard = "In front of the baby? The first one, then.",
    meant = "To take him at his word, and find out.",
    why = "A good question in the wrong place. With somebody listening he can only make it smaller.",
    ethics = "NASW 1.07: nothing private where others hear it." },
  choice "It's not a problem. It's why I came out. There's a room with a door, if you'd like a door." {
    id = "a-door", power = "legitimate", manner = { "transparent", "consent" },
    heard = "If I'd like. All right. I'd like a door.",
    why = "The tick is taken seriously and nobody is hurried. He has said yes to one thing before the hard part starts.",
    ethics = "NASW 1.07, 1.02: privacy first, and his own yes, as small as it is." },
  choice "Let's get a tea into you first, you look done in. Nobody has to tick anything, not with me." {
    id = "tea-first", power = "referent",
    heard = "A nice one. They're nice until you say it.",
    meant = "To take the fear out of the form.",
    why = "Warm, and it wipes away the one thing that he has managed to say." },
  go "who-turns-up",
}

scene "who-turns-up" { title = "Who turns up", place = "the small room at the back", room = "consulting-room", light = "night", with = joel,
  narrate "Two chairs, and a lamp that somebody brought from home. You show him how the bolt turns. He takes the chair nearer to it." { when = 'chose "a-door"' },
  narrate "Two chairs, and a lamp that somebody brought from home. He holds the tea in both hands and doesn't drink it." { when = 'chose "tea-first"' },
  narrate "Two chairs, and a lamp that somebody brought from home. He has got seven out of twelve, which is called moderate." { when = 'chose "twelve-items"' },
  joel "Is seven good?" { when = 'chose "twelve-items"', mood = "amused", thought = "I could have had a nine." },
  joel "The first one. Put the first." { when = 'chose "which-instead"', mood = "ashamed", thought = "She'd a baby there." },
  narrate "You shut the door of the small room behind you both. It is quieter at once." { when = 'chose "which-instead"' },
  joel "Can I ask one before you do? Say somebody says yes to that box, and means it. Who turns up?" { mood = "tense", thought = "Say a number. Say less than four." },
  choice "You'd hear it from me first. If I think you'd die tonight I can call a doctor without your yes. Only then." {
    id = "from-me-first", power = "legitimate", manner = { "transparent", "consent" }, set = "limits",
    heard = "So there's a line, and I know where it runs.",
    why = "It costs something to say this to a frightened man. It is also a promise: you first, then the phone.",
    ethics = "NASW 1.07(d), (e): say what would be passed on, and tell him before you do it. The threshold is local law." },
  choice "Nobody turns up. It's you and me and that lamp. You can say anything you like in here." {
    id = "nobody", power = "referent", set = "nobody",
    heard = "Anything. I'd like that to be true.",
    meant = "To make it safe to speak.",
    why = "He'll speak, and on most nights it costs nothing. On the one night when it matters you'll have to break it in front of him.",
    ethics = "NASW 1.07(c), (e): limits are told early, and in danger confidentiality ends. When it does is a matter of local law." },
  choice "What happened, the last time you said it?" {
    id = "last-time", act = "listen",
    heard = "How do you know there's been a last time?",
    meant = "To hear what the question comes from.",
    why = "He asked about your power, and you asked about his past. You learn something. He still doesn't know who turns up.",
    ethics = "NASW 1.07(e): a plain question about the limits is owed a plain answer." },
  choice "That depends what you tell me, to be honest. Let's see what there is and take it from there." {
    id = "depends", power = "legitimate",
    heard = "So I pick what I tell.",
    meant = "Not to promise anything.",
    why = "True and empty. He has to guess which word sets it off, and will leave out all that might be it.",
    ethics = "NASW 1.07(e): the limits of confidentiality are said before somebody has to rely on them." },
  go "sundays",
}

scene "sundays" { title = "Sundays", place = "the small room at the back", room = "consulting-room", light = "night", with = joel,
  joel "Only then. And a doctor. Not a van." { when = "limits", mood = "thoughtful", thought = "Say it again, so I can hear if it wobbles." },
  joel "Okay. That's … good. Okay." { when = "nobody", mood = "relieved", thought = "Don't test it." },
  joel "Right. Yeah." { when = 'chose "depends"', mood = "guarded", thought = "Careful, then." },
  joel "I was nineteen. Four of them, up my mum's stairs, in boots. She'd just had the carpet done." { when = 'chose "last-time"', mood = "sad", thought = "I always tell the carpet.", set = "stairs" },
  joel "It's Ruby, really. She's four. I have her Sundays, ten till five. We're doing a ship, out of the boxes from work." { mood = "warm" },
  joel "Tess wants it changed. There's a letter. It's fine, everybody's got letters." { mood = "worn", thought = "Don't say the nineteenth." },
  joel "I've given my shifts away. All this week's. Yusuf was glad of them. And my radio, he always liked it." { when = "ready", mood = "neutral", thought = "That's all seen to." },
  joel "I'm on at two. Somebody has to do the rolls. So how bad can it be." { when = "not ready", mood = "amused", thought = "Five hours." },
  joel "I'm tired. I'd like to not be this tired." { mood = "worn", thought = "There. That's as near as I go." },
  choice "But you wouldn't do that to Ruby. Would you?" {
    id = "not-to-ruby", power = "referent", manner = "pressured",
    heard = "The answer's no. It comes with the question.",
    meant = "To remind him of what holds him.",
    why = "It asks for a no and gets one. It also tells him that he is a bad father on top of the rest." },
  choice "When you say not this tired: do you mean dead? Are you thinking of killing yourself?" {
    id = "the-word", power = "expert", manner = "transparent", set = "asked",
    heard = "The word. And the lamp's still on.",
    why = "Asking does not put it into anybody's head; that has been looked into often enough. It shows that the word can be said in here.",
    ethics = "NASW 1.01, 4.01: to ask is part of the craft. Whoever can't yet, learns it." },
  choice "On a scale from nought to ten, where's the wish to be dead, tonight? And where was it last week?" {
    id = "nought-to-ten", power = "expert",
    heard = "Four. Four gets you left alone.",
    meant = "To have something that can be compared.",
    why = "A number is easy to give and easy to write down. It hides the same thing from both of you." },
  choice "Tell me about the ship." {
    id = "the-ship", act = "listen",
    heard = "It's got a lift in it. Nobody has asked about the lift.",
    meant = "To find the part that wants to go on.",
    why = "You've gone where it's warm. It may help you later. The tick has not been spoken about yet." },
  go "said-ready" { when = "ready and asked and (limits or nobody or joel.trust >= 52)" },
  go "said-floor" { when = "not ready and asked and (limits or nobody or joel.trust >= 52)" },
  go "only-ticked",
}

scene "only-ticked" { title = "Eleven weeks", place = "the small room at the back", room = "consulting-room", light = "night", with = joel, notice = true,
  joel "No. Course not. … She's got my ears." { when = 'chose "not-to-ruby"', mood = "ashamed", thought = "So that's who I'd be doing it to." },
  joel "Four? Last week was a five. So it's going the right way." { when = 'chose "nought-to-ten"', mood = "neutral", thought = "They like it when it goes down." },
  joel "There's a lift. It goes on a bit of string. You have to be four to fit." { when = 'chose "the-ship"', mood = "warm", thought = "Ask the other thing. Don't." },
  joel "No." { when = "asked", mood = "guarded", thought = "Too quick. I said that too quick." },
  joel "Look. I only ticked it so somebody would talk to me. Last time I ticked the one above, and I got a leaflet and eleven weeks." { mood = "tense", thought = "Leave it there. No, don't leave it." },
  choice "Fair enough, I'd have ticked it too. Let's see what I can do about those eleven weeks." {
    id = "fair-enough", power = "reward", set = "believed",
    heard = "That was easy.",
    meant = "To believe him, for once.",
    why = "It may well be so. You have taken the answer that suits you both, and paid for it with a favour." },
  choice "That box is there for emergencies, Joel. There may be somebody out there who needs it." {
    id = "for-emergencies", power = "legitimate", manner = "pressured", when = "limits",
    heard = "So I'm not one. Good to know.",
    meant = "To keep the service for those it's meant for.",
    why = "If a form hears only the last box, people will tick the last box. Telling him off for that closes the other four as well.",
    ethics = "NASW 1.01, 6.04(a): a door that opens only to the worst word is the service's fault." },
  choice "I went round it, when you asked who turns up. A doctor, if I think you'd die, and I tell you first. Is something ready?" {
    id = "went-round-it", act = "repair", manner = "transparent", when = "not limits", set = { limits = true, nobody = false },
    heard = "So you did notice.",
    why = "You pay back the answer that you owed, and then you ask the question that needed it.",
    ethics = "NASW 1.07(e): the limits, late, are better than none." },
  choice "That may be all it is. I ask everybody this, so I'm asking you: is something ready, at home or on you?" {
    id = "something-ready", power = "expert", manner = { "transparent", "consent" },
    heard = "Everybody. All right. If it's everybody.",
    why = "You neither believe nor doubt him. Something being ready can be answered with a fact, where a feeling can't.",
    ethics = "NASW 1.01: his safety is worth a second question." },
  choice "You turn the form face down, and wait." {
    id = "face-down", act = "listen",
    heard = "No hurry. That's worse.",
    meant = "To let him get there by himself.",
    why = "Silence is an open door for somebody who trusts the room, and a long minute for somebody who doesn't." },
  go "said-ready" { when = 'ready and (chose "went-round-it" or chose "something-ready" and (limits or nobody or joel.trust >= 47) or chose "face-down" and joel.trust >= 48)' },
  go "said-floor" { when = 'not ready and (chose "went-round-it" or chose "something-ready" and (limits or nobody or joel.trust >= 47) or chose "face-down" and joel.trust >= 48)' },
  go "kettle",
}

scene "said-ready" { title = "Yes", place = "the small room at the back", room = "consulting-room", light = "night", with = joel, risk = 0.9,
  joel "Yes." { mood = "neutral", thought = "It's in the room now." },
  narrate "He says it to the lamp. There is something ready. It has been since Monday; he tells you what, and where. You ask twice, to be sure. It need not stand here." { set = "knows" },
  joel "I've slept, this week. First time since August. I thought, so that's how people do it." { mood = "thoughtful", thought = "I'm quite calm. It frightens me how calm." },
  joel "I've written Ruby's birthday card. It's in May. So that's done." { mood = "sad", thought = "I did the M in flour first, to see." },
  narrate "It is October.",
  joel "You did say it's just us and the lamp." { when = "nobody", mood = "tense", thought = "You did say." },
  choice "I have to act on that, Joel, you'll understand. It isn't in our hands any more." {
    id = "out-of-our-hands", power = "legitimate", manner = "protective",
    heard = "It was in mine till a minute ago.",
    meant = "To be clear about the duty.",
    why = "There is a duty. It is in your hands, though, and he ought to hear from you whose decision it is.",
    ethics = "NASW 1.07(c), (d): serious, foreseeable, imminent harm permits it. Say that it is you who acts, and how." },
  choice "Thank you. That's a hard sentence. I'm staying right here, I promise you, whatever time it gets." {
    id = "staying-here", power = "referent",
    heard = "Till two. It says so on the door.",
    meant = "That he should not be alone with it.",
    why = "It's good not to flinch. It tells him nothing of what happens now, and the room shuts at two." },
  choice "And still you walked past your own front door tonight and came here. What did that part want?" {
    id = "came-here", power = "informational", manner = { "transparent", "collaborative" }, set = "part",
    heard = "It wants to see if the lift works.",
    why = "Nobody who comes is quite decided. You don't argue with one part; you ask the other one in.",
    ethics = "NASW 1.02, self-determination: the one who wants to live is also him, and may be asked." },
  choice "Think what Ruby would have to carry, all her life. I say it because somebody has to." {
    id = "ruby-carries", power = "coercive", manner = { "pressured", "protective" },
    heard = "She'd be better off. I've worked that out already.",
    meant = "To give him the strongest reason there is.",
    why = "He has thought of her every night, and in that state it comes out the other way round. Guilt pushes; it rarely holds." },
  go "tonight-ready" { when = 'visited "what-it-costs"' },
  go "kettle",
}

scene "said-floor" { title = "Yes, and no", place = "the small room at the back", room = "consulting-room", light = "night", with = joel, risk = 0.3,
  joel "Yes. Most nights, about three, since the letter came. And no." { mood = "worn", thought = "Now it's said, it sounds like less." },
  joel "I sit on the kitchen floor till it goes off. There's nothing ready. I've never got past putting the kettle on." { mood = "ashamed", thought = "Now it's the leaflet again." },
  narrate "You ask it all, one by one: what, where, whether anything was bought or put by, whether he has tried before. Drink? Who's at home? And tomorrow?" { set = "knows" },
  narrate "No. No. Never. One beer. Nobody. Rolls at two, and on Sunday the ship needs a funnel.",
  joel "So I'm a fraud. With your box." { mood = "ashamed", thought = "Take it off me, then." },
  choice "I'm relieved, to tell you the truth. From the box I'd thought of something quite different, and a good deal closer." {
    id = "relieved", power = "referent",
    heard = "Not bad enough. Got it.",
    meant = "To share some good news.",
    why = "The relief is yours. What he hears is that only the last box counts in here too." },
  choice "Suicidal ideation every night since August puts you in the high band. I can't just ignore that." {
    id = "high-band", power = "expert", manner = "jargon",
    heard = "I don't know what that was, but it's going somewhere without me.",
    meant = "To take it as seriously as the book does.",
    why = "Bands say little about one man on one night. It moves the decision from what he told you to what it's called." },
  choice "No fraud. It's bad at three, and you've got yourself through it for two months. How do you do it?" {
    id = "how-three", power = "informational", manner = { "transparent", "collaborative" }, set = "own_ways",
    heard = "How do I? … The kettle. The radio. Flour, I suppose.",
    why = "What he already does is the start of any plan that will hold. He only has to be asked for it.",
    ethics = "NASW 1.02: build on what he does, then see what is missing." },
  choice "Who else knows about three o'clock?" {
    id = "who-knows", power = "connection", manner = "transparent",
    heard = "You do. That's the list.",
    why = "A useful question. On the list of people there is only you now, and that's a thing to change soon." },
  go "tonight-not" { when = 'visited "what-it-costs"' },
  go "kettle",
}

------------------------------------------------------------------------ from above

scene "kettle" { title = "Astrid, at home", place = "the kitchen behind the shop", room = "kitchen", light = "night", with = astrid,
  narrate "You go to make tea, and you do make it. The wall phone rings before the kettle is done. The forms go to her as well.",
  astrid "Last box. I've got it here on the screen. You know what I'm going to say." { mood = "worn" },
  astrid "He's not safe tonight. It says so, in his own hand." { mood = "firm", thought = "It said so last winter. I read it at breakfast." },
  astrid "So he goes in, or he signs that he's safe and I've got it on file. I'm not writing to anybody's parents again. Your name's on this one." {
    mood = "firm", power = { "legitimate", "coercive" }, manner = "pressured", toward = you, thought = "I hear how I sound." },
  narrate "You know what is waiting in his flat. She doesn't, yet. Marit from the desk is sitting with him; you told him she would, and why." { when = "knows and ready" },
  narrate "You know about the kitchen floor. She only has the box." { when = "knows and not ready" },
  narrate "You've known him for half an hour. He has said yes on paper and no aloud." { when = "not knows" },
  choice "Give me forty minutes. Then you get what I've heard from him, and what I think." {
    id = "forty-minutes", power = "expert", manner = { "transparent", "collaborative" }, toward = astrid, set = "time_won",
    heard = "Forty. I'll be sitting here with my coat on.",
    why = "You don't fight her, and you don't give her a result you haven't got. She is frightened, and reasons help with that.",
    ethics = "NASW 3.09, 1.01: loyal to the employer by doing the work well, and to the client first." },
  choice "You say yes to her. Then you ring Dr Rao, low, with the kettle on. Joel needn't know yet." {
    id = "low-voice", power = "connection", manner = "hidden", toward = joel, set = "rang",
    heard = "That kettle took its time.",
    meant = "To have help on the way without a scene.",
    why = "It saves you a hard sentence. He'll find out through the door, from a stranger, and then everything before it was a trick.",
    ethics = "NASW 1.07(d): where it can be done, he's told before it's passed on." },
  choice "He'll sign. I'll see to it. You'll have it by ten." {
    id = "hell-sign", power = "reward", toward = astrid, set = "sold",
    heard = "Thank you. I can put the light out.",
    meant = "To get her off his back, and yours.",
    why = "No study shows that a signature keeps anyone alive. It keeps the file calm, and you have just sold his.",
    ethics = "NASW 3.09: what the employer wants does not set aside what the client is owed." },
  choice "You'll ring her back, you say. Bashir is in the hall, and you'd like five minutes with him first." {
    id = "bashir-first", act = "reflect", toward = joel, go = "bashir",
    heard = "You came back slower.",
    why = "Somebody has just handed you her fear. Put it down with a colleague before you carry it in there.",
    ethics = "NASW 2.05: consult, where it serves the client." },
  go "about-me",
}

scene "bashir" { title = "In the hall", place = "the hall, by the mirrors", room = "waiting-room", light = "night", with = bashir,
  bashir "You've got the winter face on." { mood = "neutral" },
  bashir "I've been carried into that ward, and I've gone in by myself. It was the same bed. You'd never have thought so." { mood = "thoughtful", thought = "I don't say which one worked." },
  bashir "If he signs that paper, who gets to sleep?" { mood = "neutral", thought = "Not him." },
  bashir "And don't ring anybody from in there, love. That wall's cardboard." { mood = "amused" },
  choice "Me. I want it over, with somebody else's name on it. That's mine, not his." {
    id = "mine-not-his", act = "reflect", toward = joel, set = "owned",
    heard = "You sat down differently.",
    why = "You'll want it over in any case. Known, the wish can't pass itself off as his need.",
    ethics = "NASW 2.05, 1.01: know what serves you, and put it second." },
  choice "You've been where he is, and I haven't. If you were me, and he was sitting in there, what would you do with him?" {
    id = "youve-been-there", power = "referent", toward = bashir,
    heard = "I know what I was like. That's one man.",
    meant = "To use what he knows.",
    why = "His own story is worth hearing. Asked for the answer, he has to carry a case he hasn't seen." },
  choice "If he'd come in a suit I'd have asked him differently. Less, or nicer." {
    id = "a-suit", act = "reflect", toward = joel, set = { "owned", "saw_bias" },
    heard = "You looked at me when you came back. Not at the hoodie.",
    why = "Who is called a danger, and who is called tired, isn't shared out evenly. It's easier to look at with someone beside you.",
    ethics = "NASW 1.05, 4.02: look for the bias before it decides." },
  go "about-me",
}

scene "about-me" { title = "A cardboard wall", place = "the small room at the back", room = "consulting-room", light = "night", with = joel,
  narrate "You rang Astrid from the hall on the way back: forty minutes, and then your reasons. She said she'd sit there with her coat on." { when = 'visited "bashir"', set = "time_won" },
  narrate "You've brought two teas. He has moved his chair a little, towards the door." { when = "joel.trust < 44" },
  narrate "You've brought two teas. He has taken his hood down." { when = "joel.trust >= 44" },
  narrate "You knock before you go in, on your own door. He says yes." { when = "saw_bias", effect = his(2, 1, "You knocked, and waited for his yes.") },
  narrate "What you want out of this evening you've left in the hall. You hope it stays there." { when = "owned and not saw_bias" },
  joel "That was about me, on the phone. These walls are nothing." { mood = "tense", thought = "I heard 'he'. I heard it three times." },
  choice "It was. My manager wants you in hospital, or a signature. I've told her neither, until we two have talked." {
    id = "it-was", power = "informational", manner = { "transparent", "consent" }, when = "time_won",
    heard = "Neither, until. I'm in that sentence.",
    why = "It puts the pressure where he can see it. Now he knows what is being decided, and by whom.",
    ethics = "NASW 1.03(a): he's told what is going on about him." },
  choice "It was. I told my manager that you'd sign a paper for her. I said it too fast, and it isn't mine to say." {
    id = "too-fast", act = "repair", manner = "transparent", when = "sold", set = { sold = false },
    heard = "You'd sold me already. And you're giving me back.",
    why = "The deal was made over his head. Told now, it is a slip; found out later, it would have been the whole evening.",
    ethics = "NASW 1.03(a), 3.09: tell him, then tell her." },
  choice "It was. I've rung the doctor on duty, and I hid it with the kettle. You should have heard it first." {
    id = "i-rang", act = "repair", manner = "transparent", when = "rang", discover = true, set = { rang = false, called = true },
    heard = "So she's coming. At least it's you who says so.",
    why = "It can't be unrung. It can be told before she knocks, and then there is still half an hour to talk.",
    ethics = "NASW 1.07(d): as early as you can, if not before." },
  choice "Only the rota. It's nothing you need to worry about. Drink it while it's hot." {
    id = "the-rota", power = "referent", manner = "hidden", set = "lied",
    heard = "At ten at night. The rota.",
    meant = "Not to load that on him as well.",
    why = "It's kindly meant, and he heard the word 'he' three times. From now on he has to listen to you as he listens to everyone." },
  choice "There's a form. You sign that you'll be safe till Monday, and you're home by ten. Or I have to ring somebody." {
    id = "sign-or", power = "coercive", manner = "pressured", go = "signed",
    heard = "There's the van. It's only parked a bit further off.",
    meant = "To give him an easy way home.",
    why = "The threat is true, and it works: he'd sign anything. You have used the power to protect as a way to win, and now you'll never know.",
    ethics = "NASW 1.02, 1.07(c): the exception is for danger. It isn't a tool for getting a yes." },
  choice "Let's leave the phone out of it. Where were we? You were telling me how tired you are." {
    id = "where-were-we", power = "expert",
    heard = "So it's none of my business.",
    meant = "To get back to what matters.",
    why = "You step over it, and he stays on the other side." },
  go "what-it-costs",
}

scene "what-it-costs" { title = "Not for a night", place = "the small room at the back", room = "consulting-room", light = "night", with = joel, notice = true,
  joel "In, or sign. And you said neither. Right." { when = 'chose "it-was"', mood = "relieved", thought = "That's the first thing I believe." },
  joel "So what do you say to her now?" { when = 'chose "too-fast"', mood = "thoughtful" },
  narrate "You say what you'll tell Astrid: no signature, forty minutes, and reasons." { when = 'chose "too-fast"', set = "time_won" },
  joel "How long till she's here?" { when = "called", mood = "afraid", thought = "Count the doors." },
  narrate "An hour, at least; she's at the other end of the district. You'll tell him when you hear her car." { when = "called" },
  joel "Okay. Go on, then." { when = 'chose "worth-nothing"', mood = "thoughtful", thought = "You tore it up. I heard it tear." },
  joel "You were going to see about the eleven weeks." { when = 'believed and joel.trust >= 44 and not chose "where-were-we"', mood = "amused", thought = "Let's talk about waiting lists. Let's do that." },
  joel "The rota. Sure." { when = "lied", mood = "guarded", thought = "Okay. So that's how it is." },
  joel "I said I was tired. Yeah." { when = 'chose "where-were-we"', mood = "guarded" },
  joel "I'm not going in. I'll say that now. Not for a night, not for an hour." { mood = "firm", thought = "Ask me why. No one ever asks why." },
  joel "I told you about the stairs. So you know." { when = "stairs", mood = "tense" },
  choice "It's not what it was. New building, a room of your own. It's often only one night, and people sleep." {
    id = "new-building", power = "expert", set = "one_night",
    heard = "You've got the brochure.",
    meant = "To take away an old fear.",
    why = "Perhaps all true. You answer a reason that you haven't heard, and 'only one night' isn't yours to promise." },
  choice "All right. What would a night in there cost you? You, I mean. I'd like to know before I think any further." {
    id = "what-cost", power = "informational", manner = { "transparent", "collaborative" }, set = "asked_cost",
    heard = "Before. Not after.",
    why = "A price that you know can be made smaller. One that you don't know can only be fought about.",
    ethics = "NASW 1.02, 1.01: before you limit somebody, know what it takes from him." },
  choice "Nobody's sending you anywhere. You've got my word. So let's take that off the table, and breathe." {
    id = "my-word", power = "referent", set = "word",
    heard = "Your word. I'll have that.",
    meant = "To let him breathe out.",
    why = "You can give it only if you already know how tonight ends.",
    ethics = "NASW 1.07(c), (e): don't promise away a duty you may have." },
  choice "Nobody wants that. But you ticked it, and now there's a procedure. The sooner we're through it, the better." {
    id = "procedure", power = "legitimate",
    heard = "I ticked it. So it's my own doing.",
    meant = "To be honest about the rules.",
    why = "Rules there are. Said like this, nobody is left in the room who decides." },
  go "the-knock" { when = "rang" },
  go "tonight-ready" { when = "ready" },
  go "tonight-not",
}

scene "the-knock" { title = "A knock", place = "the small room at the back", room = "consulting-room", light = "night", with = joel,
  narrate "A knock. Bashir's voice, louder than it need be: 'Dr Rao's here. For the young man. She says she was rung.'",
  joel "Rung." { mood = "angry", thought = "The kettle. That whole kettle.", discover = true },
  joel "You said I'd hear it first. You said that. In that chair." { when = "limits", mood = "angry", thought = "So that one was a lie, too." },
  joel "You said nobody." { when = "nobody", mood = "afraid" },
  narrate "He has got up. He stands with his back to the wall, as one stands in a lift.",
  choice "It's only so that she can take a look. Nothing at all has been decided." {
    id = "take-a-look", power = "referent", manner = "pressured",
    heard = "So it's been decided.",
    meant = "To bring the room down.",
    why = "He has just found out that you don't tell him things. It's a bad minute for being soothing." },
  choice "That was me, from the kitchen, and I hid it. I'll ask her for ten minutes. Stay, or come out with me." {
    id = "ten-in-the-hall", act = "repair", manner = { "transparent", "consent" }, set = { rang = false, waiting = true, mended = true },
    heard = "Ten minutes. And the door's open. All right, ten.",
    why = "What, where, and that it was hidden. You can't unring it; you can slow it down, and give him the door.",
    ethics = "NASW 1.07(d): he ought to have heard it first. He hears it now, from you." },
  choice "I was worried, and I'd do the same for anyone at all. In my place you'd have picked up that phone as well, believe me." {
    id = "my-place", power = "expert",
    heard = "I wouldn't have made tea over it.",
    meant = "To stand by it.",
    why = "Perhaps the call was right. He's angry about the kettle." },
  go "tonight-ready" { when = "ready and waiting" },
  go "tonight-not" { when = "waiting" },
  go "coat" { when = "ready" },
  go "sent-in",
}

------------------------------------------------------------------------ a night with danger

scene "tonight-ready" { title = "Can I go home?", place = "the small room at the back", room = "consulting-room", light = "night", with = joel, risk = 0.9,
  joel "There's a hearing. The nineteenth. Her lawyer's got me at nineteen in a plastic sleeve. One night in there and it's two sleeves. Then I see my kid in a room with a mirror." {
    when = 'asked_cost and not hearing and (limits or joel.trust >= 50)', mood = "sad", thought = "Now you know what it costs.", set = "hearing", effect = his(2, 2, "He told you what he stands to lose.") },
  joel "It'd cost me. Leave it at that." { when = 'asked_cost and not hearing and not chose "ask-ready" and not chose "ask-not"', mood = "guarded", thought = "You'd only write it down." },
  joel "New building. Did they do the stairs?" { when = 'chose "new-building" and not knows', mood = "guarded" },
  joel "You said I'd not be sent. Good. That's good." { when = "word and not knows", mood = "relieved", thought = "One more night, then." },
  narrate "He thanks you for the tea, and for your time, and for the room. He looks round it. He has done that twice now." { when = "not knows" },
  narrate "He has put the cup down exactly in its ring." { when = "knows" },
  joel "The one who came here would like to see the lift work. He's not got much of a vote." { when = 'part', mood = "thoughtful", thought = "He's got one, though." },
  narrate "Through the wall you hear Dr Rao ask Bashir about his knees." { when = "waiting" },
  joel "So. Can I go home?" { mood = "neutral", thought = "Say no. Say yes." },
  choice "Not alone, tonight. The bed upstairs with Bashir awake next door, or the ward with me beside you. Which?" {
    id = "two-ways", power = "legitimate", manner = { "transparent", "consent", "collaborative", "protective" }, when = "knows",
    heard = "One thing's shut. Two are open. I can look at two.",
    why = "What is fixed is said as fixed, and by you. Inside it he has a real choice, and you'll keep to either.",
    ethics = "NASW 1.02: limit what the danger requires to be limited, and nothing beside it." },
  choice "I won't hold you and I won't threaten you. Go home, and promise me you'll ring before anything." {
    id = "promise-me", refrain = "legitimate", when = "knows", go = "thursday",
    heard = "So that's all right, then.",
    meant = "To treat him as a grown man.",
    why = "In most talks it would be respect. There is something ready at home, and he hears that you can live with it.",
    ethics = "NASW 1.01, 1.02: serious, foreseeable, imminent. All three are there." },
  choice "Then let's do a plan, the two of us: what warns you, what helps, whom you ring. On a card, and you take it home with you." {
    id = "card-home", power = "informational", manner = "collaborative", when = "knows", go = "thursday",
    heard = "A card. For my pocket.",
    meant = "To use what has been shown to help.",
    why = "The right tool on another night. A plan needs the means out of reach, and somebody there; this one goes home with him to both." },
  choice "No. I'm calling the doctor, here, and you'll hear every word. I believe you'd die, and I won't have that." {
    id = "every-word", power = "coercive", manner = { "transparent", "protective" }, when = "knows", go = "coat",
    heard = "You said it to my face.",
    why = "Open, reasoned, and for his life. Power like this exists for such a night. He may hate you, and he won't have been tricked.",
    ethics = "NASW 1.02, 1.07(c), (d): imminent danger, announced, and no more than needed. Who may hold him is local law." },
  choice "I don't know enough to say yes. I'll ask once more, and straight: have you got something ready at home?" {
    id = "ask-ready", power = "expert", manner = { "transparent", "consent" }, when = "not knows", go = "said-ready",
    heard = "You don't let go. Thank God.",
    why = "It's late, and it is the question that the night hangs on. He has given you the tea, the shifts and the look round.",
    ethics = "NASW 1.01: a decision about his life stands on his answer, and not on the form." },
  choice "I think you can. You've got Sunday, and the ship, and people who'd miss you. And you know where we are, any evening." {
    id = "home-ready", refrain = "legitimate", when = "not knows", go = "thursday",
    heard = "I was good. I was really good.",
    meant = "Not to make a patient out of a tired man.",
    why = "It's how this should go on most nights. Restraint needs to know what it lets go of, and you didn't ask." },
  choice "I've a bad feeling, Joel, and I can't explain it. I'm calling the doctor. You'll hear every word." {
    id = "feeling-ready", power = "coercive", manner = { "transparent", "protective" }, when = "not knows", go = "coat",
    heard = "A feeling. That's all it takes.",
    meant = "To go by what your years tell you.",
    why = "Your feeling happens to be right. He can't answer a feeling, and the doctor will want more than that." },
  choice "There's a bed upstairs, and a cooked breakfast. Take it, do me the favour." {
    id = "bed-ready", power = "reward", when = "not knows", go = "morning",
    heard = "You want me to. I don't mind. It's only a night.",
    meant = "To have him under the roof without a fight.",
    why = "He stays, and that's a great deal. Why he has to stay hasn't been said, so no one has gone to look at the flat." },
  go "upstairs" { when = 'joel.trust >= 46' },
  go "coat",
}

scene "upstairs" { title = "The key", place = "the kitchen behind the shop", room = "kitchen", light = "night", with = joel, risk = 0.9,
  joel "Upstairs, then. I've seen the ward." { mood = "worn", thought = "I said which. Me." },
  narrate "You ring Astrid. A bed upstairs, somebody awake next door, Dr Rao at nine. She lets out a breath you could have heard without the phone.",
  narrate "Dr Rao, whom you rang earlier, will see him in the morning instead. He's told so." { when = "called or waiting" },
  joel "One thing. You don't ring my brother. He's got the spare key, I know. You don't ring him." { mood = "tense", thought = "He'd cry. I can't have him cry." },
  choice "Deal. You're here, that's the main thing." {
    id = "deal", power = "reward", set = "means_left",
    heard = "A deal. So it stays where it is.",
    meant = "To keep him, and his trust.",
    why = "He's under the roof and you're both glad. What's in the flat is left in the flat, and on Thursday he'll be too.",
    ethics = "NASW 1.01: a night's peace isn't the same as safety." },
  choice "Somebody has to be in that flat before you are. Your brother, Yusuf, or Bashir and me. Who gets the key?" {
    id = "who-gets-the-key", power = "connection", manner = { "transparent", "consent", "collaborative", "protective" }, set = "cleared",
    heard = "Yusuf. He won't cry. He'll take the fridge as well, if you let him.",
    why = "That it's done is not up for debate. Who does it, and who knows, is all his. Distance from the means is what saves people on bad nights.",
    ethics = "NASW 1.07(c), 1.02: only what is needed, through the person he names." },
  choice "You text his brother from the landing. The number's on the form, and you put it kindly." {
    id = "text-micah", power = "connection", manner = { "hidden", "protective" }, set = { "texted", "cleared" },
    heard = "You went up for towels.",
    meant = "To get the thing out of there, whatever he says.",
    why = "The flat will be safe. He told you one thing he couldn't bear, and it has been done behind his back.",
    ethics = "NASW 1.07(c), (d): permitted, perhaps; then tell him first." },
  choice "I can't agree to that. I'm ringing Micah, with you sitting here. You can tell me what I say and what I don't." {
    id = "ring-micah", power = "legitimate", manner = { "transparent", "collaborative", "protective" }, set = "cleared",
    heard = "You ring him. But I say what's said.",
    why = "Firm on the one thing, open about it, and it leaves him the words. He is angry for an hour.",
    ethics = "NASW 1.07(c), (d): told before, and no more passed on than is needed." },
  go "morning",
}

scene "morning" { title = "Seven in the morning", place = "the kitchen behind the shop", room = "kitchen", light = "morning", with = joel, risk = 0.6, unwatched = 1,
  narrate "You stayed. Nobody asked you to, and you'll be tired for two days. Bashir is frying eggs at the height of his chin.",
  narrate "Yusuf was in the flat at one, on his break. He has sent a photo of an empty shelf and a thumb." { when = 'chose "who-gets-the-key"', effect = his(2, 2, "It was done as he had said.") },
  joel "Micah didn't cry. He said, 'Right.' He's in the car outside, he's been there since four." { when = 'chose "ring-micah"', mood = "ashamed", thought = "Since four. The idiot." },
  joel "Micah rang. He's been in my flat. He got a text, he said. From here." { when = "texted", mood = "angry", thought = "Towels.", discover = true },
  joel "I slept like a stone. I thought I'd wake up and it'd be gone. It isn't gone. It's further off." { when = "cleared and joel.trust >= 48", mood = "thoughtful" },
  joel "Slept fine. I'll be out of your way after the doctor." { when = "means_left", mood = "neutral", thought = "Thursday. Ruby's at her gran's till Sunday." },
  joel "Good eggs. I'll be out of your way after the doctor." { when = "not knows", mood = "warm", thought = "Thursday, then." },
  joel "And what will you write? Because it'll be read. I know who'll read it." { when = "hearing", mood = "tense", thought = "Two sleeves." },
  joel "Dr Rao at nine. What's she get to see?" { when = "not hearing", mood = "guarded", thought = "Whatever it is, it stays for years." },
  choice "The standard form, all the boxes. It has to look the same for everybody, or it's worth nothing." {
    id = "standard-form", power = "legitimate", manner = "transparent",
    heard = "It's got no box for what I did last night.",
    meant = "To be correct.",
    why = "Correct, and half of it. It leaves out who he rang, what he chose and what he came for. That half could have been in there.",
    ethics = "NASW 1.07, 1.03(a): a record is about him; he may know what it says. Who may read it is local law." },
  choice "I'll keep the worst of it out, so that nobody can use it. Between us." {
    id = "leave-out", power = "referent", manner = "hidden", set = "note_thin",
    heard = "You'd do that for me.",
    meant = "To protect his Sundays.",
    why = "It is warm, and it leaves the next person blind. Dr Rao decides on paper this morning about a man she can't see.",
    ethics = "NASW 1.01, 4.04: a kind omission in a record of danger is still untrue." },
  choice "What happened, all of it: what was ready, and that you came, said it, stayed, and gave up a key. You read it first." {
    id = "read-it-first", power = "informational", manner = { "transparent", "consent", "collaborative" }, set = "note_ok", when = "cleared",
    heard = "'He came by himself.' You've put that first.",
    why = "The danger is in there, and so is what he did about it. A father who goes for help reads differently from one who was fetched.",
    ethics = "NASW 1.03(a), 1.07: accurate, and shared with the one it's about." },
  choice "What happened, all of it: that you ticked the box, that you came, and that you stayed. You read it first." {
    id = "read-it-bed", power = "informational", manner = { "transparent", "consent", "collaborative" }, set = "note_ok", when = "knows and not cleared",
    heard = "It's a good note. There's a hole in it you could drive a van through.",
    why = "He reads it, and that's right. It can only hold what has been spoken about, and the flat hasn't been dealt with.",
    ethics = "NASW 1.03(a): accurate as far as it goes." },
  choice "Eat something first. You shouldn't be thinking about papers. Leave that side of it to me." {
    id = "leave-to-me", power = "referent", when = "knows",
    heard = "So it gets written without me.",
    meant = "To spare him.",
    why = "He has told you what he's most afraid of, and you offer eggs.",
    ethics = "NASW 1.03(a): he has a right to know what is written of him." },
  choice "There was a reason you took the bed, and I never asked you straight. Is something ready, at home?" {
    id = "asked-at-seven", power = "expert", manner = { "transparent", "consent" }, when = "not knows", set = { "knows", "cleared", "late_ask" },
    heard = "Over eggs. … Yes. There is.",
    why = "Ten hours late, and in time. Light and breakfast make it no easier to ask, and no harder to answer.",
    ethics = "NASW 1.01: the question doesn't run out." },
  go "thursday" { when = "means_left or not cleared" },
  go "after-nineteenth",
}

scene "coat" { title = "His coat", place = "the small room at the back", room = "consulting-room", light = "night", with = joel, standing = joel, risk = 0.9, conflict = true,
  joel "Neither." { when = 'chose "two-ways"', mood = "firm", thought = "You haven't earned 'which'." },
  narrate "He's up. He has his coat on, and one hand on the bolt.",
  joel "You said only if you thought I'd die. So that's what you think." { when = "limits", mood = "angry", thought = "You said you'd say. You said." },
  joel "Nobody turns up. That's what you said. I only told you because you said that." { when = "nobody and knows", mood = "angry", thought = "I'm so stupid." },
  narrate "You said that you'd let him go, before you'd asked. Now he knows what your word weighs." { when = "word and nobody" },
  joel "You gave me your word. Ten minutes ago." { when = "word and not nobody", mood = "angry" },
  joel "When they come for one like me, they come four at a time. You know that, don't you?" { mood = "afraid", thought = "Mum isn't here to say 'he's gentle'." },
  choice "All right, go. You wait until he's round the corner, and then you give them his address." {
    id = "round-the-corner", power = "coercive", manner = { "hidden", "protective" }, go = "stairs",
    heard = "You let me go. I thought, huh.",
    meant = "To avoid a fight in a small room.",
    why = "No one is hurt in the small room. It will happen in the street instead, with strangers, and he'll know who sent them.",
    ethics = "NASW 1.07(d), 1.02: if you must act against his will, say so to him. Least force, and least surprise." },
  choice "I do. So: no van at the front, Dr Rao and nobody else in here. I sit down. What else must not happen?" {
    id = "what-must-not", power = "legitimate", manner = { "transparent", "collaborative", "protective" }, set = "least", when = "not nobody and not word",
    heard = "It's happening. But I get to say how.",
    why = "The decision stands. You know what it means for him, and you use your weight to make it smaller.",
    ethics = "NASW 1.02, 1.05: limit no more than needed, and know who is hurt by how it's usually done." },
  choice "I told you something I can't keep, and I broke it. I'm still ringing. What must not happen when she comes?" {
    id = "broke-it", power = "legitimate", manner = { "transparent", "protective", "broken" }, set = { "least", "mended" }, when = "nobody or word",
    heard = "At least you don't say that you never said it.",
    why = "The easy promise is paid back at the worst time. You own it, act all the same, and still ask him how.",
    ethics = "NASW 1.07(c), (e): life goes before the promise. The limits should have come first." },
  choice "You step in front of the door. 'Sit down, Joel. You're not leaving like this.'" {
    id = "in-the-door", power = "coercive", manner = { "pressured", "protective" }, go = "stairs",
    heard = "One. Now for the other three.",
    meant = "To stop him, since somebody has to.",
    why = "Your fear is about his life. He hears boots. There was a sentence to be tried before there was a body in the way.",
    ethics = "NASW 1.02: the least force that will do. Most services forbid a lone worker to block a door." },
  choice "Please. Don't do this to me. Just sit down again, for me." {
    id = "for-me", power = "referent", manner = "pressured",
    heard = "I'm to look after you now.",
    meant = "To reach him as a human being.",
    why = "He sits, perhaps, because he can't bear to hurt you. It's the same reason that he smiles with." },
  go "stairs" { when = 'chose "for-me" and joel.trust < 36' },
  go "doctor",
}

scene "stairs" { title = "Four", place = "the pavement, a quarter to twelve", room = "street", light = "night", with = joel, risk = 0.9, conflict = true,
  content_note = "somebody is held and taken to hospital against his will. Nobody is hurt.", skip = "ward",
  narrate "He had got as far as the bus stop across the road. Two uniforms, and two from the ambulance. It makes four." { when = 'chose "round-the-corner"' },
  narrate "He went past you and the bolt. Bashir had seen his face, and rung. Two uniforms, and two from the ambulance. It makes four." { when = 'chose "in-the-door" or chose "for-me"' },
  narrate "The two men from the van came up with her after all, and two uniforms came because the men were late. It makes four." { when = 'chose "van-up"' },
  joel "I'm not doing anything. I'm not doing anything." { mood = "afraid", thought = "Hands where they can see them. Hands." },
  joel "You rang them. It was you." { when = 'chose "round-the-corner"', mood = "angry", discover = true },
  narrate "One of them has a knee ready. Somebody across the road is filming." { effect = his(-7, -6, "Four people came for him in the street.") },
  choice "You stand where he sees you. 'He isn't fighting. He'll walk. Joel, I'm coming with you.'" {
    id = "slower", power = "legitimate", manner = { "transparent", "protective" }, set = "least",
    heard = "Somebody said 'he'll walk'. So I could walk.",
    why = "It's late, and it's what your role is good for here: a voice with a badge that says what he can't say unhurt.",
    ethics = "NASW 1.01, 1.05, 4.02: you know how this can go for a man who looks like him. Use your standing." },
  choice "You stay back. They do this every night of the year, and with you in between it could only take longer." {
    id = "stay-back", refrain = "legitimate",
    heard = "You watched.",
    meant = "Not to make it worse.",
    why = "They do know their job. They don't know him; the one person here who does is standing by the shop window." },
  choice "Joel, do as they say, and it's over sooner." {
    id = "as-they-say", power = "coercive", manner = "pressured",
    heard = "Now you're number five.",
    meant = "To keep him from being hurt.",
    why = "It may even be good advice. It comes from their side of the pavement." },
  go "ward",
}

scene "doctor" { title = "Dr Rao", place = "the small room at the back", room = "consulting-room", light = "night", with = { joel, rao }, standing = rao, risk = 0.9,
  narrate "She comes alone, out of breath, with a bicycle clip still on. She asks if she may sit." { when = 'not visited "the-knock"' },
  narrate "She has waited in the hall with her bicycle clip still on. Now she comes in, and asks if she may sit." { when = 'visited "the-knock"' },
  narrate "Most of the time nobody says anything. You drink cold tea. He has asked you once if it rains." { when = "least" },
  rao "I've been told one side of it. I'd like to hear yours, and then I'll say what I think, out loud." { mood = "neutral", thought = "Look at him first." },
  joel "You've got a feeling too, have you?" { when = 'chose "feeling-ready"', mood = "guarded" },
  narrate "She asks it plainly, all of it. He tells it a second time, and it's shorter." { when = "knows" },
  narrate "She asks it plainly, all of it. He looks at you, and then he answers her. There is something ready at home." { when = "not knows", set = "knows" },
  rao "I'm not letting you go home to that. I'd like you to come with me. I can also decide it. There's a van round the corner that I'd rather not need." { mood = "firm", thought = "I hate the van." },
  joel "And the job, and Ruby, and everybody watching me come out of here." { mood = "afraid", thought = "Boots." },
  choice "He walks, with his own bag, when the street's clear. I ride along. Joel, who's told, and what?" {
    id = "he-walks", power = "legitimate", manner = { "transparent", "consent", "collaborative", "protective" }, toward = joel, set = "least",
    heard = "My own bag. And Yusuf. Only Yusuf.",
    why = "That he goes is decided. How he goes is a hundred small things, and you hand him as many as there are.",
    ethics = "NASW 1.02, 1.03(d): what can't be refused is said, and the rest is his." },
  choice "It's one night, Joel. You get some sleep, somebody has a look at you in the morning, and you're out of there by lunch." {
    id = "out-by-lunch", power = "referent", manner = "hidden", set = "one_night", toward = joel,
    heard = "By lunch. I can do by lunch.",
    meant = "To get him through the door.",
    why = "It works, and it isn't yours to say. By lunch he'll be waiting for somebody with a key, and thinking of you.",
    ethics = "NASW 1.03(a), (d): no false picture to get somebody in." },
  choice "Let the van come up to the door. If he changes his mind on the pavement, we've lost him." {
    id = "van-up", power = "coercive", manner = "protective", toward = joel, go = "stairs",
    heard = "And there it is.",
    meant = "To be sure.",
    why = "It makes sure, of a man who had begun to say yes. What you arrange for is often what you get.",
    ethics = "NASW 1.02: the least force that will do, and it hadn't been tried." },
  choice "You get up. It's Dr Rao's decision now, and two of you would be a crowd." {
    id = "dr-raos-now", refrain = "legitimate", toward = joel, harm = 0.2,
    heard = "You ring, and then you go.",
    meant = "To leave the field to the one whose call it is.",
    why = "It's her decision, and your phone call. Having opened this door, you don't leave him in it." },
  go "ward",
}

scene "ward" { title = "Visiting hours", place = "the ward, four days later", room = "ward", light = "day", with = joel, unwatched = 1, risk = 0.5,
  narrate "It did come to that: he was taken to hospital that night. He has a window that opens by a hand's width." {
    when = 'chose "round-the-corner" or chose "in-the-door" or chose "van-up" or chose "for-me" and not visited "doctor"', set = "street" },
  narrate "He went in with Dr Rao that night. He has a window that opens by a hand's width, and a bag that is his own." { when = 'not street' },
  narrate "He sent Yusuf to the flat, with the key. What was ready there is not there any more. Yusuf took the plants too, to water them." { when = "least", set = "cleared" },
  narrate "The ward has rung his brother, as next of kin. Micah has been to the flat." { when = "not least", set = "cleared" },
  joel "You told me first. I'll give you that. You did tell me first." { when = '(chose "every-word" or chose "two-ways") and limits and not street', mood = "thoughtful", thought = "I'm still angry. I've looked for a lie and there isn't one.",
    effect = his(6, 3, "He went over that night and found no lie in it.") },
  joel "Nobody turns up, you said." { when = "nobody", mood = "angry" },
  joel "Out by lunch. It's been four lunches." { when = 'one_night and chose "out-by-lunch"', mood = "angry", thought = "I counted on it. I actually counted.", discover = true },
  joel "One night, it often is, you said. I'm not a one-night one." { when = 'one_night and not chose "out-by-lunch"', mood = "guarded" },
  joel "There's a film of it. Of me. Somebody at work's seen it." { when = 'street', mood = "ashamed", thought = "Four of them and my shoe off." },
  joel "You were the only one who said 'he'll walk'." { when = 'chose "slower"', mood = "thoughtful" },
  joel "I'd be dead. I know that. I'm not thanking you. I'm telling you I know it." { when = "joel.trust >= 40", mood = "worn", thought = "The card's still in the drawer. I saw it. May's a long way off." },
  joel "I'm better. I've told them. Everyone's very pleased." { when = "joel.trust < 40", mood = "neutral", thought = "Four more days of better and I'm out." },
  choice "You're alive. If the price is that you can't stand me, I can live with that." {
    id = "youre-alive", power = "expert",
    heard = "You can live with it.",
    meant = "Not to make him take care of you.",
    why = "True, and it ends the talk. What it was like for him hasn't been asked.", },
  choice "I took your say that night, and I'd do it again. How it went is on me too. What do you need for the nineteenth?" {
    id = "took-your-say", act = "repair", manner = "transparent", set = { "mended", "note_ok" }, when = "hearing",
    heard = "You don't say sorry for the wrong thing.",
    why = "You stand by the decision and own the damage. The repair is something he can use: a true page for the hearing.",
    ethics = "NASW 1.01, 1.02: after a limit, give back as much as you can." },
  choice "I took your say that night, and I'd do it again. How it went is on me too. What did it cost you?" {
    id = "took-and-ask", act = "repair", manner = "transparent", set = { "mended", "note_ok", "hearing" }, when = "not hearing",
    heard = "Now you ask. All right. There's a hearing.",
    why = "You stand by the decision and own the damage. The question should have come that night; it can still be answered, with a true page for the hearing.",
    ethics = "NASW 1.01, 1.02: after a limit, find out what it took." },
  choice "You put peaches and a bakers' magazine on the bed. You don't bring it up. He has enough to deal with." {
    id = "peaches", power = "reward",
    heard = "Peaches. In October. I'm to say thank you.",
    meant = "To be kind without stirring it up.",
    why = "A gift asks for thanks. What he'd like to throw at you stays in the room, under the peaches." },
  choice "You pull the chair up and let him say it, all of it. It takes a while." {
    id = "let-him", act = "listen", set = "heard_out",
    heard = "You didn't explain once.",
    why = "Anger that is heard needn't go anywhere else. It isn't yet a word from you about your part in it." },
  go "unanswered" { when = 'state(joel) == "rupture" or joel.trust < 24 and not mended' },
  go "after-nineteenth",
}

scene "thursday" { title = "Thursday", place = "the ward, Thursday", room = "ward", light = "day", with = joel, risk = 0.9, unwatched = 2,
  narrate "The neighbour came home early because of a parcel. That's the whole reason. He is alive, and he'll be well, they think.",
  narrate "You read it on the sheet when you came in at six, between a broken pipe and a lost hearing aid.", 
  joel "I signed that I wouldn't, didn't I. Till Monday." { when = "sealed", mood = "sad", thought = "It was Thursday. I kept to it.", harm = 1 },
  joel "You asked if something was ready, once. I'd my answer all done. 'Everybody', you'd said." { when = 'chose "something-ready" and not knows and not sealed', mood = "thoughtful", harm = 1 },
  joel "You did ask, the once. I said no so fast. I'd wanted to know first who turns up." { when = 'asked and not knows and not sealed and not chose "something-ready"', mood = "sad", harm = 1 },
  joel "I'd have told you, I think. If you'd just asked the once, and straight." { when = 'not asked and not knows and not sealed and not chose "something-ready"', mood = "sad", harm = 1 },
  joel "I'd your card in my pocket. They gave it me back with my keys." { when = 'chose "card-home"', mood = "worn" },
  joel "I told you what there was. I told you where. And you were so nice about it." { when = "knows and not sealed", mood = "sad", thought = "I thought, then it must be all right.", harm = 1 },
  joel "You signed me off, I suppose." { when = "knows and sealed", mood = "worn" },
  joel "I keep thinking it's my card. For Ruby. That Micah found it." { mood = "ashamed", thought = "He read it. He had to read it." },
  choice "Why didn't you ring? You'd only have had to ring." {
    id = "why-not-ring", power = "referent", manner = "pressured",
    heard = "I've let you down as well.",
    meant = "To understand it.",
    why = "It hurts to sit here. Asked like this, he has to comfort you, and explain what nobody can." },
  choice "What I decided, I decided on what I had. It's in the note. Nobody could have seen it coming." {
    id = "in-the-note", power = "legitimate",
    heard = "I came in by your front door and ticked it.",
    meant = "To not fall apart in front of him.",
    why = "Perhaps even the inquiry will say so. He had put a tick on it, so hard that it went through the sheet.",
    ethics = "NASW 1.01: answer for your part before you defend it." },
  choice "I took the answer that let us both go home. That's mine. May I come again tomorrow, and ask you properly?" {
    id = "ask-properly", act = "repair", manner = { "transparent", "consent" }, set = "mended",
    heard = "Tomorrow. Yes. Ask me properly.",
    why = "It undoes nothing. It is true, it's short, it asks no pardon; and most people who get this far go on to live.",
    ethics = "NASW 1.01, 1.03(a): own it, and begin again with his leave." },
  go "after-nineteenth" { when = 'chose "ask-properly" and joel.trust >= 20' },
  ending "a-parcel",
}

scene "after-nineteenth" { title = "After the nineteenth", place = "the waiting room, five weeks later", room = "waiting-room", light = "day", with = joel, unwatched = 2, risk = 0.2,
  narrate "He comes at four in the afternoon, when it's shut, and knocks on the glass. He has a cardboard funnel under his arm.",
  narrate "He told you at seven, over the eggs, and Yusuf was at the flat before Dr Rao was at the door." { when = "late_ask" },
  narrate "You've been out to see him four times. The second time he talked." { when = 'heard_out or visited "thursday"' },
  narrate "The page went in with his own papers. He had crossed out one word and put a better one." { when = 'note_ok and hearing and not visited "thursday"', effect = his(2, 3, "A true page that he had read.") },
  narrate "They read out the form: 'Risk: high.' It has no line for 'came by himself'." { when = 'chose "standard-form"', effect = his(-5, -4, "The note told one half of it, and the half was read out.") },
  narrate "Dr Rao had the thin note, and let him go at ten that morning with a follow-up in spring. He has asked her for nothing since." { when = "note_thin and cleared", effect = his(-3, -3, "The note left the next person blind.") },
  joel "Every other Sunday, for now, and my mum's there. It isn't a mirror." { when = 'note_ok and hearing and not visited "thursday"', mood = "relieved", thought = "She falls asleep by three, my mum." },
  joel "Every other Sunday, in a room with a mirror. Ruby waves at it." { when = 'not (note_ok and hearing) or visited "thursday"', mood = "sad", thought = "She thinks there's somebody nice in there." },
  joel "It's not gone. Threes are bad. I've got three people who know what that means, and one of them's a dough mixer." { when = "joel.trust >= 52", mood = "amused", thought = "Yusuf says mixers count." },
  joel "I came to say thanks. That's all. I should get on." { when = "joel.trust < 52 and joel.trust >= 34", mood = "neutral", thought = "Ask me one thing. No." },
  joel "I was going by." { when = "joel.trust < 34", mood = "guarded" },
  choice "Any time, day or night; here's my number. You'll never again need to tick that thing to get to somebody." {
    id = "any-time", power = "referent", set = "own_number",
    heard = "Then that's where I go. To you.",
    meant = "That he should never again have to fight to be heard.",
    why = "It moves all of his nights on to one person, who is off on Wednesdays.",
    ethics = "NASW 1.06(c): keep boundaries that you can hold, for his sake." },
  choice "You've come so far since that night. Honestly, I was worried. Now I'm not any more." {
    id = "not-worried", power = "reward",
    heard = "Good. I'd better not be, then.",
    meant = "To let him go with his head up.",
    why = "He has learnt what makes you glad. The next bad night will have to get past that first." },
  choice "Next time, who gets to know, and what may they do? Let's write it down while it's daylight." {
    id = "while-its-daylight", power = "informational", manner = { "transparent", "consent", "collaborative" }, set = "good_close",
    heard = "'If I go quiet, Yusuf may ring. Nobody gets to come up the stairs.'",
    why = "He writes the rules for the next time while he's well. Then what is done in the dark has his own signature.",
    ethics = "NASW 1.02: choices made ahead keep their force on bad nights. What binds others is local law." },
  choice "You ask after the ship." {
    id = "after-the-ship", act = "listen",
    heard = "It's got a funnel now. Look.",
    meant = "To leave it be, on a good day.",
    why = "Good company, on a day that can bear it. The next night will come without a plan all the same." },
  ending "slammed" { when = 'state(joel) == "rupture" and not mended' },
  ending "whoever-is-on" { when = "own_number and joel.trust >= 36" },
  ending "own-feet" { when = 'visited "morning" and cleared and not texted and note_ok and good_close and joel.trust >= 58 and joel.autonomy >= 46' },
  ending "to-his-face" { when = 'visited "ward" and (chose "took-your-say" or chose "took-and-ask") and least and limits and good_close and not street and not one_night and joel.trust >= 46' },
  ending "properly" { when = 'visited "thursday"' },
  ending "a-film" { when = 'street' },
  ending "still-here",
}

------------------------------------------------------------------------ a night without

scene "tonight-not" { title = "Can I go home?", place = "the small room at the back", room = "consulting-room", light = "night", with = joel, risk = 0.3,
  joel "There's a hearing. The nineteenth. Her lawyer's got me at nineteen in a plastic sleeve. One night in there and it's two sleeves. Then I see my kid in a room with a mirror." {
    when = 'asked_cost and not hearing and (limits or joel.trust >= 50)', mood = "sad", thought = "Now you know what it costs.", set = "hearing", effect = his(2, 2, "He told you what he stands to lose.") },
  joel "It'd cost me. Leave it at that." { when = 'asked_cost and not hearing and not chose "ask-ready" and not chose "ask-not"', mood = "guarded", thought = "You'd only write it down." },
  joel "New building. Did they do the stairs?" { when = 'chose "new-building" and not knows', mood = "guarded" },
  joel "You said I'd not be sent. Good. That's good." { when = "word", mood = "relieved", thought = "I believe it. I think I do." },
  narrate "His phone lights up: Yusuf, about flour. He types 'on at 2' with his thumb, without looking." { when = "not knows" },
  narrate "He looks at the clock over the door. Four hours till the rolls." { when = "knows" },
  joel "So. Can I go home?" { mood = "neutral", thought = "Say yes. Not just yes." },
  choice "Yes. And you ought to leave with more than a leaflet. Half an hour, and you hold the pen?" {
    id = "hold-the-pen", power = "informational", manner = { "transparent", "consent", "collaborative" }, when = "knows",
    heard = "A yes, and then something after the yes.",
    why = "He isn't in danger tonight, and he isn't well. A plan that he writes is worth more than any box.",
    ethics = "NASW 1.02: no limit where there's no imminent danger; help where there is need." },
  choice "I'd rather be wrong and have you safe than the other way round. I'm calling the doctor, and you'll hear every word." {
    id = "wrong-and-safe", power = "coercive", manner = "transparent", when = "knows", go = "sent-in",
    heard = "I told you the truth and it got me a doctor.",
    meant = "To take no chances with a life.",
    why = "It's said openly, and it is still the wrong power. Nothing he told you was imminent. He won't tell it to anyone again.",
    ethics = "NASW 1.02: serious, foreseeable and imminent, all three. To be on the safe side is not one of them." },
  choice "Of course. You know yourself best. Take care, and there's a number on the leaflet." {
    id = "know-yourself", refrain = "legitimate", when = "knows", go = "the-note",
    heard = "A leaflet.",
    meant = "To respect him, and not to make too much of it.",
    why = "You hold back, and rightly. And then you stop. Three o'clock comes to the same kitchen floor." },
  choice "I don't know enough to say yes. I'll ask once more, and straight: have you got something ready at home?" {
    id = "ask-not", power = "expert", manner = { "transparent", "consent" }, when = "not knows", go = "said-floor",
    heard = "You really want to know.",
    why = "It's late, and the night hangs on it. He has shown you a charger and a shift; you want to hear it all the same.",
    ethics = "NASW 1.01: a decision about him stands on his answer, and not on the form." },
  choice "I think you can. You've got Sunday, and the ship, and people who'd miss you. And you know where we are, any evening." {
    id = "home-not", refrain = "legitimate", when = "not knows", go = "the-note",
    heard = "You don't know that. You just don't know it nicely.",
    meant = "Not to make a patient out of a tired man.",
    why = "It turns out to be right. You couldn't have known, and on another night the same sentence ends on a ward." },
  choice "I've a bad feeling, Joel, and I can't explain it. I'm calling the doctor. You'll hear every word." {
    id = "feeling-not", power = "coercive", manner = "transparent", when = "not knows", go = "sent-in",
    heard = "A feeling. That's all it takes.",
    meant = "To go by what your years tell you.",
    why = "Feelings were often about winter, or about a hoodie. You had a question left that would have told you." },
  choice "There's a bed upstairs, and a cooked breakfast. Take it, do me the favour." {
    id = "bed-not", power = "reward", when = "not knows", set = "missed_shift", go = "the-note",
    heard = "And who does the rolls?",
    meant = "To sleep soundly, all of us.",
    why = "He says yes, to oblige you. At two he's lying upstairs in his shoes, and his shift is a man short." },
  choice "Yes. But take the bed upstairs first, for me. Then no one can say a word to either of us." {
    id = "do-it-for-me", power = "referent", manner = "pressured", when = "knows", set = "missed_shift", go = "the-note",
    heard = "And who does the rolls?",
    meant = "To sleep soundly, all of us.",
    why = "He says yes, to oblige you. At two he's lying upstairs in his shoes, and his shift is a man short." },
  go "card",
}

scene "card" { title = "Both sides of a card", place = "the small room at the back", room = "consulting-room", light = "night", with = joel, risk = 0.3,
  narrate "You ask him all of it now, for the card. There's nothing ready. There's a kitchen floor, at three, most nights." { when = "not knows", set = "knows" },
  narrate "Dr Rao has rung from the road, and turned back when you told her. He heard you tell her." { when = "called" },
  narrate "Dr Rao has had a word with him at the door, and gone home. 'You've got this one,' she said to you." { when = 'waiting or visited "sent-in"' },
  narrate "He writes as bakers do, in capitals. AROUND THREE. FLOOR'S COLD. That's how he knows. Then: KETTLE, RADIO, KNEAD SOMETHING. Then he stops." { when = "own_ways" },
  narrate "He writes AROUND THREE, and stops. You both look at it." { when = "not own_ways" },
  joel "Then it says 'who'. Who do I ring." { mood = "thoughtful", thought = "At three. Who's up at three." },
  joel "I don't ring people. People have got enough." { when = "joel.autonomy < 48", mood = "worn" },
  choice "Who do you know who's awake at three?" {
    id = "whos-awake", power = "informational", manner = { "transparent", "collaborative" }, set = "yusuf",
    heard = "I'm a baker. Everybody I know's awake at three.",
    why = "The answer was standing next to him at the bench all along. It needed a question that didn't already hold it.",
    ethics = "NASW 1.02: his people, found by him." },
  choice "Me. I'll give you my own number, I've done it before. I sleep badly anyway, you'd be doing me no harm at all." {
    id = "own-number", power = "referent", set = "own_number",
    heard = "A real number. Somebody's actual number.",
    meant = "To give him one sure thing.",
    why = "It fills the line at once. From tonight the plan for three o'clock is you.",
    ethics = "NASW 1.06(c): boundaries that can be held, for his sake." },
  choice "I'd put your brother. Family first. He'd want to know." {
    id = "put-micah", power = "expert",
    heard = "You've never met Micah.",
    meant = "To bring the nearest person in.",
    why = "A fair guess about brothers. You're writing on his card now." },
  choice "The night line. They're good, I know some of them. Here's the number, and this is what they'll ask." {
    id = "night-line", power = "connection", manner = "transparent", set = "line",
    heard = "A stranger who's awake. Could be worse.",
    why = "It's there at three, and it is free. It's one name on a line that could hold two." },
  go "astrid-again",
}

scene "astrid-again" { title = "The coat on", place = "the kitchen behind the shop", room = "kitchen", light = "night", with = astrid,
  narrate "He's in the hall with Bashir, being shown how the wheelchair goes down the step. You ring her.",
  astrid "Yes. And?" { mood = "tense" },
  astrid "You said I'd have a signature by ten. It's gone ten." { when = "sold", mood = "firm" },
  astrid "If he walks out, it's on your head. I want that in the note. In those words." { mood = "firm", power = { "legitimate", "coercive" }, manner = "pressured", toward = you, thought = "I said that to somebody last winter, too." },
  astrid "Couldn't Rao at least look at him? For me?" { when = 'not visited "sent-in" and not waiting', mood = "worn" },
  astrid "Rao has rung. She says you told her to go home." { when = 'visited "sent-in" or waiting', mood = "tense", thought = "Rao said, 'and rightly.' I'll keep that." },
  choice "The form makes them do it. Four of the boxes get you a leaflet. Change the form, and you'll see far fewer of the last one." {
    id = "the-form-does-it", act = "advocate", toward = astrid, set = "box",
    heard = "At eleven at night? Put it in writing. … No, do. Put it in writing.",
    meant = "To get at the cause.",
    why = "You're right, and she asked about tonight. She still doesn't know why he's going home. It will do good later.",
    ethics = "NASW 6.04(a), 3.09: push for better rules where you work." },
  choice "It's on mine. Asked straight: nothing ready, never was. Plan in his hand, I ring him at noon. Put that in the note." {
    id = "on-mine", power = "expert", manner = { "transparent", "collaborative" }, toward = astrid, set = { "stood", "followup" },
    heard = "You've got reasons. I only had a box.",
    why = "You take the responsibility, and show what it stands on. A frightened manager can do more with four facts than with comfort.",
    ethics = "NASW 3.09, 1.01: an employer's fear doesn't set aside a sound judgement." },
  choice "All right, for you. I'll ask Rao to look in on him. He needn't hear it beforehand." {
    id = "for-you", power = "connection", manner = "hidden", toward = joel, go = "sent-in", when = 'not visited "sent-in" and not waiting',
    heard = "I was putting my coat on.",
    meant = "To cover everyone.",
    why = "You had judged it yourself ten minutes ago. Nothing has changed but her voice.",
    ethics = "NASW 3.09, 1.07(d): not for the employer's peace, and not behind his back." },
  choice "Then I'll get him to sign as well. It's only paper, and you'd be covered." {
    id = "only-paper", power = "reward", toward = astrid, set = "sealed",
    effect = his(-5, -4, "After the plan that he wrote came a paper for somebody else."),
    heard = "You're a love.",
    meant = "To give her what she needs to sleep.",
    why = "He'd just written a card for himself. Now he signs one for her, and learns which of them counts." },
  go "out-front",
}

scene "out-front" { title = "Under the sign", place = "the pavement outside", room = "street", light = "night", with = joel,
  narrate "They've left the old sign up over the door: a boot, with a star. He has his hood up against the rain that isn't there yet.",
  joel "She made you get that signature, then." { when = "sealed", mood = "guarded", thought = "I'd thought better of it." },
  joel "So you told her it's on you. I heard. Cardboard." { when = "stood", mood = "thoughtful", thought = "Nobody's had me on them before." },
  joel "I've got Yusuf down. I'll have to tell him first, mind. I'll do it over the mixer, so he can't hear it all." { when = "yusuf", mood = "amused", thought = "He'll say 'what?' and I'll say it again." },
  joel "It's a card. I've got it in my flour pocket." { when = "not yusuf", mood = "neutral" },
  joel "Well. I'll not die tonight. I'll make eight hundred rolls." { when = "joel.trust >= 54", mood = "amused" },
  joel "Night, then." { when = "joel.trust < 54", mood = "neutral" },
  choice "That was so honest of you, tonight. I'm really proud of you for coming in." {
    id = "really-proud", power = "reward",
    heard = "A star. Like the boot.",
    meant = "To send him off warm.",
    why = "Pleasant. It pays him for telling you, and next time he may have less to sell." },
  choice "You nod, and hold the door. He has his card, and you're not his mother." {
    id = "not-his-mother", refrain = "legitimate",
    heard = "Right. Bye.",
    meant = "To give it back into his hands.",
    why = "It's good to let go of what isn't yours. A call tomorrow would not have been holding on." },
  choice "I'll ring at noon tomorrow, five minutes. If you're out, again at one, and then Yusuf. All right?" {
    id = "noon-and-one", power = "legitimate", manner = { "transparent", "consent" }, set = "followup", when = "yusuf",
    heard = "Noon. I'll be asleep. Ring anyway.",
    why = "The days after such a talk are when people fall through. A call that's announced, with what happens if he's out, holds without holding on.",
    ethics = "NASW 1.03(a), 1.17: say what follows, and then do it." },
  choice "I'll ring at noon tomorrow, five minutes. If you're out, again at one, and on Monday. All right?" {
    id = "noon-and-monday", power = "legitimate", manner = { "transparent", "consent" }, set = "followup", when = "not yusuf",
    heard = "Noon. I'll be asleep. Ring anyway.",
    why = "The days after such a talk are when people fall through. A call that's announced holds without holding on.",
    ethics = "NASW 1.03(a), 1.17: say what follows, and then do it." },
  choice "And next time don't bother with the form or with any of the boxes. Just ask for me at the desk, I'll make room." {
    id = "ask-for-me", power = "referent", set = "ask_me",
    heard = "Ask for you. Not for them. For you.",
    meant = "To spare him the boxes.",
    why = "The door opens for him now, and only when you're on. What he learned about the form, everybody else has to learn too." },
  go "the-note",
}

scene "the-note" { title = "Half past one", place = "the small room at the back", room = "office", light = "night", with = joel,
  narrate "He has gone. The lamp is on, and you've the note to write. On the form the tick looks blacker than it did." { when = "not missed_shift" },
  narrate "Above you he turns over; the bed has a spring. The lamp is on, and you've the note to write." { when = "missed_shift" },
  narrate "There are two places on the form that ask for a number, and one line for everything else.",
  narrate "You asked, that evening, what it would cost him. You know who'll want to read this." { when = "hearing" },
  narrate "Bashir puts his head in. 'Did anybody ask him straight?' he says. You'd rather he hadn't." { when = "not knows" },
  choice "Short and safe: 'Denies intent. Advised to return if worse.' That's how it has always been done." {
    id = "denies-intent", power = "legitimate", toward = joel, set = "note_cold",
    heard = "'Denies.' As if I'd been caught.",
    meant = "To be correct, and brief.",
    why = "It's for the inquiry. 'Denies' has a wink in it, and whoever reads it later will wink back.",
    ethics = "NASW 1.07: write for the one whom it's about, knowing who may read it." },
  choice "Risk: high, to be on the safe side. Nobody has ever been blamed for writing high." {
    id = "write-high", power = "expert", manner = "hidden", toward = joel, set = "note_high",
    heard = "I'd no idea. I thought you'd believed me.",
    meant = "To be covered, if it comes to that.",
    why = "It costs you nothing. It's untrue, and it has a long life: in a plastic sleeve, for example.",
    ethics = "NASW 4.04, 1.01: a record that protects the writer against the client is a use of power." },
  choice "What he said, in his words; what he does at three; what was agreed. And a line that he's to have a copy." {
    id = "his-words", power = "informational", manner = { "transparent", "consent" }, toward = joel, set = "note_ok", when = "knows",
    heard = "It's got the kettle in it. That's me, that is.",
    why = "True, short enough, and readable by the one it's about. If somebody else reads it, they'll meet a man with a kettle.",
    ethics = "NASW 1.03(a), 1.07: accurate, and open to him. Who else may see it is local law." },
  choice "What he said, in his words. That you never asked him the last thing. And that he's to have a copy." {
    id = "never-asked", power = "informational", manner = { "transparent", "consent" }, toward = joel, set = "note_open", when = "not knows",
    heard = "'The counsellor did not ask.' Well. No.",
    why = "It's the only true thing to write, and it looks bad. He'll read it, and so may someone who can still ask.",
    ethics = "NASW 1.01, 4.04: a record says what was not done, too." },
  choice "You write two pages, with every detail of every night, so that nobody can say you missed it." {
    id = "two-pages", power = "expert", toward = joel, set = "note_cold", when = "knows",
    heard = "You wrote down the floor. And the beer.",
    meant = "To be thorough.",
    why = "More than anybody needs, about somebody who's going to be quoted. What isn't in the file can't be read out.",
    ethics = "NASW 1.07: no more private detail than the purpose needs." },
  go "noon",
}

scene "noon" { title = "Noon", place = "the office, ten days later", room = "office", light = "day", with = joel, unwatched = 2,
  narrate "You rang at noon the day after, as you'd said. He was asleep; he rang back at four, with a mixer going." { when = "followup", effect = his(4, 2, "You rang when you said you would.") },
  narrate "You didn't ring. He had not asked, and there were nine others that week." { when = "not followup and not own_number" },
  narrate "He has rung you six times in ten nights. Always at three, always sorry. Last night you were at your desk at nine with your eyes shut." { when = "own_number" },
  narrate "He came twice, on your nights. On Wednesday he saw that it wasn't you, and went home again." { when = "ask_me and not own_number" },
  narrate "Yusuf rang him yesterday at ten past three, of his own accord. 'It's me,' he said. 'I'm kneading. What are you doing?'" { when = "yusuf", effect = his(2, 4, "Somebody else is up at three.") },
  narrate "He has rung the night line twice. 'There's one called Ingrid,' he tells you. 'She bakes.'" { when = "line", effect = his(1, 2, "There was somebody there at three.") },
  narrate "Astrid has put it on the list for the team: 'The form. What do our boxes make people say?' Under it stands your name." { when = "box" },
  narrate "Today he's on the line again.",
  joel "I've had a word from the boss about that night. The rolls. I should have gone in." { when = "missed_shift", mood = "worn", thought = "It was nice of me, staying. I was being nice.", effect = his(-4, -3, "He stayed to oblige you, and it cost him at work.") },
  joel "It's about the paper. My solicitor got it. 'Risk: high.' You sat there and told me I could go home." { when = "note_high", mood = "angry", thought = "You'd believed me. I thought so.", discover = true },
  joel "They've got 'denies intent' in a sleeve. 'Denies', it says. That's me lying, isn't it, in their language?" { when = 'chose "denies-intent"', mood = "worn", effect = his(-4, -3, "A word in the note made him look like a liar.") },
  joel "They've the floor in it. And the beer. It's two pages long, she read it all out on the phone." { when = 'chose "two-pages"', mood = "ashamed", effect = his(-5, -4, "Everything that he'd told you was in the note.") },
  joel "I showed it to my solicitor, what you wrote. She said, 'Can we use the kettle?'" { when = "note_ok", mood = "amused", thought = "It's the first paper about me I'd show anybody." },
  joel "It says in there that you never asked me. I've read that a few times. So ask me, then." { when = "note_open", mood = "thoughtful", thought = "Go on. I've got the answer here, I've had it for ten days." },
  joel "I keep thinking I should ask you first. Before I say anything to anybody." { when = "(own_number or ask_me) and joel.autonomy < 52", mood = "worn", thought = "Don't be on holiday. Are you ever on holiday?" },
  joel "It's no better, three o'clock. It's a bit more crowded." { when = "yusuf and joel.trust >= 50", mood = "amused" },
  joel "I'm fine. I just thought I'd say." { when = "joel.trust < 44", mood = "guarded", thought = "Ask. One go." },
  choice "I wrote that for us, and it's landed on you. I'll put a true page beside it, and you read it first. Would that help?" {
    id = "true-page", act = "repair", manner = { "transparent", "consent" }, set = { "mended", "note_ok", "good_close" }, when = "note_high or note_cold",
    heard = "A page that I get to read. Yes. That'd help.",
    why = "A record can't be unwritten. It can be put right, with his eyes on it, and in time.",
    ethics = "NASW 1.01, 4.04: correct it openly. How a record is corrected is a local rule." },
  choice "It's the proper wording, I'm afraid. I know it reads badly from outside, but anyone in the field will know how it's meant." {
    id = "proper-wording", power = "expert", when = "note_high or note_cold",
    heard = "She isn't in the field. She's a judge.",
    meant = "To calm him down about a word.",
    why = "You explain the word and leave it standing where it stands." },
  choice "Well, you sound good. Really, you do. I knew you'd get there." {
    id = "sound-good", power = "referent",
    heard = "I sound good. Better keep that up.",
    meant = "To encourage him.",
    why = "You've heard what you hoped to hear. Whether it is so, you didn't ask." },
  choice "What's the worst hour now, and who's in it with you? And what I wrote: does it need anything?" {
    id = "worst-hour", power = "informational", manner = { "transparent", "consent", "collaborative" }, set = "good_close", when = "not note_high and not note_cold",
    heard = "You ask it like you'd ask about an oven.",
    why = "Two plain questions, and both are his. The answer may well be: less than you'd think, by now.",
    ethics = "NASW 1.02, 1.17: look at what's still needed, and make yourself needed less." },
  choice "Ring as often as you want to. It's what I'm here for, and at three in the morning I'd sooner it was me than nobody." {
    id = "as-often", power = "referent", set = "own_number",
    heard = "Sooner you than nobody. That's how I see it, too.",
    meant = "To be reliable.",
    why = "Between you and nobody there are several people, and they have just been left out.",
    ethics = "NASW 1.06(c), 1.17: don't become the only one." },
  choice "I gave you my number, and I should have helped you find three. Shall we do that now? I go off it on Friday." {
    id = "off-on-friday", act = "repair", manner = { "transparent", "consent" }, set = { own_number = false, ask_me = false, yusuf = true, mended = true, good_close = true }, when = 'own_number and note_ok and not chose "as-often"',
    heard = "Friday. Okay. … Yusuf's up at three, isn't he?",
    why = "You take back what you shouldn't have given, with a date and with something in its place.",
    ethics = "NASW 1.06(c), 1.17: end it in steps, and not by not answering." },
  ending "slammed" { when = 'state(joel) == "rupture"' },
  ending "whoever-is-on" { when = "own_number and joel.trust >= 36 and joel.autonomy < 60" },
  ending "on-file" { when = "sealed or note_high and not note_ok" },
  ending "eight-hundred-rolls" { when = 'own_ways and yusuf and followup and note_ok and good_close and joel.trust >= 62 and joel.autonomy >= 56' },
  ending "on-your-head" { when = "stood and followup and note_ok and joel.trust >= 44" },
  ending "whoever-is-on" { when = "ask_me and joel.trust >= 36 and joel.autonomy < 52" },
  ending "eleven-weeks",
}

scene "sent-in" { title = "Dr Rao", place = "the small room at the back", room = "consulting-room", light = "night", with = { joel, rao }, standing = rao, risk = 0.3,
  narrate "She comes alone, out of breath, with a bicycle clip still on. She asks if she may sit." { when = 'not visited "the-knock"' },
  narrate "Dr Rao takes the second chair, and asks him if that's all right." { when = 'visited "the-knock"' },
  joel "I was going. I'd my coat on. Who's this?" { when = 'chose "for-you"', mood = "afraid", thought = "The kettle. It was the kettle.", discover = true },
  joel "I've to be at work at two." { mood = "afraid", thought = "Don't get loud. If you get loud it's four of them." },
  rao "I've got a tick, a manager who has rung me herself, and you. What have you got?" { mood = "neutral", thought = "He's answered everything I asked. So why am I here?" },
  joel "Ask me anything. I'll sign. Whatever it is, I'll sign it." { when = "joel.autonomy < 42", mood = "afraid" },
  rao "If you tell me he's not safe, I'll keep him till morning. On the tick alone I'd rather not." { mood = "thoughtful", thought = "I'd send him home. I usually would." },
  choice "Better one night too many. I'd keep him, doctor; if it goes wrong, there's none of us who could explain it." {
    id = "night-too-many", power = "coercive", toward = joel, go = "sleeve",
    heard = "One night. It's two sleeves.",
    meant = "To be sure.",
    why = "It isn't you who pays for the night. A hold that isn't needed teaches him to keep it to himself, and that is a danger of its own.",
    ethics = "NASW 1.02: imminent, or not at all. Who may hold him is local law." },
  choice "I called you on my fright, and my manager's. I know of nothing ready. Ask him, and let him go." {
    id = "own-fright", act = "repair", manner = "transparent", toward = joel, set = "mended",
    heard = "You said it in front of her. And in front of me.",
    why = "It costs you some standing with a doctor you'll need again. It gives him back his night and most of his say.",
    ethics = "NASW 1.01, 1.02: take back a limit as soon as the ground for it is gone." },
  choice "It's your decision, Dr Rao. I've told you what I know, and I'll go along with what you think." {
    id = "your-decision", refrain = "expert", toward = joel, go = "sleeve",
    heard = "Nobody in here knows me. Only the tick does.",
    meant = "To keep to your role.",
    why = "She asked you, since you have sat with him. With nothing from you, the paper has the last word." },
  go "out-front" { when = 'visited "card"' },
  go "card",
}

scene "sleeve" { title = "Two sleeves", place = "the office, three weeks later", room = "office", light = "day", with = joel, unwatched = 2,
  narrate "They kept him till ten the next morning. He ate a yoghurt, and a young doctor told him he could go.",
  narrate "The rolls were late. Yusuf covered until four, and then somebody from the office came down.",
  joel "It was read out on the nineteenth. 'Held overnight.' It doesn't say that they let me go." { mood = "worn", thought = "It doesn't say why I ticked it.", effect = his(-6, -6, "A night that wasn't needed was read out against him.") },
  joel "So it's the room with the mirror. Two hours a month." { mood = "sad", thought = "She waves at it." },
  joel "I thought you'd want to hear how it went. I don't know why I thought that." { when = "joel.trust >= 30", mood = "guarded" },
  choice "I'm so sorry it came out like that. But you were in a bad way that night, and I'd not have forgiven myself." {
    id = "not-forgiven", power = "referent",
    heard = "So it's lucky for you.",
    meant = "To let him see it came from care.",
    why = "It did. The effect was all on him, and now he is asked to look after the care." },
  choice "I had you held, and I needn't have. I'll write that to the court; you read it before it goes." {
    id = "needn-t-have", act = "repair", manner = { "transparent", "consent" }, set = "mended",
    effect = his(8, 6, "You put it in writing that the night wasn't his doing."),
    heard = "You'd put that in writing? With your name?",
    why = "It may come too late. It's the truth, it costs you something, and it's the only thing that he can use.",
    ethics = "NASW 1.01, 4.04: correct what you caused, in the place where it does harm." },
  choice "There's a support group on Tuesdays, and I could get you in without the wait. I'd like to do something." {
    id = "without-the-wait", power = "reward",
    heard = "A better seat.",
    meant = "To make up for it.",
    why = "A favour in place of an answer. He asked for nothing; he told you what happened." },
  ending "slammed" { when = 'state(joel) == "rupture"' },
  ending "a-late-page" { when = 'chose "needn-t-have"' },
  ending "read-out",
}

------------------------------------------------------------------------ signatures

scene "signed" { title = "Till Monday", place = "the small room at the back", room = "consulting-room", light = "night", with = joel,
  narrate "I will keep myself safe until Monday. There's a line for him, and one for you. He signs before you have found the place." { set = "sealed" },
  narrate "You photograph it and send it to Astrid. A thumb comes back, and then: Bless you." ,
  joel "Is that it?" { mood = "neutral", thought = "That's it. That's really it." },
  joel "You're very good at this. No, I mean it. Cheers." { when = "joel.autonomy < 42", mood = "warm", thought = "Smile. Coat. Door." },
  narrate "It's four minutes to ten. In the numbers for the month it will stand as a case that was settled within the hour.",
  choice "That's it. You did well. Go home, get some sleep." {
    id = "did-well", power = "reward",
    heard = "I did well.",
    meant = "To send him off with something good.",
    why = "He gave you what you needed. Nobody has found out what he did." },
  choice "Wait. I got that out of you with a doctor in my hand. It's worth nothing. Can we sit down again?" {
    id = "worth-nothing", act = "repair", manner = { "transparent", "consent" }, set = { "mended", sealed = false, limits = true }, go = "what-it-costs",
    heard = "You're tearing it. You're actually tearing it up.",
    why = "You say what you did, and give back the paper. And you tell him, late, what you'd do and when. Now there is something to talk about.",
    ethics = "NASW 1.02, 1.07(e): a yes that was pressed out of somebody is no ground to stand on." },
  choice "Here's the night line too, and the leaflet with the addresses. If it gets bad before Monday, you ring one of them." {
    id = "before-monday", power = "informational",
    heard = "A leaflet. I've got that one.",
    meant = "To have done all there is to do.",
    why = "It's all correct, and all of it fits in a pocket. You still don't know the one thing." },
  go "thursday" { when = "ready" },
  go "fine",
}

scene "fine" { title = "Fine", place = "the office, three weeks later", room = "office", light = "day", with = joel, unwatched = 3,
  narrate "You ring the ones who signed, once, for the numbers. Nothing happened. It's down as a good outcome.",
  joel "All good, yeah. Sleeping fine. Thanks for ringing." { mood = "neutral", thought = "Say fine. Fine ends it." },
  joel "Was there anything else?" { mood = "guarded", thought = "It's three o'clock. In the afternoon. I've been up since three." },
  choice "No, that's lovely to hear. Take care of yourself, Joel." {
    id = "lovely", power = "referent",
    heard = "Lovely.",
    meant = "To be glad with him.",
    why = "You got the answer you rang for." },
  choice "I've got you down as settled, then. You know that the service is there for you, should anything new come up." {
    id = "settled", power = "legitimate", manner = "transparent",
    heard = "Settled. Like a bill.",
    meant = "To close it in good order.",
    why = "It closes. What's behind it has learnt how to get past you." },
  choice "I pushed you to sign that night, and never found out how you were. I'd like to, if you'd let me." {
    id = "never-found-out", act = "repair", manner = { "transparent", "consent" }, set = "mended",
    effect = his(6, 5, "You said that you had pushed him, three weeks on."),
    heard = "Huh. … There's a kitchen floor, if you've got ten minutes.",
    why = "It owns the push, asks for nothing, and leaves the door on his side. It's three weeks late, and it is a start.",
    ethics = "NASW 1.02: what was pressed can be given back." },
  ending "ten-minutes-more" { when = 'chose "never-found-out"' },
  ending "on-file",
}

scene "unanswered" { title = "No visitors", place = "the ward, the week after", room = "ward", light = "evening", with = joel,
  narrate "The nurse at the desk looks at her list and then at you. He's put your name on it. It's the list of who may not come in.",
  narrate "Through the glass you see him turn a page.",
  choice "You ask her to let him think about it for ten minutes. You've come all the way out here, and he's not himself yet." {
    id = "ten-minutes", power = "legitimate", manner = "pressured",
    heard = "Even in here. Even through a nurse.",
    meant = "To get one chance to explain.",
    why = "It's the first list he has been allowed to write." },
  choice "You leave two lines with the nurse: you'd no right to do it like that. No answer needed." {
    id = "two-lines", act = "repair", manner = "transparent", set = { "mended", "note_ok" },
    effect = his(9, 4, "Two lines, and nothing asked for."),
    heard = "'Like that.' You've got it about right.",
    why = "It doesn't take back that he had to be kept alive. It takes back how.",
    ethics = "NASW 1.01: own it, and leave the answer to him." },
  choice "You go. He's said no, and for once somebody should stop at that." {
    id = "stop-at-that", refrain = "legitimate",
    heard = "You left. Good. … You left.",
    meant = "To respect his no.",
    why = "To stop at his no is right. A sentence about your part could have stayed behind." },
  choice "You ask Bashir to go in your place. He's been on both sides of that list." {
    id = "bashir-goes", power = "connection", manner = { "transparent", "consent" }, go = "bashirs-chair",
    heard = "A man in a wheelchair with a chessboard. He didn't mention you.",
    why = "When you're part of what went wrong, somebody else may be of more use. He may say no to that one as well, and Bashir will ask him.",
    ethics = "NASW 1.16: hand over when another can serve him better." },
  go "after-nineteenth" { when = 'chose "two-lines"' },
  ending "slammed",
}

ending "own-feet" { title = "On his own feet", kind = "good",
  text = [[He went up the stairs that night by himself, in his socks. What was ready is gone, through hands that he chose. He reads your page twice and asks for a second copy. "It's got me walking in," he says. "I'd forgotten that I walked in."]],
  later = [[In May there is a birthday, with a cardboard ship that has to be carried out through the window. The card is a new one. Threes still come, fewer of them. He has rung the crisis room once since, on a Wednesday, and talked to whoever was on. He ticked the second box, and was seen.]] }

ending "to-his-face" { title = "To his face", kind = "good",
  text = [[You took his say away for a night and a week, and said so while you did it. He has been angry, and has said that too. When he signs the page about next time he leaves a line for you: "This one tells you first."]],
  later = [[He stays under Dr Rao's care until spring, by his own choice; he was surprised to have one. Sundays are his again from March, every other one. He doesn't come by. At the bakery there's a new starter who's gone quiet, and it's Joel who asks him, straight, over the mixer. Yusuf tells you. He had heard it all.]] }

ending "still-here" { title = "Still here", kind = "mixed",
  text = [[He is alive, and he has been in to say so. It was done, if not as well as it could have been. He doesn't quite look at you, and you don't quite ask. The funnel is for the ship, he says. It's only to show.]],
  later = [[In winter it gets bad again. He thinks of the crisis room and of what came of it, the good and the other; it takes him two nights to decide. He does come. You're off. He tells the one who's on that last time people were all right, mostly, but that nobody had asked him what he'd want the next time.]] }

ending "a-film" { title = "Fifty seconds", kind = "bad",
  text = [[He lived. There is also a film of it, fifty seconds long, and people at work have seen it. They're decent about it. He has handed in his notice all the same, and gone to stay with his mother, who has the stairs.]],
  later = [[He is well in spring, as far as anybody knows. He doesn't use the service, and tells others not to. When his brother is in a bad way a year later, Joel sits with him for three nights by himself and rings nobody. It goes well. It need not have.]] }

ending "properly" { title = "Properly", kind = "mixed",
  text = [[You went back the next day and asked him properly. It took an hour, with a trolley going by. He had to live through the thing first, by luck, and he knows that, and so do you. He has brought the funnel to show you. He didn't need to.]],
  later = [[Most people who come through such a night go on to live. He is one so far; it's spring. The card for May was written new, on the right day, with his brother holding the pen for a joke. Yusuf has the spare key now, and leave to use it. You ask it early these days, and in plain words. Some find it abrupt.]] }

ending "a-parcel" { title = "A parcel", kind = "bad",
  text = [[There's an inquiry. It finds that everything was done as it is usually done. Astrid reads the form at breakfast, with the tick on it. On the ward he is asked by three people a day if he's safe, and by now he says whatever is quickest.]],
  later = [[He lives. Most people who come through such a night do, and so may he, with time and with somebody who asks. Ruby is told that Daddy was ill. The card for May is in his brother's wallet. You ask it straight now, every time, early; you've been told that it's rather abrupt.]] }

ending "eight-hundred-rolls" { title = "Eight hundred rolls", kind = "good",
  text = [[He wasn't sent in, and he wasn't sent away. On the nineteenth his solicitor uses the kettle: a man who knows when it gets bad, and what he does then, and who's awake. Every other Sunday, and more from spring. "It's a good card," he says. "I've had to do a new one, it got dough on it."]],
  later = [[Half a year on he brings a tray of rolls to the crisis room, still warm, and tells the woman at the desk who he is: "The last box." There are three boxes now. The form was changed in March, and in the note that went with it stands a sentence about what people have to say to be let in. It was his.]] }

ending "on-your-head" { title = "On your head", kind = "good",
  text = [[You said no, upwards, with reasons, and signed it with your name. He went home that night because of it. It has been a little cool between you and Astrid since. He isn't well, and nobody has taken anything from him. The nineteenth went as such days go: every other Sunday.]],
  later = [[It gets bad once more, in February. He comes in, since the last time it did him no harm, and ticks the last box, and this time it's so. The one who's on asks, and he says yes. He walks to the ward beside her, with his own bag. "I know how it goes," he says. "By the front, and I carry the bag."]] }

ending "eleven-weeks" { title = "Eleven weeks", kind = "mixed",
  text = [[Nothing happened. He went home, and to work, and slept or didn't. He's polite when he rings. You've put him on the list for talking therapy. It's eleven weeks, give or take.]],
  later = [[He goes to the first session, and it's quite good, and to the second. On the nineteenth they gave him every other Sunday, and someone in the room with them. He says he'd not tick the box again, as it makes everybody so nervous. The next time that it's bad he will have to think of another word for it.]] }

ending "on-file" { title = "On file", kind = "mixed",
  text = [[The paper is in order. Astrid shows it at the team meeting as a good example. Joel says he's fine, and he says it well. Everybody who had to be covered that night is covered.]],
  later = [[The paper was found, as papers are, by the other side's lawyer, who asked what made it necessary. He has said "fine" ever since: to the doctor, to his mother, to Yusuf over the mixer. In spring it's bad in earnest. He walks past the crisis room, and slows, and reads the five boxes through the glass. Then he goes on. A neighbour, who asks him straight, gets him in.]] }

ending "read-out" { title = "Read out", kind = "bad",
  text = [["Held overnight" takes up half a line. The judge asks if there was an earlier time. There was, in its sleeve. Two hours a month, then, in a room with a mirror. Nobody in there says anything that isn't true.]],
  later = [[He loses the good shifts first, and then the job. He doesn't come back to the crisis room; he knows now what it costs to be believed. Next year the court looks again. It has a report from the woman behind the mirror, who writes that the child runs to him.]] }

ending "a-late-page" { title = "A late page", kind = "mixed",
  text = [[You owned it, late, and in a form that he could use. It isn't how he would have had it. "You didn't have to," he says. He's right, nobody would have known. He asks if ten minutes are still going.]],
  later = [[The page is read, some weeks after the rest. It moves something: an hour more, and his mother's front room in place of the mirror. He never quite trusts the service again, and he does use it. He has told Yusuf. He hadn't meant to, it came out over the mixer.]] }

ending "ten-minutes-more" { title = "Ten minutes", kind = "mixed",
  text = [[He tells you about the kitchen floor. It takes more like forty minutes, with the printer going. He had got used to "fine" and has to look for the words. You've put what you did in writing, and he has a copy. It's the first paper of yours that he keeps.]],
  later = [[The signature was read out on the nineteenth, and after it your page, which said how it was got. It came out even. He has a follow-up that he asked for himself. "You wouldn't have had to ring," he says in spring. "I'd have gone on being fine."]] }

ending "whoever-is-on" { title = "Wednesday", kind = "bad",
  text = [[He rings you. Not the line, not his brother, not Yusuf. He's so much better when he has talked to you, and says so, and you are rather good at it by now. You sleep with the phone under your pillow. It's been years since anybody needed you like this.]],
  later = [[You're away for a week in August, and don't tell him, so as not to worry him. He rings eleven times. On the fourth night he is found on his kitchen floor by the neighbour, unhurt and unable to say whom to call. "Only one number," he says. It's your colleague who's on, a Wednesday, and who starts again from the first box.]] }

ending "slammed" { title = "Not to be let in", kind = "bad",
  text = [[He doesn't want to see you, and has said so to somebody whose job it is to write it down. You've read the note over many times. All of it can be justified. It's the last thing you hear of him from himself.]],
  later = [[From others you hear this and that. He is alive, and on days now. When there's talk of crisis rooms he says that they're all right as long as you don't tell them anything. Nobody who knows him has been in since.]] }

ending "bashirs-chair" { title = "Bashir's chair", kind = "mixed",
  text = [[Bashir goes, with a chessboard. They don't talk about you for two weeks. Then they do, for an hour, and Bashir tells you only that it was a fair hour. He has the rest of it, and that's right.]],
  later = [[Joel comes out before Christmas. He goes to Bashir's group, and by summer he is the one who puts out the chairs. You meet in the hall sometimes. He nods. It's an even nod, with nothing owing in it. You'd have liked more, and it isn't about that.]] }

reflect "On paper he wasn't safe, aloud he was. Which did you go by, and what made you?" { when = 'visited "only-ticked"' }
reflect "You had a signature from him. Who slept better that night, and what had you found out?" { when = "sealed or sold" }
reflect "You used the power to have him held. Name the moment when you were sure. Was it before or after you picked up the phone?" { when = 'visited "doctor" or street or visited "sent-in"' }
reflect "You let him go home. What did you know by then, from his own mouth?" { when = 'visited "thursday" or visited "the-note"' }
reflect "Astrid was frightened, and she had her reasons. What did her fear do in the room where Joel sat?" { when = "time_won or sold or rang or called or waiting" }
reflect "What would have been different, in what you said or in who came, if Joel had been fifty, and in a suit?"
