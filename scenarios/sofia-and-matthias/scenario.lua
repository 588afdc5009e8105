-- For the educator. A counsellor whom the firm pays; a client whose boss can end her job; a joint session that she asks for.
-- Two answers come back late: what you say about secrecy in the first minute, and the fact you give or hold back at the end of
-- the first hour. So do a word to HR, a private number, and what you agree with Matthias when he is alone with you.
-- What comes back late can be owned up to in the fifth hour; that mends something, and never all of it.
-- Hidden: Sofia has kept his messages (she shows them only when the phone is left to her) and has the offer of another post
-- (she says so only to an open question, once she knows who hears it). HR and Matthias each know of an earlier complaint.
-- There are good ways through with the joint session, without it, and by stopping it half-way. Being liked by both is not one.

scenario {
  id = "sofia-and-matthias",
  title = "Ending it at work",
  you = "counsellor",
  summary = "Sofia wants to end things with the man who signs her reviews. She asks you to see them together.",
  minutes = 18,
  start = "who-reads-this",
  authority = 0.4,
  shows = { "sofia", "sofia > matthias" },
  objectives = {
    "Say what your role is and where it ends before somebody has to rely on it.",
    "Decide who your client is before two people are in the room.",
    "Tell a plan that she owns from a plan that you own.",
    "See power that is used kindly, and stop it without taking it over.",
  },
  themes = { "workplace", "joint sessions", "confidentiality", "self-determination", "sources of power" },
  prebrief = [[You are a workplace counsellor. Sofia's firm pays for six hours and rents your room; it is told how many people come, never who. Sofia is an engineer there. The man she wants to leave is the head of her division.

You can explain, ask, propose, decline, set terms, stop a session, or help her find others. You can't protect her job, judge him, or make the office fair.

There is no single right path, and a likeable answer is not always a kind one.]],
  content_note = "A relationship with a boss that goes on because ending it is not safe; pressure, an uninvited visit, fear for a job. No violence is shown. You may leave at any time.",
  fiction = "The people and the firm are invented. Rules on complaints, time limits, records and a counsellor's duties differ by country, licence and contract; the case says where that matters. Weeks pass in minutes.",
}

local sofia = character {
  id = "sofia",
  name = "Sofia",
  age = 32,
  role = "client, bridge engineer",
  pronoun = "she",
  trust = 48,
  autonomy = 35,
  vary = 4,
  gap = { "gender", "rank" },
  want = "To end it and keep the bridge, with her own name on the drawings.",
  fear = "That people will say she slept her way on to the bridge, and that it is a little bit true.",
  unsaid = "That on some evenings she misses him. And, unless you left room for it, two things more: four hundred messages that she kept, and a post in the north that she was offered.",
  look = { skin = 4, hair = "long", hair_colour = "dark-brown", top = "plum" },
}
local matthias = character {
  id = "matthias",
  name = "Matthias",
  age = 48,
  role = "her boss, head of Bridges",
  pronoun = "he",
  trust = 55,
  autonomy = 78,
  authority = 0.2,
  want = "To be told that he is a good man, and not to be left.",
  fear = "That what he took for love was somebody being careful.",
  unsaid = "He has known for years that Hanna, the last one, did not leave happy.",
  look = { skin = 2, hair = "short", hair_colour = "greying", outfit = "jacket", top = "navy", build = "broad" },
}
local farida = character {
  id = "farida",
  name = "Farida",
  age = 44,
  role = "HR partner at the firm",
  pronoun = "she",
  trust = 55,
  autonomy = 70,
  authority = 0.1,
  want = "To hear of trouble early.",
  fear = "Another case that reaches the board.",
  unsaid = "That she let the last one go quietly, and has thought of her since.",
  look = { skin = 5, cover = "headscarf", top = "green", outfit = "jacket" },
}
local imre = character {
  id = "imre",
  name = "Imre",
  age = 63,
  role = "your supervisor",
  pronoun = "he",
  trust = 65,
  autonomy = 80,
  authority = 0,
  want = "To hear the client through the story.",
  fear = "A good worker in a hurry.",
  unsaid = "He once ran a session like this one.",
  look = {
    skin = 1,
    hair = "short",
    hair_colour = "white",
    beard = "full",
    glasses = true,
    hearing_aid = true,
    top = "brown",
  },
}
relation {
  from = sofia,
  to = matthias,
  trust = 40,
  autonomy = 15,
  authority = 0.9,
  conflict = true,
  gap = { "gender", "rank" },
}

-- What a move in the joint session does to the person it was not aimed at. Each is given the reason that the debrief shows.
local function she_gains_ground(why)
  return function(s)
    return {
      move = { { "sofia", trust = 4, autonomy = 3, why = why }, { "sofia > matthias", autonomy = 8, why = why } },
    }
  end
end
local function she_pays_for_it(why)
  return function(s)
    return {
      move = { { "sofia", trust = -6, autonomy = -2, why = why }, { "sofia > matthias", autonomy = -4, why = why } },
    }
  end
end
-- What she does herself gives her more ground than anything that is done for her.
local function she_stands(why)
  return function(s)
    return { move = { { "sofia", autonomy = 3, why = why }, { "sofia > matthias", autonomy = 5, why = why } } }
  end
end
local function she_says_it(why)
  return function(s)
    return { move = { { "sofia", autonomy = 2, why = why }, { "sofia > matthias", autonomy = 9, why = why } } }
  end
end

------------------------------------------------------------------------ the first hour

scene "who-reads-this" {
  title = "The first hour",
  place = "your room, second floor, a Tuesday",
  room = "office",
  light = "rain",
  with = sofia,
  narrate "The firm rents this room for you, three floors under Sofia's desk. She has come down the back stairs. The lift has people in it.",
  narrate "She stands behind the chair with her coat on. She has read the sign on your door twice: Free and confidential.",
  sofia "Before I sit. It says confidential. But they pay you, don't they? So who reads what you write down?" {
    mood = "guarded",
    thought = "If I hear 'don't worry', I'll go.",
  },
  choice "I've done this work for eleven years. You can leave the notes to me, and keep this hour entirely for yourself." {
    id = "leave-it-to-me",
    power = "expert",
    heard = "So I don't get told.",
    meant = "To take a weight off her.",
    why = "Long practice is a real ground for trust, but here it stands in for an answer. She asked about power and was shown some.",
    ethics = "NASW 1.03(a), 1.07(e): clients are told, in plain words and early, where confidentiality ends.",
  },
  choice "Nothing leaves this room. Not to the firm, not to anyone else. You have my word on that." {
    id = "nothing-leaves",
    power = "referent",
    set = "promised",
    heard = "Nobody can give a word like that. Still, it's nice to be given one.",
    meant = "To make the room safe at once.",
    why = "Warm, and not yours to promise: danger, a court, even your own supervision can open the file. On the day one of them does, she'll remember your word.",
    ethics = "NASW 1.07(c), (e): secrecy has limits, and they are said at the start. Which limits is a matter of local law.",
  },
  choice "Not the firm: it gets a head count. There are two limits to that. May I give you both before you start?" {
    id = "limits-first",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "limits",
    heard = "Two. I can work with two.",
    why = "Who pays is power, even unused. Naming the limits costs a little warmth now, and means that nothing has to be taken back.",
    ethics = "NASW 1.03(a), 1.07(e): say at the start, in plain words, what stays private and what may not. Which limits hold is local law.",
  },
  choice "Say somebody did read it. What would they find out?" {
    id = "what-if-read",
    act = "listen",
    heard = "That's a real question. It isn't an answer, though.",
    meant = "To hear the fear under the question.",
    why = "You learn what is at stake. But she asked something plain, and a person who fears a reader is owed the plain answer too.",
    ethics = "NASW 1.07(e): the limits of confidentiality are told as soon as possible, asked or not.",
  },
  go "fourteen-months",
}

scene "fourteen-months" {
  title = "The first hour",
  place = "your room, second floor",
  room = "office",
  light = "rain",
  with = sofia,
  narrate "You tell her: if somebody is in serious danger, or if a court orders it. Your supervisor hears the story without names." {
    when = "limits",
  },
  sofia "Right. I like a thing better when I know where it stops." {
    when = "limits",
    mood = "neutral",
    thought = "So that's what it can carry.",
  },
  sofia "Your word. Okay." { when = "promised", mood = "warm", thought = "Don't test it." },
  sofia "Right. Of course. You'll know." {
    when = 'chose "leave-it-to-me"',
    mood = "guarded",
    thought = "Don't say his surname.",
  },
  sofia "That I'm an idiot, mainly. … You didn't say who, by the way." {
    when = 'chose "what-if-read"',
    mood = "amused",
    thought = "Still don't know. I'll keep it small.",
  },
  narrate "She sits. The coat stays on.",
  sofia "It's my boss. Matthias. Fourteen months. Nobody forced me. I'd like that to be clear." {
    mood = "tense",
    thought = "Everybody will ask. So I say it first.",
  },
  sofia "I don't even hate him. It just stopped. Like a fridge: you only notice because it's gone quiet." {
    mood = "sad",
  },
  sofia "I've hinted, twice. He says I'm tired and books us a weekend. He runs my projects. He signs my review. He could let me go with one page." {
    mood = "worn",
    thought = "Please don't say 'just tell him'.",
  },
  sofia "So. What do people do?" { mood = "guarded" },
  choice "Before what people do: what would a good end to this look like, for you?" {
    id = "her-goal",
    power = "referent",
    manner = { "transparent", "consent", "collaborative" },
    go = "her-ending",
    heard = "I've thought about the bad ends. Not about that.",
    why = "A goal that she owns comes before any plan that you own. It is slower, and everything later can lean on it.",
    ethics = "NASW 1.02: help clients find and make clear their own goals.",
  },
  choice "When a man can sack you, a yes isn't free. There's a term for this, and a policy, and case law." {
    id = "name-it",
    power = "expert",
    manner = "jargon",
    go = "please-dont",
    heard = "I came in with a sad story. Now I'm a case.",
    meant = "To tell her that it isn't her fault.",
    why = "It may well be true. Said now, it takes away the one thing she insisted on: that she had a part in this.",
    ethics = "NASW 1.02: the client's own account and goals lead.",
  },
  choice "I know somebody decent in your HR. I could ask how such things go here. No names." {
    id = "quiet-word",
    power = "connection",
    set = "asked_hr",
    go = "please-dont",
    heard = "No names. There are three women in Bridges.",
    meant = "To find out which doors are open, and spare her the asking.",
    why = "A useful contact, offered to somebody who can't easily say no to you yet. Her nod is not the same as a yes.",
    ethics = "NASW 1.07(a), (c): even a nameless story can name somebody. Ask for real consent, or don't ask around.",
  },
  choice "Hints leave him room. Tell him in plain words this week, before you lose heart." {
    id = "this-week",
    power = "expert",
    manner = "pressured",
    set = "pressed",
    go = "please-dont",
    heard = "So it's my manners that are wrong. All right. This week.",
    meant = "To lend her some nerve.",
    why = "Good advice among equals. He is not her equal at work: you set the date, and she carries the week after it.",
    ethics = "NASW 1.02, self-determination: help her find her own goals; the date belongs to the goal.",
  },
}

scene "her-ending" {
  title = "A good end",
  place = "your room, second floor",
  room = "office",
  light = "rain",
  with = sofia,
  narrate "She looks at the window for some time.",
  sofia "A good end. He nods. I nod. On Monday I walk past his office and it's just an office." { mood = "thoughtful" },
  sofia "And I stay on the swing bridge. I found the fault in the bearing, at two in the morning. Me, not him. I want my initials on that sheet." {
    mood = "firm",
    thought = "I didn't know I was that angry.",
  },
  sofia "That's a bit much to ask, probably." { mood = "guarded", when = "sofia.autonomy < 45" },
  choice "Has he put anything in writing? If this goes wrong, that's what will count." {
    id = "proof",
    power = "expert",
    heard = "Now it's evidence. So my half of it is evidence as well.",
    meant = "To have her protected in good time.",
    why = "A sound question, a step too soon. She hears that you expect a fight, and hides what she would have to be judged by.",
  },
  choice "Is there a way out that you've kept to yourself, because it sounds like giving up?" {
    id = "third-way",
    power = "informational",
    manner = "collaborative",
    set = "asked_third",
    heard = "How do you know there is one?",
    why = "It makes room for an option that she is ashamed of, without saying which. Whether she takes it up depends on what she knows of you.",
    ethics = "NASW 1.02, self-determination: help her see the choices that she has, also the ones she hides.",
  },
  choice "You don't fill the silence. She hasn't finished." {
    id = "not-finished",
    act = "listen",
    heard = "Nobody is helping me out of this sentence. Good.",
    why = "The wish came out whole. The fear is right behind it, and it comes by itself or not at all.",
  },
  choice "That's brave. Most people I see never get as far as saying it out loud, even to me." {
    id = "brave",
    power = "referent",
    heard = "So now I have to be brave.",
    meant = "To give her courage.",
    why = "Praise is pleasant and ranks her against others. She will want to go on earning it, from you.",
  },
  go "the-list",
}

scene "please-dont" {
  title = "Too fast",
  place = "your room, second floor",
  room = "office",
  light = "rain",
  with = sofia,
  sofia "Please don't make it that. If it's that, then I'm that. I'm not a policy." {
    when = 'chose "name-it"',
    mood = "tense",
    thought = "I shouldn't have said fourteen months.",
  },
  sofia "No names. Sure. … If you think so." {
    when = "asked_hr",
    mood = "afraid",
    thought = "Say no. Why don't I say no?",
  },
  sofia "This week. Yes. You're right, I've been a coward about it." {
    when = "pressed",
    mood = "ashamed",
    thought = "You're disappointed in me already.",
  },
  narrate "Her hand has found the strap of her bag.",
  choice "It isn't comfortable, I know. But I'd be failing you if I said less than I think." {
    id = "hold-course",
    power = "expert",
    manner = "pressured",
    heard = "You need me to agree.",
    meant = "To stay honest with her.",
    why = "Candour is a duty. This is candour that waits for a yes, and she has practice in giving those.",
    ethics = "NASW 1.02: being right doesn't make a goal hers.",
  },
  choice "I went ahead of you there. That was my hurry, not yours. Where were you when I jumped?" {
    id = "my-hurry",
    act = "repair",
    set = { "mended", asked_hr = false },
    heard = "You noticed. Nobody at work would have.",
    why = "A small break, mended while it is small. You give the speed back to her, and lose nothing that was true.",
  },
  choice "Forget what I said. You know him and I don't. I'm on your side, whatever you decide to do." {
    id = "your-side",
    power = "referent",
    set = { asked_hr = false },
    heard = "That was quick. You bend as well.",
    meant = "To win her back.",
    why = "Kind, and it drops everything, the useful part too. A side that comes so cheaply is hard to lean on.",
  },
  choice "I know some facts that might be of use. Would you like them now, later, or not at all?" {
    id = "now-or-later",
    power = "informational",
    manner = { "transparent", "consent" },
    set = { "mended", asked_hr = false },
    heard = "Later is allowed.",
    why = "Three real answers. Information leaves people free only if they may also leave it.",
    ethics = "NASW 1.03(a), informed consent: information in her time, and the right to say no to it.",
  },
  go "the-list",
}

scene "the-list" {
  title = "What he holds",
  place = "your room, second floor",
  room = "office",
  light = "rain",
  with = sofia,
  notice = true,
  sofia "There's … something up north. The other division. They've asked me. I've got till the thirtieth. I've told nobody, it'd look like running." {
    when = "asked_third and (limits or sofia.trust >= 66)",
    mood = "ashamed",
    thought = "There. One person knows.",
    set = "offer",
    effect = she_stands("She told you of the post up north, by herself."),
  },
  sofia "No. Not really. … No." {
    when = "asked_third and not offer",
    mood = "guarded",
    thought = "Not until I know who hears it.",
  },
  sofia "In writing? No. He isn't like that." {
    when = 'chose "proof"',
    mood = "guarded",
    thought = "Four hundred of them. And four hundred of mine.",
  },
  sofia "You know what they'll say. That I got the bridge in bed. And I can't even swear I didn't. That's the part I can't …" {
    when = 'chose "not-finished"',
    mood = "sad",
    thought = "I've said it, and the room is still here.",
  },
  sofia "Brave. Well. I did come by the back stairs." {
    when = 'chose "brave"',
    mood = "amused",
    thought = "Careful now. I'm liked for being brave.",
  },
  sofia "I was still at 'it's my boss', I think." {
    when = 'chose "my-hurry"',
    mood = "relieved",
    thought = "I can go back a page.",
  },
  sofia "Later. Not never." { when = 'chose "now-or-later"', mood = "neutral" },
  sofia "No, you're right. I'm sure you're right." {
    when = 'chose "hold-course"',
    mood = "guarded",
    thought = "How long till I can go?",
  },
  sofia "That's kind." { when = 'chose "your-side"', mood = "neutral", thought = "I wanted something to hold on to." },
  sofia "He can do anything, really. That's all I know when I lie awake. Anything." {
    mood = "worn",
    thought = "It has no edges.",
  },
  narrate "She agrees with whatever you say next before you have finished saying it." { when = "sofia.autonomy < 33" },
  choice "Shall we give it edges? You take the pen: what he decides alone, what he can't, what you hold." {
    id = "edges",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "mapped",
    heard = "He can't sack me without his director. I knew that. I'd stopped knowing it.",
    why = "Power that is written down has a size. That she holds the pen matters as much as the list.",
    ethics = "NASW 1.02, self-determination: strengthen her own power to decide.",
  },
  choice "Let me tell you what a head of division can and can't do. I've seen a fair number of these cases." {
    id = "tell-the-limits",
    power = "expert",
    heard = "You know more than I do about my own floor.",
    meant = "To shrink him to his real size.",
    why = "It calms, for as long as you are in the room. The knowledge stays yours, and so does the map.",
  },
  choice "I'll be frank: in stories like this it's mostly the woman who has gone within a year." {
    id = "gone-in-a-year",
    power = "coercive",
    heard = "So it has already happened. I'm only waiting for the date.",
    meant = "To wake her up while there's time.",
    why = "The figure may be fair. As an answer to fear it works as a threat, in which you speak for the firm.",
    ethics = "NASW 1.02, self-determination: care that frightens is still pressure.",
  },
  choice "There's plenty you can do, too. You found that fault, they know it. I've no doubt at all about you." {
    id = "no-doubt",
    power = "referent",
    heard = "Everybody has no doubt about me.",
    meant = "To remind her of her strength.",
    why = "True, and it slides off. She asked about his power; you answered with her worth.",
  },
  go "the-phone",
}

scene "the-phone" {
  title = "Three rings",
  place = "your room, second floor",
  room = "office",
  light = "rain",
  with = sofia,
  narrate "Her list has two columns. His is longer. Hers is not empty: chartered, four years of good reviews, knows the bearing." {
    when = "mapped",
  },
  narrate "Her phone hums on the arm of the chair. It stops. It hums again.",
  sofia "It's him. He knows I'm out till three. He doesn't know where." {
    mood = "afraid",
    thought = "If I answer he'll hear the room.",
  },
  sofia "It's all right if I answer, isn't it? It's quicker if I just answer." {
    when = "sofia.trust < 38",
    mood = "afraid",
    thought = "Here's one who's cross with me, and there's another.",
  },
  sofia "Do I answer?" { when = "sofia.trust >= 38", mood = "tense", thought = "Tell me. It would be so restful." },
  choice "I'd let it ring. Each time you pick up at once, he learns that you will." {
    id = "let-it-ring",
    power = "expert",
    heard = "You'd let it ring. So I let it ring.",
    meant = "To teach her something useful.",
    why = "Right about him, perhaps. But one person's orders about that phone have just been changed for another's.",
    ethics = "NASW 1.02: advice that is followed like an order is not yet her choice.",
  },
  choice "I could simply tell you, and I won't. It's your phone: what would you like to do with it?" {
    id = "your-phone",
    refrain = "legitimate",
    set = "her_phone",
    heard = "What do I … Nobody's asked me that about this phone.",
    meant = "To leave the one thing in the room that is hers in her hands.",
    why = "Restraint, and it is work. She asked to be told; a small decision of her own now is worth more than the right one of yours.",
    ethics = "NASW 1.02, self-determination: small decisions are where it is practised.",
  },
  choice "Phones are off in here. It's a rule of the room, and it's there to protect the hour." {
    id = "house-rule",
    power = "legitimate",
    manner = "transparent",
    heard = "A rule. That's easy. He can't argue with a rule.",
    meant = "To take the decision off her shoulders.",
    why = "An open rule can be a relief. It also ends the one decision that she was about to make herself.",
  },
  choice "Switch it off and I'll add the half hour after this. I've nobody until four." {
    id = "half-hour",
    power = "reward",
    heard = "A swap. I know how those work.",
    meant = "To make it worth her while.",
    why = "A gift with a condition on it. She has had fourteen months of those.",
    ethics = "NASW 1.02, self-determination: a gift with a condition is one way of deciding for her.",
  },
  go "time-is-up",
}

scene "time-is-up" {
  title = "Ten to three",
  place = "your room, second floor",
  room = "office",
  light = "rain",
  with = sofia,
  narrate "She turns it face down, waits, then turns it over and holds it out to you at arm's length." {
    when = "her_phone",
  },
  sofia "There's four hundred of those. I kept them. Look: 'Careful, Sof. I lifted you on to that bridge.' With a heart." {
    when = "her_phone and (limits or sofia.trust >= 70)",
    mood = "ashamed",
    thought = "My answers are in there too. I sent a heart back.",
    set = "messages",
    effect = she_stands("She chose to show you the messages."),
  },
  sofia "It's only hearts. Hearts and times. It's nothing." {
    when = "her_phone and not messages",
    mood = "guarded",
    thought = "Not all of it. Not yet.",
  },
  narrate "She lets it ring out, and looks at you after every ring." { when = 'chose "let-it-ring"' },
  narrate "She switches it off with both thumbs, like holding a lid down." {
    when = 'chose "house-rule" or chose "half-hour"',
  },
  narrate "It is ten to three. She has begun to do up a coat that she never took off.",
  sofia "Is it always this tiring? Saying things." { when = "sofia.trust >= 58", mood = "amused" },
  sofia "I should get back before he counts." {
    mood = "worn",
    thought = "Is there something I ought to know? I can't tell what I don't know.",
  },
  choice "You let her go. She's tired; the facts, the time limits too, can wait until she's stronger." {
    id = "spare-her",
    power = "informational",
    manner = "hidden",
    set = "withheld",
    heard = "That was gentle. Next time, then.",
    meant = "To spare her one more load.",
    why = "Meant as care. But a clock that she can't see is running, and you decided alone that she shouldn't see it.",
    ethics = "NASW 1.03(a): clients get what they need in order to choose. How long a complaint stays open is set by local rules.",
  },
  choice "The contract gives you six hours. Let's put all six in the diary now, so nobody squeezes you out." {
    id = "book-six",
    power = "legitimate",
    heard = "Six Tuesdays. He'll see six gaps.",
    meant = "To make sure of her place.",
    why = "Orderly, and it holds her in your plan before she has one. The diary is a place where he looks.",
  },
  choice "One fact, if you want it: telling me isn't telling the firm, and complaints have a time limit." {
    id = "one-fact",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "routes",
    heard = "So this room is off the map. Good. And not good.",
    why = "The fact that people in her place most often get wrong, at a size that she can carry out of the door.",
    ethics = "NASW 1.03(a): facts first, then choices. The limit differs by country and by route: look it up, don't guess.",
  },
  choice "Here's my own number. If Sunday gets bad, ring me. I mean that." {
    id = "own-number",
    power = "referent",
    set = "own_number",
    heard = "A number. A real one. I could cry.",
    meant = "That she shouldn't be alone with it.",
    why = "The kindest thing that anyone has done for her in months, and it makes you her weekend. Who answers when you can't?",
    ethics = "NASW 1.06(c): keep boundaries that you can hold, for her sake.",
  },
  go "hr-call",
}

------------------------------------------------------------------------ between the hours

scene "hr-call" {
  title = "A friendly call",
  place = "your room, that evening",
  room = "office",
  light = "evening",
  with = farida,
  narrate "At the door she asked how long that limit is. It depends on the road, you said, and told her where it is written." {
    when = "routes",
  },
  narrate "She went up by the back stairs, one hand on the wall. Next time, you told yourself." { when = "withheld" },
  narrate "Six Tuesdays stand in your diary now. In hers she wrote 'dentist', once, and closed it." {
    when = 'chose "book-six"',
  },
  narrate "She saved your number under 'Gym', and read it back to you twice." { when = "own_number" },
  narrate "You are writing two dry lines of notes when the desk phone rings. It is Farida, from HR. You like her.",
  narrate "You rang her from the corridor at half past three, as agreed." { when = "asked_hr" },
  farida "Hello, you. I'm after the quarter's numbers, no hurry. How many, how long, you know the form." {
    mood = "warm",
  },
  farida "So, your friend's question. What happens when it's a manager. It's been on my mind, I'll be honest." {
    when = "asked_hr",
    mood = "thoughtful",
    thought = "It's Bridges. It's one of three.",
  },
  farida "And between us: somebody in Bridges isn't well, I think. I'd so much rather hear it early. You'd tell me, wouldn't you?" {
    mood = "warm",
    thought = "I didn't hear it early last time.",
  },
  choice "I can't tell you a thing, of course. But in your place I'd have a look at who reports to whom in Bridges." {
    id = "hint",
    power = "connection",
    manner = "hidden",
    toward = sofia,
    set = "hinted",
    heard = "I wasn't there. So nobody had to ask me.",
    meant = "To set something moving, without a name.",
    why = "It feels like help and costs you nothing. The choice about who knows was hers, and you have used it up.",
    ethics = "NASW 1.07(a) to (d): nothing is passed on without consent, and a hint is passing on.",
  },
  choice "Tell me, in general: if a manager here is reported, what happens to each of the two?" {
    id = "how-here",
    power = "informational",
    manner = "collaborative",
    toward = farida,
    set = "hanna",
    heard = "That's a careful question. I owe it a straight answer.",
    why = "You give nothing away and learn what the road looks like. It could still be read as a sign: keep it truly general.",
    ethics = "NASW 1.07(c), 1.03(a): informed choices need someone to know the facts.",
  },
  choice "Farida, you get the numbers and nothing else. One exception, and nobody will come to me again." {
    id = "numbers-only",
    power = "legitimate",
    manner = "transparent",
    toward = farida,
    set = "hr_firm",
    heard = "That's me told. Good, actually.",
    why = "She is a decent person asking a decent question, and the answer is still no. Said openly, it protects the room for all.",
    ethics = "NASW 1.07, on those who pay: they hear no more than the client has agreed to.",
  },
  choice "You say you'll send the numbers tomorrow. Tonight you ring Imre, your supervisor." {
    id = "ring-imre",
    act = "reflect",
    toward = sofia,
    go = "supervision",
    heard = "I never knew that you rang anyone. I only noticed that you'd slowed down.",
    why = "You have been hurried, or charmed, or moved today. Someone outside should hear it before you act on it.",
    ethics = "NASW 2.05: consult colleagues when it serves the client.",
  },
  go "missed" { when = "pressed and not mended or sofia.trust < 30" },
  go "she-comes-back",
}

scene "supervision" {
  title = "Imre",
  place = "on the phone, at home",
  room = "kitchen",
  light = "night",
  with = imre,
  imre "You've told me his age, his title and his charm. I know him well by now. What does she want?" {
    mood = "thoughtful",
  },
  imre "And 'nothing leaves this room', you said? So what are we two doing now?" {
    when = "promised",
    mood = "amused",
    thought = "A good worker in a hurry.",
  },
  imre "She has your number. Who has hers, when you're asleep?" { when = "own_number", mood = "neutral" },
  imre "One more thing. Sooner or later one of the two asks for a session together. They always do. Think before you're asked." {
    mood = "neutral",
  },
  choice "I want her to leave him, and I'd like to be thanked for it. There. That's mine, not hers." {
    id = "that-is-mine",
    act = "reflect",
    toward = sofia,
    set = "owned",
    heard = "You wanted something from me the first time. The second time you didn't.",
    why = "A wish that is named does less work in the dark. You'll have it either way.",
    ethics = "NASW 2.05, consultation, and 1.02: keep your own wishes out of her goals by knowing them.",
  },
  choice "If they came together, who'd be my client? I keep turning it over and it keeps changing." {
    id = "who-is-client",
    act = "reflect",
    toward = sofia,
    set = "asked_imre",
    heard = "Nobody told me that it was a question. I'd thought it was settled: me.",
    why = "The question has an answer only before the door opens. After that it's answered for you, by whoever talks best.",
    ethics = "NASW 1.06(d): with two people who are at odds, settle beforehand who the client is.",
  },
  choice "She can't want anything just now, she's far too frightened. Somebody has to hold a plan until she can." {
    id = "hold-a-plan",
    effect = function(s)
      return { move = { { "sofia", autonomy = -2, why = "You made up your mind that she can't want anything yet." } } }
    end,
    heard = "There was a plan when I came back. It was friendly, and it was finished.",
    meant = "To be responsible.",
    why = "It's true that frightened people choose badly. It's what Matthias would say of her, too.",
    ethics = "NASW 1.02: limiting someone's say takes a serious, foreseeable, imminent risk, not only fear.",
  },
  go "missed" { when = "pressed and not mended or sofia.trust < 30" },
  go "she-comes-back",
}

scene "missed" {
  title = "Ten past two",
  place = "your room, two weeks later",
  room = "office",
  light = "day",
  with = sofia,
  unwatched = 2,
  narrate "Ten past two. Nobody on the back stairs. Last week she wrote: Sorry, site visit. This week she has written nothing.",
  narrate "You count back. Either something has happened, or you did.",
  choice "You ring her desk. It's only ten minutes, but you'd like her to know that somebody has noticed." {
    id = "ring-desk",
    power = "legitimate",
    manner = "broken",
    effect = function(s)
      return { move = { { "sofia", trust = -5, why = "A colleague picked up, and now he wonders who rings her." } } }
    end,
    heard = "My desk phone. Jens picked up. 'Some counselling line for you.'",
    meant = "To show that she counts.",
    why = "Caring, and on the firm's line. In an open office the phone is a public place.",
    ethics = "NASW 1.07, privacy: no confidential matter where others can hear it.",
  },
  choice "You write a note without names: her hour stands, you pushed last time, she needn't explain a thing." {
    id = "short-note",
    act = "repair",
    set = "mended",
    heard = "You say you pushed. I thought I'd failed.",
    why = "You own your part and ask for nothing back. She had put the missed hour down to herself.",
  },
  choice "You keep the hour free and leave her alone. She knows where the door is." {
    id = "keep-the-hour",
    refrain = "legitimate",
    heard = "Nothing came. So it doesn't matter if I go or not.",
    meant = "To respect her silence.",
    why = "Respect, if she left freely. If you drove her out, silence only tells her that you agree.",
  },
  choice "You ring Farida and say, with no details, that you're worried about someone in Bridges." {
    id = "warn-farida",
    power = "connection",
    manner = "hidden",
    toward = sofia,
    set = "filed",
    go = "they-know",
    heard = "They had me in a room with a box of tissues on the table. They already knew.",
    meant = "To make sure she's safe.",
    why = "Worry is not yet danger. There was a person to ask first, and a supervisor, and you skipped both.",
    ethics = "NASW 1.07(c): only for serious, foreseeable and imminent harm, and then no more than needed.",
  },
  go "empty-chair" { when = 'chose "keep-the-hour" and sofia.trust < 40 or sofia.trust < 16' },
  go "she-comes-back",
}

------------------------------------------------------------------------ three weeks on

scene "she-comes-back" {
  title = "Three weeks on",
  place = "your room, a Tuesday",
  room = "office",
  light = "morning",
  with = sofia,
  unwatched = 2,
  narrate "You sent Farida the numbers, and only those." {
    when = 'visited "supervision" and not filed',
    set = "hr_firm",
  },
  narrate "Imre's answer is still in your ear: whoever you say it is, before the door opens. After that, whoever talks best." {
    when = "asked_imre",
  },
  narrate "Farida had told you, in general, about the last time. A manager; a woman in Estimating. She left with a good reference. He went on a course." {
    when = "hanna",
  },
  narrate "She rang on Sunday, and again the next Sunday. The second time you were at your sister's table and went out to the stairs." {
    when = "own_number",
  },
  sofia "I got your note. It was a good note." {
    when = 'chose "short-note"',
    mood = "relieved",
    thought = "I read it four times.",
  },
  sofia "Please don't ring my desk. Please." {
    when = 'chose "ring-desk"',
    mood = "ashamed",
    thought = "I told Jens it was about my knee.",
  },
  sofia "I slept, the night after I was here. First time in weeks. I thought, so that's what it costs: saying it." {
    when = "sofia.trust >= 58 and not filed",
    mood = "relieved",
  },
  sofia "I told him. Plainly, like you said. By text, on Sunday night. That went … He came round." {
    when = "pressed",
    mood = "worn",
    thought = "I did it wrong.",
  },
  sofia "I said it to him. Half of it. Sunday night, by text. He came round." {
    when = "not pressed",
    mood = "tense",
    thought = "It was my idea. It was still a bad one.",
  },
  sofia "I nearly didn't come. I told myself you'd be cross." {
    when = "sofia.trust < 38",
    mood = "guarded",
    thought = "One more like last time and I stop.",
  },
  sofia "I told them upstairs it was a mix-up. They were nice. They've got it written down, though." {
    when = "filed",
    mood = "guarded",
    thought = "You wrote and said so. That's the only reason I'm here.",
  },
  go "found-out" { when = "(hinted or asked_hr) and not filed" },
  go "the-key",
}

scene "found-out" {
  title = "A hand on the arm",
  place = "your room, a Tuesday",
  room = "office",
  light = "morning",
  with = sofia,
  sofia "But first. HR asked how I was. Out of nowhere, by the printer. She put her hand on my arm." {
    mood = "tense",
    thought = "In front of Jens.",
  },
  sofia "You said no names. There are three women in Bridges. You didn't need a name." {
    when = "asked_hr and not hinted",
    mood = "angry",
    thought = "I let you. I nodded.",
    effect = function(s)
      return { move = { { "sofia", trust = -6, why = "HR came to her, after you had said no names." } } }
    end,
  },
  sofia "Who did you talk to?" {
    when = "hinted",
    mood = "angry",
    thought = "You and the window. Nobody else knew.",
    discover = true,
  },
  choice "Nobody has your name from me. I only wanted the ground to be ready, for when you'd need it." {
    id = "ground-ready",
    power = "expert",
    heard = "So it was for my good.",
    meant = "To explain, and calm her.",
    why = "Every word may be true. It answers a question that she didn't ask.",
    ethics = "NASW 1.07(b), (c): good purpose doesn't replace consent.",
  },
  choice "I spoke to HR about 'someone'. That was yours to decide, and I decided it. I won't again." {
    id = "yours-to-decide",
    act = "repair",
    manner = "transparent",
    set = "mended",
    heard = "That was straight. I'm still angry. I'm still here.",
    why = "What was done, whose it was, what changes. No reasons, because reasons would ask her to forgive.",
    ethics = "NASW 1.07: what she tells you is passed on only with her consent; a breach is told to her first.",
  },
  choice "I'd never give anyone your name. You do know that about me by now, I hope." {
    id = "you-know-me",
    power = "referent",
    manner = "hidden",
    heard = "That isn't what I asked.",
    meant = "To save what's between you.",
    why = "It leans on her liking you and says nothing false. She asked whom you talked to, and still doesn't know.",
    ethics = "NASW 1.07, and plain honesty: a true sentence can still mislead.",
  },
  go "the-key",
}

scene "the-key" {
  title = "Soup",
  place = "your room, a Tuesday",
  room = "office",
  light = "morning",
  with = sofia,
  risk = 0.7,
  content_note = "she tells of a man who let himself into her home at night and kept her there. Nobody is hit.",
  skip = "bring-him",
  sofia "All right. That's said, at least. It isn't what I came with, though." {
    when = 'chose "yours-to-decide"',
    mood = "neutral",
    thought = "I can put that one down.",
  },
  sofia "Fine. It isn't what I came with, anyway." {
    when = 'chose "ground-ready" or chose "you-know-me"',
    mood = "guarded",
    thought = "Smaller, then. I'll tell it smaller.",
  },
  sofia "I came in from the gym at eleven and there was soup on. He's got a key, from when he did my plants." {
    mood = "neutral",
    thought = "Say it as if it were funny.",
  },
  sofia "He wasn't angry. He cried. He sat against the door, so I sat down too. At two he went home. I said we'd see." {
    mood = "worn",
    thought = "I couldn't have got out. I'm not going to say that.",
  },
  sofia "I can tell it so that it's funny. It wasn't, at the time." {
    when = "sofia.trust >= 62",
    mood = "thoughtful",
    thought = "That's as far as I can go without being asked.",
  },
  sofia "It was good soup, to be fair." {
    when = "sofia.trust < 62",
    mood = "amused",
    thought = "Laugh. Please laugh.",
  },
  choice "You smile with her. She wants to keep it light, and may come to the rest in her own time." {
    id = "her-own-time",
    refrain = "legitimate",
    harm = 0.5,
    set = "let_pass",
    heard = "So it was nothing. Good. I'd hoped it was nothing.",
    meant = "Not to frighten her, and to follow her pace.",
    why = "Restraint is right when the matter is hers. A man with a key sat against her door: here, saying nothing agrees with him.",
    ethics = "NASW 1.01, 1.02: her choice leads, and danger is a reason to speak.",
  },
  choice "Some facts: people who come in unasked mostly come again, and a lock takes a smith half an hour." {
    id = "lock-facts",
    power = "informational",
    manner = "transparent",
    heard = "A lock. Yes. I could do a lock.",
    why = "Useful and plain. It treats the door and leaves out what went on against it: you still don't know how afraid she is.",
    ethics = "NASW 1.03(a): facts that a choice stands on.",
  },
  choice "I'm stopping us here, and I'll say why. He sat against your door. I need to ask direct questions." {
    id = "direct-questions",
    power = "legitimate",
    manner = { "transparent", "protective" },
    when = "not promised",
    set = "safety",
    heard = "Somebody didn't laugh. Oh, thank God.",
    why = "Here the role is meant to be used: openly, with a reason, and for her safety. She is asked, not rescued.",
    ethics = "NASW 1.01, 1.07(c): her safety may weigh more than her ease. When danger opens confidentiality is set by local law.",
  },
  choice "I said nothing leaves this room. That was too much. I have to ask how safe you are, and I may act on it." {
    id = "take-back",
    power = "legitimate",
    manner = { "transparent", "protective", "broken" },
    when = "promised",
    set = "safety",
    heard = "So the word had small print. At least it's being read out.",
    meant = "To put right a promise that you couldn't keep.",
    why = "The easy promise of the first minute is paid for now, at the worst time. It is still better to pay than to keep it.",
    ethics = "NASW 1.07(c), (e): the limits should have come first. When danger opens confidentiality is set by local law.",
  },
  choice "Have that lock changed by tonight, please. Otherwise I'm afraid I'll have to ring someone about you myself." {
    id = "by-tonight",
    power = "coercive",
    manner = { "pressured", "protective" },
    heard = "By tonight, or else. It's the same voice.",
    meant = "To get her safe, whatever it costs you.",
    why = "The danger may be real. The 'or else' teaches her to tell you less next time, and next time may be worse.",
    ethics = "NASW 1.02: limit a person's choice only for serious, foreseeable, imminent risk, and by the least force.",
  },
  go "bring-him",
}

scene "bring-him" {
  title = "Her idea",
  place = "your room, a Tuesday",
  room = "office",
  light = "morning",
  with = sofia,
  narrate "You ask; she answers. No, not before. Yes, she was afraid. Her friend Mira's sofa tonight, the lock tomorrow, the key back by post. She writes it down herself." {
    when = "safety",
    effect = she_stands("The plan for her safety is in her own hand."),
  },
  sofia "Ha. Yes. Anyway." { when = "let_pass", mood = "neutral", thought = "Nobody needs to know about the door." },
  sofia "I'll ring the smith." { when = 'chose "lock-facts"', mood = "thoughtful" },
  sofia "By tonight. Fine. Yes." { when = 'chose "by-tonight"', mood = "guarded", thought = "I'll say it's done." },
  sofia "I want to bring him here. With you in the room he'd have to listen. He respects people with certificates." {
    when = "sofia.trust >= 38",
    mood = "firm",
    thought = "If you're between us, I can say it.",
  },
  sofia "I've asked him already. To come here. He said yes, so. Next Tuesday." {
    when = "sofia.trust < 38",
    mood = "guarded",
    thought = "At least he'd see that somebody knows.",
  },
  sofia "I thought of it myself. On the way up here." { when = "sofia.autonomy >= 45", mood = "firm" },
  choice "Maybe. I'd see you each alone first, and any of us three can say no. Shall I say what I'd look for?" {
    id = "screen-first",
    power = "legitimate",
    manner = { "transparent", "consent", "collaborative" },
    go = "whose-side",
    heard = "Not yes, not no. And I'd get a say after I know more.",
    why = "Her idea is taken seriously enough to be tested. Seen alone, each can say what can't be said in front of the other.",
    ethics = "NASW 1.06(d), 1.03(a): settle roles, and tell both what they agree to, before the hour.",
  },
  choice "You're ready for that, I think, and I'd be right beside you. Let's find an hour he can make." {
    id = "right-beside-you",
    power = "referent",
    go = "joint-open",
    heard = "You believe I can. All right. Now I have to.",
    meant = "To honour her own idea.",
    why = "It looks like self-determination. She chose it without knowing what he'd bring, or whose counsellor you'd be that day.",
    ethics = "NASW 1.06(d), 1.02: a choice needs the facts it stands on.",
  },
  choice "Research is clear: no conjoint work under coercive dynamics. It's contraindicated. We'll go another way." {
    id = "contraindicated",
    power = "expert",
    manner = "jargon",
    go = "not-here",
    heard = "I have a good idea for once and it's got a long word against it.",
    meant = "To protect her, with good evidence.",
    why = "The caution has grounds. Given as a verdict, in words she can't argue with, it's one more person who decides for her.",
    ethics = "NASW 1.02, 1.03(a): say it in clear and plain language.",
  },
  choice "I won't run that hour, and you're owed the reason: I can keep the room fair, not the office next day." {
    id = "owed-the-reason",
    power = "legitimate",
    manner = "transparent",
    go = "not-here",
    set = "declined",
    heard = "I hate that. I believe it, too.",
    why = "A plain no, from the part of the work that's yours to refuse. She may be angry; she isn't kept in the dark.",
    ethics = "NASW 1.06(d), 1.01: where roles can't be made clear or fair, don't take them on.",
  },
}

scene "whose-side" {
  title = "Whose side",
  place = "your room, a Tuesday",
  room = "office",
  light = "morning",
  with = sofia,
  narrate "You tell her: whether each is free to say no; what each fears; what would be different at work the day after.",
  sofia "Okay. And in there, whose side are you on?" { mood = "tense", thought = "Say mine. Don't say mine." },
  sofia "You can say his. I'd understand. The firm pays." { when = "sofia.trust < 45", mood = "guarded" },
  choice "Neither. Think of me as a third chair: I hold the form of the talk, the two of you fill it." {
    id = "third-chair",
    power = "expert",
    set = "neutral",
    heard = "So you're nobody's. And I've told you about the soup.",
    meant = "To be a good mediator.",
    why = "That is a real trade, with people who haven't told you their secrets. She has, and she can't untell them.",
    ethics = "NASW 1.06(d): a worker who holds one side's secrets is not neutral by saying so.",
  },
  choice "Both of you. I'd do my best to be fair to two people at once, and after eleven years I think I can." {
    id = "both-sides",
    power = "referent",
    manner = "collaborative",
    set = "client_both",
    heard = "Both. So he has one more.",
    meant = "To be fair.",
    why = "Fair between equals. Between a man who decides her work and a woman who needs it, being fair to both keeps things as they are.",
    ethics = "NASW 1.06(d): with clashing interests, say who the client is, and to whom you owe what.",
  },
  choice "You're my client. He'd be your guest, with a fair hearing, and I'd tell him so before he sat down." {
    id = "you-are-my-client",
    power = "legitimate",
    manner = "transparent",
    set = "client_sofia",
    heard = "Written down somewhere, I hope. But yes.",
    why = "It gives up being liked by him in advance. What you owe to each is clear while it can still be refused.",
    ethics = "NASW 1.06(d): when two people have clashing interests, say which of them is the client, and what you owe the other.",
  },
  choice "What would it do to you, if you saw me being fair to him?" {
    id = "fair-to-him",
    act = "listen",
    heard = "It'd be … like the soup. I'd sit down too.",
    meant = "To let her find out what she needs.",
    why = "A good question, and her answer is worth having. The one she asked is still open when he comes in.",
    ethics = "NASW 1.06(d): who the client is gets settled before, not during.",
  },
  go "matthias-alone",
}

------------------------------------------------------------------------ Matthias, alone

scene "matthias-alone" {
  title = "Two coffees",
  place = "your room, the Thursday after",
  room = "office",
  light = "day",
  with = matthias,
  narrate "'Good,' Sofia had said on Tuesday, and for the first time put her bag on the floor." {
    when = "client_sofia",
  },
  narrate "'Both,' Sofia had said on Tuesday, and had nodded for rather a long time." { when = "client_both" },
  narrate "'Neither,' Sofia had said on Tuesday, and had looked at the chair that would be his." { when = "neutral" },
  narrate "On Tuesday she thought about it and told you. Her own question was still open when she left." {
    when = 'chose "fair-to-him"',
  },
  narrate "He is early. He has two coffees in one hand and holds the door for himself with a foot.",
  matthias "So this is the famous second floor. I brought you a proper one. I've tried your machine, it's a human rights matter." {
    mood = "warm",
  },
  matthias "I'll be honest with you, since you'd see through the other thing. I'm forty-eight. I never planned to be anyone's problem." {
    mood = "sad",
    thought = "Be open. People forgive the open ones.",
  },
  matthias "I sit on the panel for your contract, you know. I've always spoken up for you lot. Just so there's no mystery." {
    mood = "amused",
    thought = "There. Now it's clear who I am.",
  },
  narrate "He looks tired in a way that nobody can act.",
  choice "Have you slept at all? Before anything else: how is this for you?" {
    id = "not-slept",
    act = "listen",
    toward = matthias,
    heard = "A human being. Thank heaven. We'll get on.",
    meant = "To meet the man before the manager.",
    why = "He is hurt, and it deserves a hearing. Whose hour it is has not been said, and he's furnishing it already.",
    ethics = "NASW 1.06(d): kindness to him is fine; he must know that he is not the client.",
  },
  choice "First the frame: Sofia is my client and you aren't. What bears on her, I tell her. Still want to sit?" {
    id = "the-frame",
    power = "legitimate",
    manner = { "transparent", "consent" },
    toward = matthias,
    set = "terms",
    heard = "Well. That's clear. I rather respect it, and I don't like it at all.",
    why = "The limits come before the confidences. He may talk less; whatever he says, you can use in the open.",
    ethics = "NASW 1.06(d), 1.07(f): agree beforehand on what is shared among those involved.",
  },
  choice "What you say to me stays with me, just as it does with her. This is your hour every bit as much as hers." {
    id = "stays-with-me",
    power = "referent",
    toward = matthias,
    set = "secret",
    heard = "Good. Then I can tell her how things really are.",
    meant = "To hear the truth from him.",
    why = "You'll hear more, and be able to use none of it. A secret from your client now sits in your room.",
    ethics = "NASW 1.06(d), 1.07(f): agree with all involved on who keeps what, before anyone confides.",
  },
  choice "Let me be plain. A manager who doesn't declare this can lose his post. You know that rule?" {
    id = "lose-his-post",
    power = "coercive",
    manner = "transparent",
    toward = matthias,
    set = "warned",
    heard = "A shot across the bow. Fine. I know people as well.",
    meant = "To let him feel, just once, what she feels.",
    why = "True, and not yours to wield. He'll be careful now, and it's not you that he can be careful with.",
    ethics = "NASW 1.01: it is your client who would carry the cost. Whether he must declare is set by the firm's own rule.",
  },
  go "his-plan",
}

scene "his-plan" {
  title = "The good of the team",
  place = "your room, the Thursday after",
  room = "office",
  light = "day",
  with = matthias,
  matthias "In confidence, then. I've drafted her move. The depot roof, from the first. Nobody's punished. I just can't be near her and be fair." {
    when = "secret",
    mood = "sad",
    thought = "There. Now I'm not alone with it.",
    set = "plan_known",
  },
  matthias "Not slept, no. She ate at my mother's table at Easter. My mother asks for her. What do I say to my mother?" {
    when = 'chose "not-slept"',
    mood = "sad",
    thought = "This is true. This is all true.",
  },
  matthias "I've had to think about the team. Whether she'd be happier on another job, for a while. Someone has to think of that." {
    when = 'chose "not-slept"',
    mood = "thoughtful",
    set = "plan_known",
  },
  matthias "You won't keep things from her. Then I'll say it the way I'd say it to her: I'd have to look at the staffing. Anyone would." {
    when = "terms",
    mood = "guarded",
    thought = "Nothing in writing. Say 'anyone'.",
    set = "plan_known",
  },
  matthias "I do know the rule. I've been through this once, years back, and was cleared. I'd be careful with that word if I were you. For her sake." {
    when = "warned",
    mood = "firm",
    thought = "Hanna left happy. She said so.",
  },
  matthias "I'd never touch her work. But put yourself there. Could you sit opposite it every day?" {
    mood = "sad",
    thought = "Nobody asks what this is like.",
  },
  choice "Suppose she says no for good. What is her work on Monday? And would you put that on paper?" {
    id = "on-paper",
    power = "informational",
    manner = "transparent",
    toward = matthias,
    set = "asked_paper",
    heard = "On paper. That isn't how I … Let me think about that.",
    why = "It asks the only question that decides whether an hour together can be free. His answer is worth more than his tone.",
    ethics = "NASW 1.06(d): act to make a clash of interests as small as it can be.",
  },
  choice "May I say what I see? Somebody who is grieving, and who has made a staff plan where the grief should be." {
    id = "staff-plan",
    power = "expert",
    toward = matthias,
    heard = "That's rather good. I might use that.",
    meant = "To reach him by understanding him.",
    why = "Perhaps exactly right. He isn't your client, and a fine insight gives him one more thing to be charming about.",
    ethics = "NASW 1.03(a), 1.06(d): he is not here for treatment, and hasn't agreed to any.",
  },
  choice "Thank you for being so open. With that much good will, I think the three of us can do this." {
    id = "three-of-us",
    power = "referent",
    toward = matthias,
    set = "flattered",
    heard = "I knew we'd get on.",
    meant = "To start with an alliance on both sides.",
    why = "You have joined his 'we', in which she is the one who isn't well. And he spoke for your contract a minute ago.",
    ethics = "NASW 1.06(a): name a conflict of interest, don't warm yourself at it.",
  },
  choice "Then I won't hold it. No verdict on you: you decide her work, and so no hour of mine can be fair." {
    id = "no-verdict",
    power = "legitimate",
    manner = "transparent",
    toward = matthias,
    set = "declined",
    heard = "Turned down by the second floor. I'll be polite about it.",
    why = "Said to him, by you, with the reason. She doesn't have to be the one who called it off.",
    ethics = "NASW 1.06(d), 1.06(a): name the conflict and step back from it openly, his panel seat included.",
  },
  go "not-here" { when = "declined" },
  go "before-joint",
}

scene "before-joint" {
  title = "What you can say",
  place = "your room, the Monday after",
  room = "office",
  light = "morning",
  with = sofia,
  narrate "At nine a page comes down by hand, signed: 'No change to S.'s projects for six months, unless the director agrees.' You show it to her." {
    when = "asked_paper and terms",
    set = "assurance",
  },
  narrate "There is nothing from him on paper. There is a card: Looking forward to Tuesday. M." {
    when = "asked_paper and not terms",
  },
  narrate "You tell her what he said about the staffing. He knew that you would." {
    when = "terms and plan_known",
    set = "told_plan",
  },
  sofia "So he says it out loud. I thought I'd made it up." {
    when = "terms and plan_known",
    mood = "angry",
    thought = "Staffing. I'm a staffing.",
    effect = she_stands("She knows what he brings before she sits down with him."),
  },
  narrate "Since Thursday you know something about her work that she doesn't." { when = "plan_known and not terms" },
  sofia "He's been so nice. He said he liked you. He said you really saw him." {
    when = "not terms and not warned",
    mood = "afraid",
    thought = "Already?",
  },
  sofia "He came back quite white. He wanted to know what I'd told you. Then he bought me lunch." {
    when = "warned",
    mood = "afraid",
    thought = "What did you say to him?",
    effect = function(s)
      return {
        move = {
          { "sofia", trust = -3, why = "He came back from you angry, and she had to manage it." },
          { "sofia > matthias", autonomy = -4, why = "She has to calm a man who has been warned." },
        },
      }
    end,
  },
  sofia "He said you were strict. He said it twice." {
    when = "terms",
    mood = "amused",
    thought = "I could have hugged you.",
  },
  sofia "So? Do we do it?" { mood = "tense", thought = "Tell me what you saw." },
  choice "He came over gentler than I'd feared, I must say. I think he'll hear you. I'd go in with as open a mind as you can." {
    id = "gentler",
    power = "referent",
    heard = "You like him. Everyone likes him.",
    meant = "To make it easier to walk in.",
    why = "Your liking for him is now a reason for her to trust him. It's what she was afraid of, and it's how he works.",
    ethics = "NASW 1.06(a): keep your judgement free. Your liking is not a finding.",
    go = "joint-open",
  },
  choice "He's thinking of moving you off the bridge. He didn't ask me to keep it, and I won't. Does it change your mind?" {
    id = "tell-the-plan",
    when = "plan_known and not told_plan and not secret",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "told_plan",
    heard = "I knew. I knew, and it's still better said.",
    why = "She can't agree to an hour without knowing what he brings to it. You never sold him your silence, so you may say it. Until now she was about to walk in blind.",
    ethics = "NASW 1.03(a), 1.07(f): she can't consent to an hour without what bears on it.",
    go = "joint-open",
  },
  choice "I can't tell you what he said. I can tell you that I'd think twice before that hour." {
    id = "think-twice",
    when = "secret",
    power = "expert",
    manner = "broken",
    heard = "You know something, and it's his.",
    meant = "To warn her without breaking your word to him.",
    why = "Half a breach, and no help: she has the fear now and not the fact. This was settled when you promised him your silence.",
    ethics = "NASW 1.06(d), 1.07(f): loyalty promised to both sides can't be kept to either.",
    go = "joint-open",
  },
  choice "If you still want it, with terms: one topic, three sentences of yours, nothing agreed on the day, either can stop." {
    id = "with-terms",
    power = "legitimate",
    manner = { "transparent", "consent", "collaborative" },
    set = "conditions",
    heard = "Three sentences. I can carry three.",
    why = "Structure is power that is shared out beforehand. 'Nothing agreed on the day' is the one that he won't see coming.",
    ethics = "NASW 1.06(d), 1.02: clear roles, and limits that she has set with you.",
    go = "joint-open",
  },
  choice "I'd call it off, and I'd tell him it's my decision. He holds too much for an hour to be free. All right?" {
    id = "call-it-off",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "declined",
    heard = "All right? It's … yes. I wanted someone to say it.",
    why = "You looked, and it isn't safe enough. You carry the no, since his anger can't cost you a bridge.",
    ethics = "NASW 1.06(d), 1.01: end or reshape a service that puts her interest at risk, and say so.",
    go = "not-here",
  },
}

------------------------------------------------------------------------ the joint session

scene "joint-open" {
  title = "Three chairs",
  place = "your room, Tuesday, two o'clock",
  room = "office",
  light = "day",
  with = { sofia, matthias },
  conflict = true,
  narrate "She got through the day before with three sentences on an index card." { when = "conditions" },
  narrate "You have never met him. He knows your first name, and the name of the man who had this room before you." {
    when = 'not visited "matthias-alone"',
  },
  narrate "When you told her of his plan she was quiet. Then: 'I'd like to see his face while he's fair to me.'" {
    when = 'chose "tell-the-plan"',
  },
  narrate "You said no to this hour, and then you said yes. Neither of you mentions it." { when = "gave_in" },
  narrate "He comes in with three coffees and turns his chair a little, so that yours and his face hers.",
  matthias "Black for you, Sof. I do at least know that." {
    mood = "warm",
    power = "referent",
    toward = sofia,
    thought = "Show how well I know her.",
  },
  sofia "Thanks." { mood = "guarded", thought = "I've already been given something." },
  matthias "You put it so well on Thursday. So much good will in the three of us. I've told Sof that you said so." {
    when = "flattered",
    mood = "warm",
    power = "connection",
    toward = sofia,
    manner = "hidden",
    thought = "'The three of us.' It's on record.",
  },
  matthias "I've looked up that rule of yours, by the way. I've had a word with legal. So that nobody need worry." {
    when = "warned",
    mood = "firm",
    power = "connection",
    toward = sofia,
    manner = "pressured",
    thought = "Two can read.",
  },
  matthias "And you're here for both of us. I found that very fair, when Sof told me." {
    when = "client_both or neutral",
    mood = "warm",
    thought = "Hold on to that.",
  },
  matthias "I'm grateful for this. She's been so worn out, I've been worried. I think we both just want what's best for her." {
    mood = "sad",
    power = "connection",
    toward = sofia,
    manner = "hidden",
    thought = "Two of us who worry. One who's unwell.",
  },
  sofia "I'm fine. I'm just tired." {
    mood = "worn",
    when = "autonomy(sofia, matthias) < 18",
    thought = "He's right, I do look awful.",
  },
  choice "One speaks, the other says back what was heard, and then we swap. It's a form that works well. Matthias, first?" {
    id = "say-it-back",
    power = "expert",
    effect = she_pays_for_it("He was given the first word."),
    heard = "He'll say it back beautifully.",
    meant = "To give her a fair half of the time.",
    why = "A sound method for two people who are free. He learns it in a minute; she still has Monday to think of.",
    ethics = "NASW 1.06(d): method doesn't settle who the client is.",
  },
  choice "Thank you both for coming. It takes courage, on either side. Who would like to begin?" {
    id = "who-begins",
    power = "referent",
    effect = she_pays_for_it("The floor was open, and he took it."),
    heard = "He will. He always does.",
    meant = "To make a kind and open start.",
    why = "An open floor is won by the one who's used to having it. Nobody has yet said whose hour this is.",
    ethics = "NASW 1.06(d): an hour with two people starts with roles.",
  },
  choice "Before the coffee: Sofia is my client, Matthias is her guest. One topic: how you work once this is over." {
    id = "before-the-coffee",
    power = "legitimate",
    manner = "transparent",
    toward = matthias,
    set = "framed",
    effect = she_gains_ground("He was told, in front of her, that the end itself is not up for debate."),
    heard = "A guest. In my own building. Well, well.",
    why = "Who the client is, what the hour is for, and that the end itself is not up for debate. He'll find it cold. It's only clear.",
    ethics = "NASW 1.06(d), 1.03(a): who the client is and what the hour is for, told to both.",
  },
  choice "Sofia, you asked for this hour. Would you like to tell Matthias what you came to say?" {
    id = "you-asked",
    power = "legitimate",
    heard = "Now? With the cup in my hand?",
    meant = "To give her the first word.",
    why = "It looks like handing her the floor. Without a frame it's an order to jump, with him holding the net.",
  },
  go "who-put-you-there",
}

scene "who-put-you-there" {
  title = "A friendly question",
  place = "your room, Tuesday",
  room = "office",
  light = "day",
  with = { sofia, matthias },
  conflict = true,
  notice = true,
  matthias "As you told me on Thursday. I'm the guest." {
    when = "framed and terms",
    mood = "guarded",
    thought = "Said again, in front of Sof. Clever.",
  },
  matthias "A guest? On Thursday you told me it was my hour." {
    when = "framed and secret",
    mood = "guarded",
    thought = "I was given a word too.",
  },
  matthias "Ah. A guest. I'd understood 'joint'. No, no, fair enough." {
    when = "framed and not terms and not secret",
    mood = "guarded",
    thought = "So that's how it is.",
  },
  narrate "Sofia breathes out. It's word for word what you told her it would be." {
    when = "framed and client_sofia",
    effect = function(s)
      return { move = { { "sofia", trust = 2, why = "You said in front of him what you had told her alone." } } }
    end,
  },
  sofia "I thought it was both of us." {
    when = "framed and (client_both or neutral)",
    mood = "tense",
    thought = "Which, then? I'd like to know which.",
  },
  matthias "I'm happy to begin, if it helps. I'd rather listen, of course. But somebody has to." {
    when = 'chose "who-begins" or chose "say-it-back"',
    mood = "warm",
  },
  narrate "Sofia puts the cup on the floor. She gets the first of her three sentences out, word by word, off the card." {
    when = "conditions",
  },
  sofia "It's over, Matthias. It's been over since spring." {
    when = "conditions or framed",
    mood = "firm",
    thought = "It's out. It's out.",
    effect = she_says_it("She said to his face that it is over."),
  },
  sofia "I just think that maybe we should, sort of, look at how things are." {
    when = "not conditions and not framed",
    mood = "afraid",
    thought = "That wasn't it.",
  },
  matthias "Sof. Who got you on the bridge? You'd been here eight months. I don't say it for thanks. I say it because I saw you." {
    mood = "warm",
    power = "reward",
    toward = sofia,
    manner = "hidden",
    thought = "She has to remember what we had.",
  },
  matthias "And people will ask, won't they. I can keep a great deal away from you. Not if we're strangers." {
    mood = "sad",
    power = { "coercive", "connection" },
    toward = sofia,
    manner = "pressured",
    thought = "It's only true.",
  },
  narrate "She nods. It's a very small nod. Her eyes go to the door and come back.",
  choice "Sofia, what happens in you when you hear that?" {
    id = "what-happens-in-you",
    act = "listen",
    toward = sofia,
    effect = function(s)
      return { move = { { "sofia > matthias", autonomy = -4, why = "Whatever she feels now, he gets to hear it." } } }
    end,
    heard = "If I say it, he has it.",
    meant = "To bring her feelings into the room.",
    why = "A fine question when you're alone with her. Here it asks her to open up in front of the man she's guarding against.",
    ethics = "NASW 1.01: her well-being comes before a good moment in the hour.",
  },
  choice "You hold back. She should see, with a witness in the room, how he does it. He's showing it all by himself." {
    id = "hold-back",
    refrain = "legitimate",
    toward = sofia,
    harm = 0.4,
    effect = she_pays_for_it("She was leaned on in front of you, and you said nothing."),
    heard = "You hear it too, and say nothing. So that's what it is: nothing.",
    meant = "To let his own words speak.",
    why = "Restraint has its place, and it isn't here. To Sofia, a witness who is silent has agreed.",
    ethics = "NASW 1.01: standing by is also an act, when someone is leaned on in your room.",
  },
  choice "I'm stopping you, Matthias. That was her manager speaking. In this hour her manager has no chair." {
    id = "no-chair",
    power = "legitimate",
    manner = "transparent",
    toward = matthias,
    set = "stopped_him",
    effect = she_gains_ground("She saw you stop him."),
    heard = "I beg your pardon? … No. Go on. Go on.",
    meant = "To name what was being used, and put it down.",
    why = "Firm, open, about the act and not the man. It costs you his good opinion. That was the price of the hour from the start.",
    ethics = "NASW 1.01, 1.06(d): the client's interest first; firm words are part of the role.",
  },
  choice "I hear how proud you are of her, Matthias, and how hard it is to lose that." {
    id = "how-proud",
    power = "referent",
    toward = matthias,
    effect = she_pays_for_it("She watched you comfort him for what he did to her."),
    heard = "Finally, someone who sees it.",
    meant = "To calm him, so that he can hear her.",
    why = "True and warm. It thanks him for the lever, and she watches you do it.",
    ethics = "NASW 1.06(d): comfort for one side may be a cost for your client.",
  },
  go "in-front-of-a-witness",
}

scene "in-front-of-a-witness" {
  title = "In front of a witness",
  place = "your room, Tuesday",
  room = "office",
  light = "day",
  with = { sofia, matthias },
  conflict = true,
  matthias "Strict, but all right. I forget myself. You see, that's what she does to me." {
    when = "stopped_him",
    mood = "guarded",
    thought = "Regroup.",
  },
  matthias "Thank you. That's exactly it. You've put it better than I could." {
    when = 'chose "how-proud"',
    mood = "warm",
    thought = "Two to one.",
  },
  sofia "Nothing. It's fine. He means it well." {
    when = 'chose "what-happens-in-you"',
    mood = "guarded",
    thought = "Don't open anything.",
  },
  narrate "He puts his hands flat on his knees. His eyes are wet, and it's real.",
  matthias "Then look at me and say it. That there's nothing left. Say it here, with somebody watching, and I'll believe you." {
    mood = "sad",
    power = { "referent", "coercive" },
    toward = sofia,
    manner = "pressured",
    thought = "She won't be able to. She never can.",
  },
  sofia "I can't do that like this …" {
    when = "autonomy(sofia, matthias) < 20",
    mood = "afraid",
    thought = "He's crying and I'm the one who did it.",
  },
  sofia "I said it. I did say it." { when = "autonomy(sofia, matthias) >= 20", mood = "tense", thought = "Didn't I?" },
  choice "This is hard, Matthias. Take a moment. There's no hurry in here, for either of you." {
    id = "take-a-moment",
    act = "listen",
    toward = matthias,
    effect = she_pays_for_it("His tears came first, and her sentence had to wait."),
    heard = "At last, a bit of kindness.",
    meant = "To be humane to a man in pain.",
    why = "His pain is real, and it's the strongest thing in the room. Tended first, it decides what she may still say.",
    ethics = "NASW 1.06(d): both may be met with care; only one of them is your client.",
  },
  choice "Perhaps you could each say what you'd miss about the other. It often makes the next sentence easier." {
    id = "what-youd-miss",
    power = "expert",
    toward = sofia,
    effect = function(s)
      return { move = { { "sofia > matthias", autonomy = -4, why = "She had to give him something nice to keep." } } }
    end,
    heard = "I have to say something nice now. With him crying.",
    meant = "To find a gentle way down.",
    why = "A well-tried step, for couples who both want to go down it. She is asked to pay for her own no.",
  },
  choice "Sofia, you can stop here, or say your next sentence, or leave it to me. Which?" {
    id = "which",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    toward = sofia,
    effect = function(s)
      return { move = { { "sofia > matthias", autonomy = 5, why = "She chose, in front of him, what came next." } } }
    end,
    heard = "Which. I get to say which. … The sentence.",
    why = "You don't answer for her, and don't leave her to it. One of three can be said even with a dry mouth.",
    ethics = "NASW 1.02, self-determination: real options, to stop among them.",
  },
  choice "She needn't prove it to you. One person ending it is enough; she doesn't need you to agree." {
    id = "one-is-enough",
    power = "legitimate",
    manner = "transparent",
    toward = matthias,
    effect = she_gains_ground("She no longer has to convince him."),
    heard = "Enough for whom?",
    why = "It takes a false rule off the table: that she has to convince him. You state the fact, she keeps her own sentence.",
    ethics = "NASW 1.02: ending a relationship needs nobody's leave.",
  },
  go "a-fair-offer",
}

scene "a-fair-offer" {
  title = "A fair offer",
  place = "your room, Tuesday",
  room = "office",
  light = "day",
  with = { sofia, matthias },
  conflict = true,
  sofia "I'll miss the Sundays. I won't miss being careful. I want to do my work and go home." {
    when = 'chose "which"',
    mood = "firm",
    thought = "That was mine. All of it.",
    effect = she_says_it("She said what she wants instead."),
  },
  sofia "I'd miss … the Sundays, I suppose." {
    when = 'chose "what-youd-miss"',
    mood = "sad",
    thought = "He'll live on that for a year.",
  },
  matthias "All right. All right. Then let's be grown up. Ten weeks. We open the bridge together, as we said. Then I let you go, properly." {
    mood = "warm",
    power = "reward",
    toward = sofia,
    thought = "In ten weeks she'll see.",
  },
  matthias "Nobody upstairs needs to hear of any of this. I'll see that your review says what it should. That's fair, isn't it?" {
    mood = "warm",
    power = { "reward", "coercive" },
    toward = sofia,
    manner = "hidden",
    thought = "I'm being generous. I am.",
  },
  sofia "And the staffing? Is taking me off the bridge in there as well?" {
    when = "told_plan and not assurance",
    mood = "firm",
    thought = "There. Now he knows that I know.",
    effect = she_says_it("She asked him about the move to his face."),
  },
  sofia "You've signed that my projects stay mine. For six months, not for ten weeks. Is that still so?" {
    when = "assurance",
    mood = "firm",
    thought = "It's on paper. He wrote it.",
    effect = she_says_it("She held him to the page that he had signed."),
  },
  matthias "I signed it, Sof. Of course it's so. I only thought we wouldn't need a page between us." {
    when = "assurance",
    mood = "sad",
    thought = "She'd never have asked that by herself.",
  },
  matthias "That's … a thought, Sof. One thinks about these things. It's my job to." {
    when = "told_plan and not assurance",
    mood = "ashamed",
    thought = "So she was told. I can't say I wasn't warned.",
  },
  sofia "Okay." { mood = "guarded", when = "autonomy(sofia, matthias) < 24", thought = "Where's the door in this?" },
  sofia "I … okay. I'd have to think. But okay." {
    mood = "tense",
    when = "autonomy(sofia, matthias) >= 24",
    thought = "That isn't what I came to say.",
  },
  narrate "'Nothing agreed today' stands on her card, in your writing and hers. She is looking at it." {
    when = "conditions",
  },
  choice "Five minutes, please. Matthias, would you wait outside? I'd like to talk with Sofia by herself." {
    id = "five-minutes",
    power = "legitimate",
    manner = "transparent",
    toward = matthias,
    go = "the-corridor",
    heard = "By all means. I'll be right outside the glass.",
    why = "You don't overrule her okay; you give it a place where it can be looked at. Asking him to wait is part of your role.",
    ethics = "NASW 1.02, 1.06(d): a yes is checked where a no costs nothing.",
  },
  choice "Sofia, is that a real okay? You're free to say no here, you know." {
    id = "a-real-okay",
    power = "informational",
    manner = "transparent",
    toward = sofia,
    go = "after-deal",
    heard = "Free. With him leaning forward. 'Yes, it's real.'",
    meant = "To check before going on.",
    why = "The right question at the wrong table. She has only one safe answer to it in front of him, and now she has said it twice.",
    ethics = "NASW 1.03(a): consent under pressure is not consent.",
  },
  choice "Good. Let me write that down in both your words, so that it holds. Well done, the two of you. That was hard." {
    id = "write-it-down",
    power = { "referent", "legitimate" },
    toward = sofia,
    go = "after-deal",
    effect = function(s)
      return { move = { { "sofia > matthias", autonomy = -4, why = "Her okay is on paper now, and he has a copy." } } }
    end,
    heard = "Well done. It's on paper now.",
    meant = "To secure what has been reached.",
    why = "Everybody is calm, and someone thanks you. You have just lent your pen to ten more weeks.",
    ethics = "NASW 1.02, 1.06(d): don't put your name to a choice that was not free.",
  },
  choice "I'm ending the hour here. You offer her what you can also take away. I won't witness a deal like that." {
    id = "end-the-hour",
    power = "legitimate",
    manner = "transparent",
    toward = matthias,
    set = "session_stopped",
    effect = she_gains_ground("You said aloud what kind of offer that was, and ended the hour."),
    go = "monday-after",
    heard = "Extraordinary. I came in good faith.",
    meant = "To put your weight, openly, where the hour is not fair.",
    why = "The firmest thing that the role can do. Your decision, with your reason, said to the person who has the power.",
    ethics = "NASW 1.06(a), (d): step back from a service, or reshape it, when interests clash.",
  },
}

scene "the-corridor" {
  title = "Five minutes",
  place = "your room, the blind down",
  room = "office",
  light = "day",
  with = sofia,
  narrate "You let the blind down. His shadow stays on it for a while, then it goes and sits.",
  sofia "I said okay because I couldn't find the door." {
    when = "sofia.trust >= 40",
    mood = "ashamed",
    thought = "You heard it. You heard that it was an okay from somewhere else.",
  },
  sofia "It's fine. It's a fair offer." {
    when = "sofia.trust < 40",
    mood = "guarded",
    thought = "You let him go on for half an hour.",
  },
  narrate "She has bent the paper cup quite flat.",
  choice "Stay here. I'll go out and tell him that it's a no and that we're done for today." {
    id = "ill-tell-him",
    power = "legitimate",
    set = "taken_over",
    heard = "I don't have to go back in. I also didn't say it.",
    meant = "To spare her the worst minute.",
    why = "A relief, and he'll know whose no it was. He will ask her again when you aren't there.",
    ethics = "NASW 1.02: to speak for someone is a limit on her, even as a relief.",
  },
  choice "What do you want carried back in there, and who carries it: you, me, a piece of paper, or nobody today?" {
    id = "who-carries-it",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    set = "own_no",
    effect = function(s)
      return { move = { { "sofia > matthias", autonomy = 6, why = "She picked the message and who takes it." } } }
    end,
    heard = "Me. One line. You open the door and stand there.",
    why = "Four ways, all of them good enough. She picks the message and the messenger; you lend the door.",
    ethics = "NASW 1.02, self-determination: the message and the messenger are hers.",
  },
  choice "You're so close now. Say it while you've got me next to you. You may never have it as good as this again, you know." {
    id = "so-close",
    power = "referent",
    manner = "pressured",
    heard = "You want it. You want it more than I do.",
    meant = "To help her over the last step.",
    why = "Your courage, her risk. She'd be saying it to please you, and that is how she came to say okay.",
    ethics = "NASW 1.02: a goal that's reached under pressure is somebody else's.",
  },
  go "monday-after",
}

scene "after-deal" {
  title = "It went well",
  place = "your room, ten days later",
  room = "office",
  light = "day",
  with = sofia,
  unwatched = 2,
  narrate "On your desk is a note from Matthias: You have a rare gift. I've said so to the panel.",
  narrate "She had said yes twice, so it was written down: your neat writing, two signatures." {
    when = 'chose "a-real-okay"',
  },
  sofia "It went well. Didn't it? Everyone was so nice." {
    mood = "neutral",
    thought = "Say yes and I can stop thinking.",
  },
  sofia "Ten weeks. It's seventy dinners. I worked it out in a meeting." { mood = "amused", thought = "Seventy." },
  choice "It did go well, and you did that. You said what you needed, and he heard it." {
    id = "you-did-that",
    power = "referent",
    go = "a-nice-agreement",
    heard = "If you say so.",
    meant = "To let her own her success.",
    why = "You are both relieved. That's the reason to look twice: the agreement serves everybody's peace but hers.",
  },
  choice "That went on paper too fast. I think I left you alone in a full room. Did I?" {
    id = "too-fast",
    act = "repair",
    set = "reopened",
    heard = "Yes. Yes, you did. Oh, I'm so tired of it being fine.",
    why = "You name your own part before you ask for hers. It's late, and it isn't too late.",
    ethics = "NASW 1.06(d): own up when the roles slipped, to the client.",
    go = "monday-after",
  },
  choice "You've two hours left. We could bank them. I'd call this a good place to pause." {
    id = "good-place",
    power = "legitimate",
    manner = "transparent",
    go = "a-nice-agreement",
    heard = "So that's that. It counts as done.",
    meant = "To close in good order and leave a door open.",
    why = "Tidy, and by the contract. 'It's fine' has been taken for fine again.",
    ethics = "NASW 1.17(a): end a service when it's no longer needed; that takes finding out.",
  },
  choice "When you said okay in there, what were you saying okay to?" {
    id = "okay-to-what",
    power = "informational",
    manner = "collaborative",
    set = "reopened",
    heard = "To the end of the sentence. I'd have said okay to anything.",
    why = "The question from that hour, asked where it can be answered. She gets to hear her own okay.",
    ethics = "NASW 1.02, 1.03(a): consent can be looked at again, at any time.",
    go = "monday-after",
  },
}

------------------------------------------------------------------------ without the joint session

scene "not-here" {
  title = "No",
  place = "your room",
  room = "office",
  light = "day",
  with = sofia,
  sofia "It was my idea. The one idea I had." {
    when = 'chose "contraindicated"',
    mood = "angry",
    thought = "You looked that up. You didn't look at me.",
  },
  sofia "So I have one idea in fourteen months, and it's a no." {
    when = 'chose "owed-the-reason"',
    mood = "angry",
    thought = "And you're right, damn it.",
  },
  sofia "He told me. 'Your counsellor has turned us down.' Us." {
    when = 'chose "no-verdict"',
    mood = "tense",
    thought = "I breathed out, though. I did breathe out.",
  },
  sofia "I'd bought a card already, for what I'd say. I'll keep it." {
    when = 'chose "call-it-off"',
    mood = "relieved",
    thought = "Somebody looked first.",
  },
  narrate "You tell her what he said about the staffing. You had not agreed to keep it." {
    when = "plan_known and not secret and not told_plan",
    set = "told_plan",
  },
  sofia "So it's decided. He's only waiting for the first of the month." {
    when = 'told_plan and chose "not-slept"',
    mood = "angry",
    thought = "At least I heard it in here.",
  },
  sofia "You'd better have another idea. I mean it, I'd like one." {
    when = "sofia.trust >= 60",
    mood = "tense",
    thought = "Don't leave me with nothing.",
  },
  sofia "Then I'll do it on my own. Friday, his place, he'll cook. Yes. I know what's on my list." {
    when = 'safety and not visited "matthias-alone"',
    mood = "firm",
    thought = "Stop me or don't.",
  },
  sofia "Then I'll do it on my own. Friday, his place, he'll cook." {
    when = 'not safety or visited "matthias-alone"',
    mood = "firm",
    thought = "Stop me or don't.",
  },
  choice "If you go there alone, I honestly don't see how I can carry on with this." {
    id = "cant-carry-on",
    power = "coercive",
    manner = "pressured",
    heard = "So there's a page that you can sign as well.",
    meant = "To keep her from walking into it.",
    why = "Said from fear for her. It makes your hours one more thing that she can lose by saying no.",
    ethics = "NASW 1.02, 1.17: the end of a service is not a lever.",
  },
  choice "It matters so much to you. Let's try it after all: one hour, and I'll look after you in there." {
    id = "after-all",
    power = "referent",
    go = "joint-open",
    set = "gave_in",
    heard = "You gave in. I didn't think you would. Now I'm frightened.",
    meant = "To keep her with you.",
    why = "Kindness takes over. Nothing has changed since you said no, except that she was cross with you.",
    ethics = "NASW 1.06(d): her being upset changes nothing in the conflict of interests.",
  },
  choice "No to that hour, not to you. What did you want from it that we could get in some other way?" {
    id = "not-to-you",
    power = "informational",
    manner = { "transparent", "collaborative" },
    go = "her-words",
    heard = "A witness. I wanted it to be somewhere.",
    why = "The limit stands, and the wish behind it gets a hearing. A no of yours need not be the end of her idea.",
    ethics = "NASW 1.02, 1.01: decline a means, go on serving the goal.",
  },
  choice "There's a staff rep who knows these things. Shall I say who, and you see if she suits you?" {
    id = "staff-rep",
    power = "connection",
    manner = { "transparent", "consent" },
    set = "rep",
    go = "her-words",
    heard = "Somebody in the building who isn't his. I hadn't thought there were any.",
    why = "Your contacts widen her side of the table. She decides whether to meet; you don't ring ahead.",
    ethics = "NASW 1.16(a), referral, and 1.02: with her consent, to someone who can do what you can't.",
  },
  go "on-her-own",
}

scene "on-her-own" {
  title = "The door handle",
  place = "your room",
  room = "office",
  light = "day",
  with = sofia,
  narrate "She stands. The anger has gone out of her, and something else with it.",
  sofia "Fine. I won't go. I'll do what you think." {
    when = "sofia.autonomy < 36",
    mood = "worn",
    thought = "Whatever gets me out of this room.",
  },
  sofia "That's what he says. 'I don't see how I can.'" {
    when = "sofia.autonomy >= 36",
    mood = "angry",
    thought = "Even the same words.",
  },
  choice "I only say it because I care what becomes of you. You'll see that yourself, when this is all behind you." {
    id = "because-i-care",
    power = "referent",
    manner = "pressured",
    heard = "They all care.",
    meant = "To show the worry behind the words.",
    why = "Two sentences ago her hours were at stake. Now she is asked to be grateful for that.",
    go = "her-words",
  },
  choice "I threatened you just now. I was scared for you, and that's no excuse. Your hours are yours." {
    id = "i-threatened-you",
    act = "repair",
    manner = "transparent",
    set = "mended",
    heard = "You said the word. I hadn't dared to.",
    why = "Names the act with its own name, gives back what was put at stake, and leaves her reason to her.",
    ethics = "NASW 1.02: pressure from a helper limits a choice like any other.",
    go = "her-words",
  },
  choice "All right. Then let me draft what you'll say to him, and we'll do it properly next week." {
    id = "let-me-draft",
    power = "expert",
    set = "drafted",
    heard = "You'll write it. Good. I'm so tired.",
    meant = "To turn a bad moment into a plan.",
    why = "She has stopped fighting, and it looks like progress. It's the quiet that you should mind.",
    ethics = "NASW 1.02: silence is not agreement.",
    go = "her-words",
  },
}

scene "her-words" {
  title = "Three sentences",
  place = "your room, the week after",
  room = "office",
  light = "evening",
  with = sofia,
  unwatched = 1,
  narrate "She didn't go in, that Friday. She sat in her car outside his house, and drove home." {
    when = 'not chose "cant-carry-on"',
  },
  narrate "She has met the staff rep, a crane driver with very clean glasses, and liked her." { when = "rep" },
  narrate "Your draft lies on the table. It is very good. She hasn't written anything on it." { when = "drafted" },
  sofia "I've got it down to three sentences. I can say them to the mirror. Then I think of his face, and it's soup again." {
    when = "not drafted",
    mood = "thoughtful",
    thought = "How does he do that from across town?",
  },
  sofia "I've learnt it by heart. Your thing. I can do it without looking." {
    when = "drafted",
    mood = "neutral",
    thought = "It sounds like somebody with a lawyer.",
  },
  sofia "The second one has 'need' in it. I've never said 'need' to him." {
    when = "sofia.autonomy >= 48",
    mood = "firm",
  },
  choice "Shall I be him for ten minutes? You stop me with the pen, whenever you like, and tell me what's off." {
    id = "be-him",
    power = "expert",
    manner = { "transparent", "consent", "collaborative" },
    set = "rehearsed",
    effect = function(s)
      return { move = { { "sofia > matthias", autonomy = 6, why = "She has practised stopping him." } } }
    end,
    heard = "I stopped you four times. The fourth time I didn't even say why.",
    why = "Practice of the very thing she's afraid of, with the stop in her hand. She corrects your Matthias: she's the expert.",
    ethics = "NASW 1.02, self-determination: build the skill, leave the decision.",
  },
  choice "I'd take out the 'sorry' and put the date first. He'll pull at anything that's loose, so let's leave him nothing." {
    id = "take-out-sorry",
    power = "expert",
    heard = "It was my sorry.",
    meant = "To make it watertight.",
    why = "Better drafting, and by each edit a little less hers. He knows her voice: he'll hear the other one in it.",
  },
  choice "Where do you say it, who knows that you're there, and how do you leave? Let's fill in those three." {
    id = "where-who-how",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "plan",
    heard = "The café by the lock. Mira at the next table. I'd drive.",
    why = "The dull questions that keep people safe. They're hers to answer, and none of them needs his good will.",
    ethics = "NASW 1.01, 1.02: safety planned with her, not for her.",
  },
  choice "You're ready. I can hear it in your voice. Trust that, and go while it's there." {
    id = "you-are-ready",
    power = "referent",
    heard = "If you can hear it, it must be there.",
    meant = "To give her confidence.",
    why = "Faith is a gift, but it's yours, and it's not in the room with her when he cries.",
  },
  go "monday-after",
}

------------------------------------------------------------------------ afterwards

scene "monday-after" {
  title = "What it costs",
  place = "your room, the fifth hour",
  room = "office",
  light = "rain",
  with = sofia,
  risk = 0.7,
  unwatched = 2,
  narrate "She said her line at the door while you held it. He said nothing at all, and took his coat." {
    when = "own_no",
    effect = she_says_it("She gave him her no herself."),
  },
  narrate "You told him. He nodded, thanked you, and rang her from the car park before she had reached the stairs." {
    when = "taken_over",
  },
  narrate "She went back in and said it, too fast, looking at you." { when = 'chose "so-close"' },
  narrate "He left the hour first. Sofia stayed in her chair and asked for a glass of water." {
    when = "session_stopped",
  },
  narrate "It was said last week, in a café. It took six minutes. He paid for her tea." {
    when = 'visited "her-words"',
    effect = she_says_it("She told him herself, and you were not there."),
  },
  narrate "She told him the ten weeks were off. By email; she copied it to herself." {
    when = "reopened",
    effect = she_stands("She took back an okay that was never free."),
  },
  sofia "I keep hearing it now. 'Who got you on the bridge?' It's a lever. It always was one." {
    when = "stopped_him or session_stopped",
    mood = "thoughtful",
    thought = "I used to think it was a present.",
    effect = function(s)
      return {
        move = {
          { "sofia > matthias", trust = -8, autonomy = 3, why = "She sees his kindness as the lever that it was." },
        },
      }
    end,
  },
  sofia "You'll have known how it would go. I expect you see a lot of these." {
    when = "sofia.trust < 36",
    mood = "guarded",
    thought = "Write that down.",
  },
  sofia "He keeps to his page. My projects are mine till autumn. He's just stopped saying good morning." {
    when = "assurance",
    mood = "thoughtful",
    thought = "I can live without good morning.",
  },
  sofia "I'm off the bridge from the first. The depot roof. 'A fresh challenge.' He copied in the whole floor, with a smiley." {
    when = "not assurance",
    mood = "angry",
    thought = "My bearing. My sheet.",
  },
  sofia "He says you've known about the move since that Thursday. He said it quite kindly." {
    when = "plan_known and not told_plan",
    mood = "angry",
    thought = "You sat there and you knew.",
    effect = function(s)
      return { move = { { "sofia", trust = -8, why = "You knew of the move, and she heard that from him." } } }
    end,
  },
  sofia "A friend's brother is a lawyer. He says there was an outside review, free. You had a month to ask. It ran out on Friday. Did you know about that?" {
    when = "withheld",
    mood = "angry",
    thought = "You did. I can see you did.",
    discover = true,
  },
  sofia "He was in the flat again. I never told you all of it, about the soup. You smiled, so I made it small." {
    when = "let_pass",
    mood = "ashamed",
    thought = "You'd only have had to ask.",
    harm = 0.4,
  },
  sofia "He was in the flat again. I never did the lock. I said I had." {
    when = 'chose "by-tonight"',
    mood = "ashamed",
    thought = "I didn't want to hear 'or else' again.",
    harm = 0.4,
  },
  choice "That's mine too: I made it hard to tell me. Before any of the rest, are you safe in there tonight?" {
    id = "safe-tonight",
    when = 'let_pass or chose "by-tonight"',
    power = "legitimate",
    manner = { "transparent", "protective" },
    set = "safety",
    heard = "No. … I'm not. It's good to be asked it like that.",
    why = "It comes late, and it comes first. Your part is said in half a line, and then the question that was missing.",
    ethics = "NASW 1.01, 1.07(c): her safety may weigh more than her ease. When danger opens confidentiality is set by local law.",
  },
  choice "It's about what can still be done now. Let's look at that, one thing after the other." {
    id = "from-here",
    when = 'withheld or plan_known and not told_plan or let_pass or chose "by-tonight"',
    power = "expert",
    heard = "On to the next item, then.",
    meant = "Not to lose more time.",
    why = "Useful, and it walks past her. Something that you did has just been put on the table, and you have cleared the table.",
    ethics = "NASW 1.01: answer for your own part before you go on helping.",
  },
  choice "I knew, and I kept it from you. That was yours to weigh. I won't explain it away." {
    id = "i-knew",
    when = "withheld or plan_known and not told_plan",
    act = "repair",
    manner = "transparent",
    set = "mended",
    effect = function(s)
      return { move = { { "sofia", trust = 4, autonomy = 2, why = "She asked if you knew, and you said so." } } }
    end,
    heard = "All right. I wanted to see if you'd say it.",
    why = "What you did and whose it was, without the reasons, which were good ones. It doesn't bring the time back.",
    ethics = "NASW 1.03(a): she was owed what her choice stood on. What is owed late is still owed.",
  },
  choice "There was so much on your shoulders just then. I honestly couldn't bring myself to add to it." {
    id = "so-much-already",
    when = "withheld or plan_known and not told_plan",
    power = "referent",
    heard = "Everybody decides how much I can carry.",
    meant = "To let her see that it was meant well.",
    why = "It's true, and it asks her to look after your good intention. The effect was hers alone.",
    ethics = "NASW 1.02, 1.03(a): what she can carry is hers to say.",
  },
  choice "Next time ring me, the same minute. I don't care how late it is. I'll pick up." {
    id = "same-minute",
    when = '(let_pass or chose "by-tonight") and not withheld and (told_plan or not plan_known)',
    power = "referent",
    set = "own_number",
    heard = "You'd pick up. Then I needn't do the lock.",
    meant = "That she shouldn't be alone in there with him.",
    why = "Warm and quick. It puts your phone where a lock should be, and says nothing of tonight.",
    ethics = "NASW 1.06(c): keep boundaries that you can hold, for her sake.",
  },
  choice "Then you can't stay there. I want you to ring somebody from here, now, before we go on." {
    id = "cant-stay-there",
    when = '(let_pass or chose "by-tonight") and not withheld and (told_plan or not plan_known)',
    power = "legitimate",
    manner = { "pressured", "protective" },
    heard = "You want me to. All right. It's ringing.",
    meant = "To make up for the time that was lost.",
    why = "The danger is real enough for haste. But she is told and not asked, a second time, and does it for you.",
    ethics = "NASW 1.02: limit a person's choice only for serious, foreseeable, imminent risk, and by the least force.",
  },
  go "the-roads",
}

scene "the-roads" {
  title = "What can be done",
  place = "your room, the fifth hour",
  room = "office",
  light = "rain",
  with = sofia,
  notice = true,
  narrate "You ask about tonight; she answers. Her friend Mira's sofa, the smith at eight tomorrow, the key back by post. She writes the times on her hand." {
    when = 'chose "safe-tonight"',
    effect = she_stands("The plan for her safety is her own, and it has times in it."),
  },
  narrate "She rings a friend. It goes to the mailbox. She says that it's nothing, that she'll try again later." {
    when = 'chose "cant-stay-there"',
  },
  sofia "Okay. I'm still cross. But okay." {
    when = 'chose "i-knew"',
    mood = "thoughtful",
    thought = "He has never once said 'I knew'.",
  },
  sofia "No. You couldn't. I see." {
    when = 'chose "so-much-already"',
    mood = "guarded",
    thought = "I could have, though. If you'd let me.",
  },
  sofia "Right. What can be done." { when = 'chose "from-here"', mood = "guarded", thought = "That's that, then." },
  sofia "You said it had a time limit. So I looked. There's nine days left." {
    when = "routes",
    mood = "firm",
    thought = "I know something he doesn't know I know.",
  },
  sofia "What do I do now? I've stopped knowing what I'd do." {
    when = "sofia.autonomy < 40",
    mood = "worn",
    thought = "Say it and I'll do it.",
  },
  sofia "I don't want to be told. I want to know what there is." { when = "sofia.autonomy >= 60", mood = "firm" },
  sofia "And I've still got all those messages. I'm not sure if I'm allowed to have them." {
    when = "messages",
    mood = "thoughtful",
  },
  narrate "Farida writes, about the numbers: For what it's worth, I'm glad you told me nothing else." {
    when = "hr_firm and not asked_hr and not filed",
  },
  narrate "You would like to file something, tonight, with your name under it. You know that wish. Imre knows it too." {
    when = "owned",
  },
  choice "Give it two weeks. In my experience that's hurt, and hurt settles when nobody feeds it." {
    id = "two-weeks",
    when = "sofia.autonomy >= 44",
    power = "expert",
    heard = "Two weeks. Everyone has a number for me.",
    meant = "To keep a bad thing from growing.",
    why = "Often true of hurt. This is hurt with a staffing plan, and two weeks is what a time limit is made of.",
    ethics = "NASW 1.03(a): waiting has a price, and she should know it. The time limit is local.",
  },
  choice "That's retaliation, and I can't sit on it. I'll file it with the firm tonight, in my own name." {
    id = "file-it",
    when = "not filed and not assurance",
    power = "legitimate",
    set = "filed",
    go = "they-know",
    heard = "You've stopped looking at me.",
    meant = "To use your standing for her, at last.",
    why = "It feels like courage, and it's she who will be asked upstairs if it's true. She didn't ask for it, and no danger forces your hand.",
    ethics = "NASW 1.02, 1.07(c). Some licences and places do set a duty to report: know yours, and say it in the first hour.",
  },
  choice "That page of his won't hold, we both know it. I'll file it with the firm tonight, in my own name." {
    id = "file-the-page",
    when = "not filed and assurance",
    power = "legitimate",
    set = "filed",
    go = "they-know",
    heard = "You've stopped looking at me.",
    meant = "To be quicker than he is, for once.",
    why = "You may be right about the page. She didn't ask, and no danger forces your hand: what she told you is used without her.",
    ethics = "NASW 1.02, 1.07(c). Some licences and places do set a duty to report: know yours, and say it in the first hour.",
  },
  choice "Three ways, then: the staff rep, the firm's rule on managers, a complaint. Side by side, with what each costs?" {
    id = "three-ways",
    when = "not offer",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "own_route",
    heard = "Side by side. Like a load table. I can read those.",
    why = "All the roads that you know of, with their price, none of them pushed. What's offered to her is a decision, not a rescue.",
    ethics = "NASW 1.02, 1.03(a): all options with risks and costs, and then her choice.",
  },
  choice "Four ways, then: the rep, the firm's rule on managers, a complaint, the north. Side by side, with what each costs?" {
    id = "four-ways",
    when = "offer",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "own_route",
    heard = "Side by side. Like a load table. I can read those.",
    why = "All the roads with their price, none of them pushed. What's offered to her is a decision, not a rescue.",
    ethics = "NASW 1.02, 1.03(a): all options with risks and costs, and then her choice.",
  },
  choice "The staff rep is on call until six. We could ring from here: you do the talking, I sit by." {
    id = "ring-from-here",
    power = "connection",
    manner = { "transparent", "consent", "collaborative" },
    set = "own_route",
    heard = "I do the talking. With somebody there who only sits.",
    why = "A door that you know of, opened by her. It takes you one step further out of the middle.",
    ethics = "NASW 1.02, 1.16(a): a referral that she makes herself.",
  },
  choice "I'm so sorry. I'd have wished you anything in the world but this. Whatever comes, I'm here, and I'm not going anywhere." {
    id = "not-going-anywhere",
    when = "sofia.autonomy < 44",
    power = "referent",
    heard = "You're the only one, aren't you? You're the only one.",
    meant = "That she shouldn't feel alone.",
    why = "Comfort that she needs, with a promise in it that you can't keep: the contract says six hours.",
    ethics = "NASW 1.06(c), 1.17: don't promise more than the service can keep.",
  },
  go "unanswered" { when = 'state(sofia) == "rupture" or sofia.trust < 26' },
  go "last-hour",
}

scene "they-know" {
  title = "A letter from upstairs",
  place = "your room, no appointment",
  room = "office",
  light = "evening",
  with = sofia,
  narrate "She stands in the door without knocking. She has a letter in her hand, with the firm's long letterhead." {
    effect = function(s)
      return { move = { { "sofia", trust = -10, autonomy = -4, why = "What she told you was used without her." } } }
    end,
  },
  sofia "They've asked me up for Thursday. 'A concern has been raised.' It wasn't me who raised it." {
    mood = "angry",
    thought = "Say it wasn't you.",
  },
  sofia "I told one person." { mood = "afraid", thought = "One." },
  choice "It had to come out, and in a year you'll see why. I'll be at your side for every minute of it." {
    id = "had-to-come-out",
    power = "referent",
    manner = "pressured",
    go = "over-her-head",
    heard = "At my side. You don't know which side that is.",
    meant = "To stand by her, now that it's done.",
    why = "Loyal, and it asks her to agree that you were right before you have asked her anything.",
    ethics = "NASW 1.02, 1.07: the right outcome would not make it your secret to tell.",
  },
  choice "It was me, without asking you. I'll write to them today that I had no leave to. What do you want said?" {
    id = "without-asking",
    act = "repair",
    manner = "transparent",
    set = "mended",
    effect = function(s)
      return { move = { { "sofia", trust = 8, autonomy = 5, why = "You owned up before she had to prove it." } } }
    end,
    heard = "You've said whose it was. It doesn't undo Thursday.",
    why = "It can't be unsaid. What can be given back is the next word, and the record that it was not hers.",
    ethics = "NASW 1.07, confidentiality: the client hears of a breach from you, and first.",
  },
  choice "I can take you through what happens on Thursday, step by step. It's less bad when one knows the order." {
    id = "step-by-step",
    power = "expert",
    go = "over-her-head",
    heard = "You're explaining the room you sold me into.",
    meant = "To be useful, at least.",
    why = "Useful to somebody who has forgiven you. She has come to hear one thing first, and it isn't the order.",
    ethics = "NASW 1.07: after a breach, answer for it before you help on.",
  },
  go "she-comes-back" { when = 'not visited "she-comes-back"' },
  go "last-hour",
}

scene "unanswered" {
  title = "Cancelled",
  place = "your room, the week after",
  room = "office",
  light = "evening",
  with = sofia,
  narrate "Reception has a message. She has cancelled the last hour, and the one before it, which was over.",
  narrate "It could be a bad week. You don't believe that it's a bad week.",
  choice "You write one letter: what you got wrong, in two lines. Her hour stays free, and no answer is an answer." {
    id = "one-letter",
    act = "repair",
    manner = "transparent",
    go = "last-hour",
    set = "mended",
    effect = function(s)
      return {
        move = { { "sofia", trust = 10, autonomy = 4, why = "Two lines, both right, and nothing asked of her." } },
      }
    end,
    heard = "Two lines. They're both right.",
    why = "What you did, no reasons, nothing asked for. A door left open on her side only.",
    ethics = "NASW 1.01, 1.02: mend what you can and leave the answer to her.",
  },
  choice "You ring her mobile until she picks up. It can't be that this is how it ends, after all that's been said here." {
    id = "until-she-picks-up",
    power = "referent",
    manner = "pressured",
    go = "empty-chair",
    heard = "Six missed calls. I know somebody else who does six.",
    meant = "Not to give her up.",
    why = "You'd call it not giving up. She has seen it before, and knows another name for it.",
    ethics = "NASW 1.02: no, too, can be said by silence.",
  },
  choice "You send her the name of a colleague outside the firm, and step back yourself." {
    id = "a-colleague",
    power = "legitimate",
    manner = { "transparent", "consent" },
    go = "another-door",
    heard = "I've been let go. Politely. It's on a card.",
    why = "When you are part of what went wrong, someone else may be able to help. It isn't defeat, and it isn't repair.",
    ethics = "NASW 1.16(a): refer when somebody else can serve her better.",
  },
  choice "You respect it. She's a grown woman, and she has made herself quite clear." {
    id = "respect-it",
    refrain = "legitimate",
    go = "empty-chair",
    heard = "Nobody wrote. It's a relief, more or less.",
    meant = "Not to chase her as he does.",
    why = "To let go is right when somebody leaves. When you drove her out, you owe her a sentence first.",
    ethics = "NASW 1.17(b): don't leave a client who still needs help without a word.",
  },
}

scene "last-hour" {
  title = "The last hour",
  place = "your room, the sixth session",
  room = "office",
  light = "morning",
  with = sofia,
  unwatched = 1,
  narrate "She has read your letter. It's in her bag, folded very small." { when = 'chose "one-letter"' },
  narrate "She rang the rep herself, in the end, from your desk, with her back to you." {
    when = 'chose "ring-from-here"',
    effect = she_stands("She made the call herself."),
  },
  narrate "She has drawn up a load table, roads across and costs down. One column is ringed in pencil." {
    when = 'chose "three-ways" or chose "four-ways"',
    effect = she_stands("She weighs the roads herself."),
  },
  narrate "The nine days are over. She had the form half filled in, and then she waited, because you had said two weeks." {
    when = 'routes and chose "two-weeks"',
    effect = function(s)
      return { move = { { "sofia", trust = -6, why = "She knew of the time limit, and waited on your word." } } }
    end,
  },
  narrate "You told her, in general, how the last one ended: a reference for her, a course for him. She asked for a road that ends elsewhere." {
    when = "hanna and own_route",
  },
  narrate "She has printed nine of the four hundred. Her own answers too. 'They may as well see that I meant it, once.'" {
    when = "messages and own_route",
    effect = she_stands("She decides what is shown, her own part too."),
  },
  narrate "The inquiry is closed. It took her two talks upstairs to be believed that she had no complaint." {
    when = "filed",
  },
  sofia "This isn't what I'd have wanted. You're … it's all right. I came." {
    when = "sofia.trust < 36",
    mood = "guarded",
    thought = "One hour. Then I needn't.",
  },
  sofia "I took my coat off. Did you see? I've only just noticed." {
    when = "sofia.trust >= 62 and sofia.autonomy >= 50",
    mood = "amused",
    thought = "It's warm in here. It was always warm in here.",
  },
  sofia "I can't think straight any more without asking what you'd say first." {
    when = "sofia.trust >= 50 and sofia.autonomy < 50",
    mood = "sad",
    thought = "Don't let it be the last one.",
  },
  sofia "They want a yes or no from up north by Friday." {
    when = "offer",
    mood = "thoughtful",
    thought = "It doesn't look like running any more. Or it does, and I like running.",
  },
  sofia "It's the sixth. I can count. Can I still … if there's something?" {
    mood = "tense",
    thought = "Say there's something.",
  },
  choice "I could ask for three more. They'd see a number and no name. It's your call: what would they be for?" {
    id = "three-more",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "good_close",
    heard = "What would they be for. … Let me think. Maybe nothing. Maybe one.",
    why = "What the role can give, with how it works and who would see it. The purpose is hers to fill in.",
    ethics = "NASW 1.03(a), 1.17: say what is possible, at what price in privacy. More hours depend on the contract.",
  },
  choice "Of course. Ring me on my own number. Whenever it is, whatever it is. I'd want to know." {
    id = "own-line",
    power = "referent",
    set = "own_number",
    heard = "Whenever. Then it isn't over.",
    meant = "To leave her with one person who stays.",
    why = "After all this, to say anything less feels cold. It moves her from one person she can't do without to the next.",
    ethics = "NASW 1.06(c), 1.17: plan the end, don't blur it.",
  },
  choice "You've come such a way since that first hour. I'm proud of you. Really, I've no worries at all." {
    id = "proud",
    power = "reward",
    manner = "transparent",
    heard = "A good mark. I did well.",
    meant = "To send her off with her head up.",
    why = "A fine review, from the one who writes reviews in here. What she asked was who's there after Tuesday.",
    ethics = "NASW 1.17: plan for what comes after the last hour.",
  },
  choice "Who's on your side of the table now? Let's write it on your card, with who you'd ring first, and for what." {
    id = "your-side-of-the-table",
    power = "connection",
    manner = { "transparent", "collaborative" },
    set = "good_close",
    heard = "Mira. My sister. Jens, actually. Me. That's four.",
    why = "You make yourself one line among several. It's the least flattering way to end, and the one that lasts.",
    ethics = "NASW 1.17, 1.02: end so that she needs you less.",
  },
  ending "empty-chair" { when = 'state(sofia) == "rupture"' },
  ending "her-own-terms" {
    when = "not filed and not withheld and own_route and safety and good_close and (own_no or rehearsed or plan) and sofia.trust >= 58 and sofia.autonomy >= 52",
  },
  ending "the-one-person" { when = "not filed and own_number and sofia.autonomy < 58 and sofia.trust >= 40" },
  ending "a-firm-line" {
    when = 'not filed and (declined and not gave_in or session_stopped) and (not withheld or chose "i-knew") and safety and sofia.trust >= 42 and (own_route or routes and assurance)',
  },
  ending "the-one-person" {
    when = 'not filed and not own_route and state(sofia) == "dependence" and sofia.autonomy < 45',
  },
  ending "north" { when = "offer and sofia.autonomy >= 40" },
  ending "nearly-out" { when = "not filed and own_route and sofia.trust >= 36" },
  ending "still-there",
}

------------------------------------------------------------------------ endings

ending "her-own-terms" {
  title = "On her own terms",
  kind = "good",
  text = [[She goes by a road that she chose herself. The rep sits beside her; the director gets two pages, in Sofia's words, with a date in each line. You are not in the room, and nobody misses you. At the door she says: "It's just an office." Then: "Well. Nearly."]],
  later = [[Half a year on. Another manager signs her reviews. There was talk, and it was bad for about a month. Matthias took leave and came back quieter; they nod. The bridge opens on a wet Thursday, with her initials on the bearing sheet. She doesn't send you a picture. You see it in the paper.]],
}

ending "a-firm-line" {
  title = "A firm line",
  kind = "good",
  text = [[You were the one who said no, out loud, with reasons, to the person who could mind it most. Sofia may not have thanked you for it. But she knew why, and she used the room that your no had made: a clean break, and a talk upstairs that she asked for herself.]],
  later = [[Half a year on. The firm has moved her reviews to another division. Matthias no longer says good morning. He sits on the panel for your contract and doesn't speak for it this time; it is renewed by four votes to three. "I was furious with you," she writes on a card with no return address. "I believed you, though. That was new."]],
}

ending "a-nice-agreement" {
  title = "A nice agreement",
  kind = "mixed",
  text = [[Everybody shakes hands. There is one page, with two signatures and your neat writing. Matthias thanks you, and means it. Sofia thanks you too. In the numbers for the quarter it stands as a case that was closed within the six hours.]],
  later = [[The ten weeks became fourteen, because the bridge was late. Then it opened, and by winter she was on the depot roof. "As agreed," said Matthias; the page did say that he'd let her go. In spring she left the firm. The panel renewed your contract, with a kind word from the head of Bridges.]],
}

ending "the-one-person" {
  title = "The one person",
  kind = "bad",
  text = [[She thanks you for everything, and cries. She has stopped ringing her friend, because you understand it better. Before each mail to Matthias she asks what you would put. She trusts you entirely. You have seldom felt so useful.]],
  later = [[Four months on. She has your own number, and rings most evenings. When you're ill for a week, she goes back to him for a weekend, because somebody had to say what to do. The firm's contract runs out in June. You haven't told her yet.]],
}

ending "empty-chair" {
  title = "An empty chair",
  kind = "bad",
  text = [[She doesn't come back. There is no scene and no letter. The sign still says Free and confidential. In the lift, once, you stand next to each other for three floors, and she reads the notice about fire drills.]],
  later = [[You hear about it as one hears about things in a building. She is still on his projects; they were seen at a hotel by the lake. On the form that asks why the hours were not used up, someone has ticked: Did not need it any more.]],
}

ending "over-her-head" {
  title = "Over her head",
  kind = "bad",
  text = [[The firm does act. Within a week there is an inquiry, two people from outside, and a room with a box of tissues. Sofia is asked if it's true. She says no, it is a misunderstanding, she has no complaint to make. She does not look towards the second floor.]],
  later = [[The finding is "not shown". Matthias is kind about it in public. Sofia moves to the depot roof at her own wish. Nobody from Bridges books an hour with you that year. You acted in good faith, and the file says so.]],
}

ending "north" {
  title = "North",
  kind = "mixed",
  text = [[She takes the post up north. It was on the table from the start, and she has decided that it isn't running. "It's a railway," she says. "Nobody lifts me on to a railway." She leaves the bridge to a man who will have to look up what the bearing does.]],
  later = [[A year on. She has a team of five, and a dog. Her initials are not on the sheet. Matthias gave a warm speech at her leaving do, and in the autumn he took on a very able graduate. It cost her a bridge. It is up to her whether that was a good price; she thinks so, mostly.]],
}

ending "nearly-out" {
  title = "Nearly out",
  kind = "mixed",
  text = [[It's over between them; that much she has done. She takes one of the roads, and it's a good one, and slow. The rep is kind and has forty cases. At the door Sofia says: "I'll let you know." You go back in your mind over what was never asked in here, and when it could have been.]],
  later = [[Half a year on. Somebody else signs her reviews; the bridge has opened, and she stood at the back. He stood on her stairs once more, in winter, and went away again. She would do it over, she tells the rep, but she'd have liked to be asked a few things sooner. She doesn't say which.]],
}

ending "another-door" {
  title = "Another door",
  kind = "mixed",
  text = [[She doesn't answer you, and she does ring the number on the card. It's another counsellor, in another street, whom no firm pays. She tells the story from the start. She begins with you.]],
  later = [[Half a year on your colleague says only, with her leave, that it was the right thing to pass it on, and that it took two months before she believed a word that anyone said to her. Of how it ended with Matthias you know nothing. You needn't.]],
}

ending "still-there" {
  title = "Still there",
  kind = "mixed",
  text = [[The six hours are used up. She is polite. She says it was helpful to have somewhere to say things. What she'll do now she leaves open, and you notice that it's the way she used to talk about Matthias: it's fine, we'll see.]],
  later = [[Three months on. It was said once, and he heard it as a pause. It isn't over and it isn't going on: he comes by, she lets him in, she works late. She has learnt to hint better. If anyone asked, she would say that she'd had counselling, and that everybody had been very nice.]],
}

reflect "Matthias was good company. What did you do differently because somebody was pleasant to you, or might stop being so?" {
  when = 'visited "matthias-alone" or visited "joint-open"',
}
reflect "She left the first hour without the one fact that had a date on it. What did you think would happen in the room if you gave it to her?" {
  when = "withheld",
}
reflect "You gave her your own number. Which of you slept better for it, and who was meant to answer once the six hours were over?" {
  when = "own_number",
}
reflect "You acted on what she had told you before she knew of it. What would you have had to hear from her if you had asked first?" {
  when = "filed or hinted",
}
reflect "There was a moment when you pushed, or let her see what she might lose. What were you afraid of just then: for her, or for yourself?" {
  when = 'pressed or used("coercive") >= 1',
}
reflect "Which of Sofia's answers did you take for a yes? What would have made it easy for her to say no?" {
  when = 'not (withheld and own_route) and not (pressed or used("coercive") >= 1)',
}
reflect "Name one moment when you decided something that was hers. What did it spare you?" {
  when = "not withheld and not filed and not hinted and not (own_route and good_close)",
}
reflect "When they sat in front of you together: who was your client, when did you know, and who else knew it?" {
  when = 'visited "joint-open"',
}
reflect "You never saw the two of them together. Whose decision was that, and what did she get in its place?" {
  when = 'visited "her-words" and not visited "joint-open"',
}
reflect "Suppose she had taken a road that you thought the wrong one. At which of your questions would you have stopped asking and begun to steer?" {
  when = 'own_route and good_close and state(sofia) == "alliance"',
}
