-- For the educator. A locksmith who used to be a client lets her old therapist in out of the sleet, and asks for something small.
-- The case turns on what doesn't end when the hours do: the therapist knows a thing that could close her shop, and she knows nothing that
-- would weigh as much. No ill will is needed for that to act. At a table it acts by a glance.
-- Hidden: why she stopped when she did (to a question about when she began to count, or about the ending; not to an interpretation), and
-- that her brother is back and wants a door opened (to somebody who asks what is not being celebrated, and has told her the truth so far).
-- Late to come back: an excuse, a file that was read, a reference, an answer to a stranger, soup. Each can be owned up to.
-- Declining is easy to do badly. A rule quoted at a person hurts her as much as a table that she can't get up from.
-- On the night of the van, distance is the mistake. Somebody who was a client once may ring at twenty to twelve.

scenario {
  id = "once-a-client",
  title = "Once a client",
  you = "therapist in your own practice",
  summary = "Lena was your client. Two years on she picks your lock on a wet night, won't take money, and asks you to supper.",
  minutes = 17, start = "locked-out", authority = 0.35,
  shows = { "lena", "lena > kasper" },
  objectives = {
    "See what power is left when the work is over: what you still know, and what she doesn't know of you.",
    "Decline a second relation in a way that leaves her larger.",
    "Find out what an invitation means before you accept it or refuse it.",
    "Act when somebody is in danger, without taking her back as a client by the back door.",
  },
  themes = { "dual relationships", "former clients", "transference", "gifts", "confidentiality", "boundaries" },
  prebrief = [[You are a therapist in a town of thirty thousand. You live over your practice, by yourself since the spring. Lena came to you for a year and a half, every Tuesday, about her brother and about sleep. She stopped two years ago; you both called it a good ending.

She is a locksmith. You know something about her that nobody else is supposed to know.

You can be glad to see her. You can go, stay away, explain, ask, write, refer her, or help in a bad hour. You can't un-know anything.]],
  content_note = "Longing for closeness with a former therapist, a brother who presses his sister into a crime, a burglary long ago in which an old man was hurt. Nobody is hurt in the scenes. You may leave at any time.",
  fiction = "The people, the town and the guild are invented. How long a client stays a client, what may be kept or told, and what a reference may say differ by profession, licence and country; the case says where a local rule decides. Weeks pass in minutes.",
}

local lena = character { id = "lena", name = "Lena", age = 39, role = "locksmith, your client until two years ago", pronoun = "she",
  trust = 61, autonomy = 47, vary = 3, authority = 0.35, gap = { "class" },
  want = "One person at her table who knows, and who passes the potatoes all the same.",
  fear = "That you were only ever paid to.",
  unsaid = "That she stopped coming on the day when she had read about a two-year rule, and counted from there; she wasn't done. How much she tells of that, and of what stands outside her shop at night, depends on how she's asked.",
  look = { skin = 2, hair = "ponytail", hair_colour = "red", outfit = "coat", top = "olive", build = "broad", hearing_aid = true } }
local kasper = character { id = "kasper", name = "Kasper", age = 44, role = "her brother", pronoun = "he",
  trust = 40, autonomy = 80, authority = 0.3,
  want = "One door, and then a boat.", fear = "That she'd manage without him, and always has.",
  unsaid = "That he never named her, in three years inside, and it's the only thing he has ever been proud of.",
  look = { skin = 2, hair = "crop", hair_colour = "auburn", beard = "stubble", outfit = "jacket", top = "charcoal" } }
local wanda = character { id = "wanda", name = "Wanda", age = 69, role = "her aunt, ticket inspector, retired", pronoun = "she",
  trust = 55, autonomy = 85, authority = 0.1,
  want = "To see that table full.", fear = "That her nephew sits down at it again.",
  unsaid = "That she knows who opened that door. She has known since the week after.",
  look = { skin = 3, hair = "curls", hair_colour = "white", outfit = "rollneck", top = "burgundy", glasses = true } }
local odile = character { id = "odile", name = "Odile", age = 73, role = "the colleague whom you consult", pronoun = "she",
  trust = 68, autonomy = 85, authority = 0.1,
  want = "To hear it before, for once, and not after.", fear = "Good reasons.",
  unsaid = "That she once went to a wedding.",
  look = { skin = 8, hair = "bun", hair_colour = "white", outfit = "cardigan", top = "rust", wheelchair = true } }
local gill = character { id = "gill", name = "Mr Gill", age = 57, role = "secretary of the locksmiths' guild", pronoun = "he",
  trust = 52, autonomy = 80, authority = 0.2,
  want = "Members whom he can hand a stranger's key.", fear = "Another article in the paper.",
  unsaid = "That he'd like to take her on, and is looking for somebody who lets him.",
  look = { skin = 5, cover = "turban", cover_colour = "navy", beard = "full", outfit = "suit", top = "grey" } }
relation { from = lena, to = kasper, trust = 34, autonomy = 24, authority = 0.7, conflict = true }
relation { from = you, to = kasper, trust = 40, autonomy = 70, authority = 0.2 }

-- What she does for herself gives her ground, with him as well. Each is given the reason that the debrief shows.
local function stands(why)
  return function(s) return { move = { { "lena", autonomy = 4, why = why }, { "lena > kasper", autonomy = 6, why = why } } } end
end
local function weighs(trust, autonomy, why)
  return function(s) return { move = { { "lena", trust = trust, autonomy = autonomy, why = why } } } end
end

------------------------------------------------------------------------ a wet night in October

scene "locked-out" { title = "Twenty to eleven", place = "the street, under your own windows", room = "street", light = "rain", with = lena,
  narrate "You took the bin down in slippers, and the street door fell shut behind you. Keys, coat and phone are on the right side of it. The man in the kebab shop rang the number on his fridge magnet.",
  narrate "A white van comes round the corner, one headlamp low. LENA HAGEN, it says. LOCKS.",
  lena "Evening. Somebody's locked … Oh." { mood = "neutral", thought = "Stupid magnet. Good magnet." },
  lena "I know that lock. Five pins. I looked at it every Tuesday while you wrote the receipt." { mood = "amused", thought = "Don't stare. Look at the lock." },
  narrate "She turns her head a little, so that the good ear is towards you. She always sat like that.",
  choice "Lena! You look wonderful. Your own van! I must say, I'm very proud of you." {
    id = "very-proud", power = "reward", set = "praised",
    heard = "Proud. I had that sentence on my ceiling for a year.",
    meant = "To be glad, and to show it.",
    why = "It comes from the heart, and from the chair: one person in this street gives out marks for how the other is getting on.",
    ethics = "NASW 1.06(c): what you were to each other doesn't end with the last receipt." },
  choice "The lower one sticks, if that helps. I'm sorry that it's so late." {
    id = "lower-one-sticks", refrain = "referent", set = "distant",
    heard = "So we don't know each other. That's … fine. It's a lock.",
    meant = "Not to force an acquaintance on her in the street.",
    why = "Discreet, and it leaves her alone with the question whether you've forgotten her. She can't see that you're being careful.",
    ethics = "NASW 1.07: in public, let her decide if you know each other. She has just decided." },
  choice "Lena. I'm glad it's you, and I'd understand if you'd rather it wasn't. Shall I wait for somebody else?" {
    id = "rather-it-wasnt", power = "legitimate", manner = { "transparent", "consent" }, set = "asked_first",
    heard = "They ask. Barefoot, nearly, and they still ask.",
    why = "Glad, and open about what is odd here. She can say no to a former therapist, in sleet, at a hundred and forty an hour.",
    ethics = "NASW 1.06(c), 1.02: a meeting that nobody planned is no fault. Who may choose, in it, is the point." },
  choice "You hold the torch for her, and ask how one gets into this trade." {
    id = "hold-the-torch", act = "listen", set = "torch",
    heard = "They hold the torch properly. Not in my eyes. They want to know about the trade.",
    why = "She is the one who knows something here. You let it be so." },
  go "forty-seconds" }

scene "forty-seconds" { title = "No charge", place = "the doorstep", room = "street", light = "night", with = lena,
  lena "Somebody else is an hour off, in Westerby. No. It's all right that it's me. I'd like it to be." { when = "asked_first", mood = "warm", thought = "I get to choose it." },
  lena "I thought for a moment you didn't know me." { when = "distant", mood = "guarded", thought = "Four years of Tuesdays. Well. One and a half." },
  lena "Night school, then old Brodersen took me on. He said that I've got the fingers. I nearly told him where I got them." { when = "torch", mood = "amused", thought = "They'll know where." },
  lena "Proud. Well. Thank you." { when = "praised", mood = "ashamed", thought = "I'm blushing on a job." },
  narrate "It takes her forty seconds. Nothing is scratched. She pushes the door with one finger, like a drawer that she has planed herself.",
  lena "There. And no, you're not paying. I wouldn't be standing here." { mood = "firm", thought = "Please. It's the only thing I've got that you need." },
  narrate "On her sheet it says: call-out after ten, one hundred and forty.",
  choice "What do others pay, at this hour? Then that's what I pay. It was good work." {
    id = "what-others-pay", power = "informational", manner = { "transparent", "collaborative" }, set = "paid",
    heard = "Good work. Like to anybody who's good. I'd wanted to give it, though.",
    why = "It keeps a thing simple which is simple. You pay the tradeswoman, and you say why she is worth it.",
    ethics = "NASW 1.06(c): clear dealings leave nothing to be paid back in another coin." },
  choice "That's really kind of you, Lena. Then I'll just say thank you, and mean it." {
    id = "just-say-thank-you", power = "referent", set = "gift",
    heard = "They took it. They took something from me.",
    meant = "To let her give something, for once.",
    why = "A small gift, warmly taken. With it the first thing has passed between you that isn't on any receipt.",
    ethics = "NASW 1.06(c): small gifts may be all right. Ask what this one opens; local rules differ." },
  choice "What would it mean to you, if I paid? I'm just noticing how quick that was." {
    id = "just-noticing", power = "expert", set = "analysed",
    heard = "I'm just noticing. They're at it again. On a doorstep.",
    meant = "To take seriously what was in it.",
    why = "A good question from another room. She's at work, in the wet, and has been made a client again between two sentences.",
    ethics = "NASW 1.03(a): she has agreed to open a lock." },
  choice "Then you'll have an hour from me, some time. Any Tuesday. That's only fair." {
    id = "any-tuesday", power = "reward", set = "owes_hour",
    heard = "Any Tuesday. They've got a Tuesday.",
    meant = "To make it even.",
    why = "An hour for a lock: it sounds like barter. One of the two goods is made of her.",
    ethics = "NASW 1.06(c): no barter of services with somebody who was or may be a client, where it could do harm." },
  go "the-card" }

scene "the-card" { title = "Eight at table", place = "the doorstep", room = "street", light = "night", with = lena,
  narrate "She writes the receipt on the bonnet. She presses so hard that it goes through to the sheet below." { when = "paid" },
  lena "Right. No, it was just quick. I'm quick." { when = "analysed", mood = "guarded", thought = "Mind the door. Mind the door." },
  narrate "She puts her picks away in order, by feel. Then she takes them out, and puts them away again.",
  lena "I've got a shop. By the old weighbridge. Opening's Saturday week at four, anybody can come. And after that, supper. Eight people." { mood = "tense", thought = "Say it. You practised on the cat." },
  lena "You'd sit next to my aunt. I'd like that, you at the table. It's been two years. Two years and a week." { mood = "warm", thought = "I've done it right. I've waited." },
  choice "I'm afraid I'm not allowed to. There's a code, and it's quite clear about this, also for former clients." {
    id = "quite-clear", power = "legitimate", set = "ruled",
    heard = "A rule. I'm in a rule.",
    meant = "To be plain from the start.",
    why = "It's short, and nearly right. She asked you something with her heart in it, and was answered by a profession.",
    ethics = "NASW 1.06(c): the standard asks whether harm or exploitation is likely. It is no ban that you could hide behind." },
  choice "Two years and a week. Tell me, when did you start counting?" {
    id = "start-counting", act = "listen", go = "two-years",
    heard = "They heard it. I'd put it in so lightly.",
    why = "In the sentence there's a number that has nothing to do with supper. You've noticed it, and you ask before you answer." },
  choice "Give me till Thursday. You'll have an answer, from me, at your shop, and it'll be a straight one." {
    id = "till-thursday", power = "legitimate", manner = { "transparent", "kept" }, set = "till_thursday",
    heard = "Thursday. At the shop. They'll have to come in, then, either way.",
    why = "You don't know yet, and you say so, with a day on it. What you don't do is decide it in slippers.",
    ethics = "NASW 2.05, 1.06(c): take the time to think, and with somebody." },
  choice "I'd love to. Saturday week. Can I bring anything?" {
    id = "love-to", power = "referent", set = "accepted",
    heard = "They said yes. They didn't even think. I never thought they wouldn't think.",
    meant = "Not to hurt somebody who has been brave.",
    why = "Anybody would. She's just been given what she had counted towards, and neither of you has said what that is.",
    ethics = "NASW 1.06(c): you're responsible for the boundary, also when she's the one who asks." },
  go "white-van" { when = "ruled and lena.trust < 64" },
  go "the-file" }

scene "white-van" { title = "Mind the door", place = "the street", room = "street", light = "night", with = lena,
  lena "No, that's clear. There's a code." { mood = "guarded", thought = "Two years. And I practised on the cat." },
  narrate "She puts the picks away in one movement, shuts the case, and has the van door open. The interior light shows a child's seat with a toolbox belted into it.",
  lena "Mind the door, it falls shut." { mood = "sad" },
  choice "You let her go. It hurts, and it was right, and in a while she'll see that." {
    id = "let-her-go", refrain = "legitimate", set = "drove_off",
    heard = "They're standing in the lit door. They don't wave.",
    meant = "Not to water it down.",
    why = "The limit may be right. You've left her with it in a van, and it's you who'll see that in a while." },
  choice "All right, then. I'll come. I don't want you to drive off like that. Saturday week." {
    id = "dont-drive-off", power = "referent", manner = "broken", set = { accepted = true, ruled = false },
    heard = "So the code can do that. It only wants a sad face.",
    meant = "To stop her being sad.",
    why = "A minute ago it wasn't allowed. Now it is, because she was hurt; she'll remember how it works.",
    ethics = "NASW 1.06(c): the boundary is yours to hold, and not hers to buy." },
  choice "It really isn't personal, Lena. It would be exactly the same with anybody else." {
    id = "isnt-personal", power = "expert", manner = "pressured", set = "drove_off",
    heard = "Not personal. I know. That's what's wrong with it.",
    meant = "To take the sting out.",
    why = "She'd asked something personal. You've assured her that it wasn't." },
  choice "Wait. You asked me, and I let a code answer. I'll answer you myself: on Thursday, in your shop." {
    id = "answer-you-myself", act = "repair", manner = "transparent", set = { ruled = false, till_thursday = true },
    heard = "Myself, they said. I've got the engine running. I turn it off to hear it.",
    why = "The no may still come. It'll be yours, and she can look at you while she gets it.",
    ethics = "NASW 1.06(c): she's owed a reason that has to do with the two of you." },
  ending "changed-locks" { when = "drove_off and lena.trust < 58" },
  go "the-file" }

scene "two-years" { title = "Counting", place = "the doorstep", room = "street", light = "night", with = lena,
  lena "It's nothing. I looked it up. There's a rule, two years, and after that people may." { mood = "ashamed", thought = "May what, Lena. May what." },
  lena "May have soup. I'm talking about soup." { mood = "amused" },
  narrate "The sleet is turning to rain. She has taken off her hat, as people do when they stay.",
  choice "That rule's from another profession, and it's about something rather different. There isn't one for soup." {
    id = "another-profession", power = "expert", set = "corrected",
    heard = "Something different. They know what it's about. Now they think that I …",
    meant = "To give her the right facts.",
    why = "You're right. It's a rule on lovers, in somebody else's code, and you have just let her know that you know it.",
    ethics = "NASW 1.09, 1.06(c): the codes differ. That isn't what she wanted to know." },
  choice "Then it must have begun on some Tuesday in October. Was it the last one?" {
    id = "some-tuesday", power = "informational", manner = { "transparent", "consent" }, set = "clock",
    heard = "The last one. Yes. I read it on the Monday, and on the Tuesday I said that I was done. … I've never told that to anyone.",
    why = "You say what you've put together, as a question. She could have laughed it off, and she doesn't.",
    ethics = "NASW 1.06(c): what you meant by an ending and what it was for her can differ. It's yours to find out." },
  choice "Soup's allowed. I wouldn't worry about rules, if I were you." {
    id = "soups-allowed", power = "referent", set = "soup_ok",
    heard = "Allowed. They said it. Allowed.",
    meant = "To take the embarrassment off her.",
    why = "Kind to the moment. She has heard a permission, and it's for more than soup.",
    ethics = "NASW 1.06(c): you carry the question, and should not wave it away." },
  choice "We'll both catch our death. Let me think it over, and I'll come by the shop on Thursday." {
    id = "both-catch-our-death", power = "legitimate", manner = "transparent", set = "till_thursday",
    heard = "They moved off it. But Thursday.",
    meant = "Not to do this in the rain.",
    why = "It's a fair place to stop. She'd opened a door by an inch, and on Thursday it may be shut." },
  go "the-file" }

scene "the-file" { title = "Nine centimetres", place = "your practice, the next morning", room = "consulting-room", light = "morning", with = lena,
  narrate "She had gone red, in the light of the van. 'The Monday before,' she'd said. 'So I wasn't done, I suppose. I just finished.'" { when = "clock" },
  narrate "Lena isn't here. Her file is: third drawer, nine centimetres, to be kept for some years yet, as a local rule has it.",
  narrate "You don't need it. At seventeen she opened a door for her brother, in Elm Street, with a bent wire. There was an old man in the hall who wasn't meant to be home. He fell. Kasper went to prison and never said who had done the lock.",
  narrate "She told you in the eleventh month, to the radiator. There's nobody else who knows. And now she has a shop, and strangers give her their keys.",
  choice "You take it out and read up. If she's to be met as she is, you should know what you're talking about." {
    id = "read-up", power = "informational", manner = "hidden", set = "read_file",
    heard = "I was under a bonnet in Westerby. Somebody had me open on a desk.",
    meant = "To be well prepared.",
    why = "It was written for a treatment. You're reading it for a supper.",
    ethics = "NASW 1.07, 1.06(c): what was told for one purpose isn't there for another." },
  choice "You leave it shut, and write on a sheet of your own what you'd still know if it burned." {
    id = "if-it-burned", act = "reflect", toward = lena, set = "counted",
    heard = "I couldn't see that. On Thursday they spoke slower, that's all.",
    why = "The sheet fills up faster than you would like. It's what will sit beside you at any table.",
    ethics = "NASW 1.06(c), 2.05: know what you bring along." },
  choice "You leave the drawer alone. That's closed. She is a grown woman with a van." {
    id = "drawer-alone", refrain = "informational", set = "closed",
    heard = "They left me in the drawer. I'd have asked for that, if I'd been asked.",
    meant = "Not to make a case of her again.",
    why = "Not to read it is right. That it's closed is a thing one says of drawers." },
  go "odile" }

scene "odile" { title = "Odile", place = "her kitchen, Wednesday", room = "kitchen", light = "evening", with = odile,
  narrate "Odile was a supervisor for thirty years. She peels pears while you talk, and never looks up at the wrong moment.",
  odile "That's twenty minutes on the van and the forty seconds. I could pick it out in a car park. What does she want from you?" { mood = "amused" },
  odile "And you've said yes. I see. So we're not thinking, we're furnishing." { when = "accepted", mood = "neutral" },
  odile "You've told her about the code. Did the code come by in person?" { when = "ruled", mood = "amused" },
  odile "The drawer's closed, you say. And you? Have you got a drawer?" { when = "closed", mood = "neutral" },
  odile "You've read it up. Good. Now you know more than she does. For a goose." { when = "read_file", mood = "neutral" },
  odile "Let me ask something else. What have you been eating on Saturdays, since the spring?" { mood = "thoughtful", thought = "I went to a wedding once." },
  choice "She isn't a client any more. People are allowed to get well and have a neighbour." {
    id = "have-a-neighbour", set = "argued_well",
    effect = weighs(0, -3, "You settled what she is now, without her."),
    heard = "I don't know what was said. I know that I was a neighbour, by Thursday.",
    meant = "To take her getting well seriously.",
    why = "It's a good argument. It would be as good if you weren't hungry.",
    ethics = "NASW 1.06(c), 2.05: an argument that suits you wants a second reader." },
  choice "Toast. I want to go, Odile. It's warm there, and somebody's laid a place for me." {
    id = "toast", act = "reflect", toward = lena, set = "owned_wish",
    heard = "They were different on Thursday. As if they'd eaten.",
    why = "That's the fact which was missing from the sum. Once it's said you can look after it somewhere else.",
    ethics = "NASW 4.05, 2.05: your own needs are yours to look after, away from those who trusted you." },
  choice "She wants one person there who knows it. And I think I'm the only one there is." {
    id = "only-one-there-is", act = "reflect", toward = lena, set = "saw_want",
    heard = "Somebody had worked out what I wanted. Before I had.",
    why = "You have got nearer to what it's for. And then the question comes up whether it ought to be only one.",
    ethics = "NASW 2.05, 1.02: what she needs, and who should be the one to give it, are two questions." },
  choice "Just tell me that it's all right, will you? You know how careful I am." {
    id = "how-careful-i-am", power = "referent", toward = odile, set = "wanted_leave",
    heard = "Nobody asked me, on that Wednesday. They were asking each other.",
    meant = "To be on the safe side.",
    why = "You came for leave and not for a look. She goes on peeling." },
  go "the-answer" }

scene "the-answer" { title = "Thursday", place = "her shop by the weighbridge", room = "office", light = "day", with = lena,
  narrate "'Then eat here on Saturdays,' Odile had said. 'I can't stand toast.'" { when = "owned_wish" },
  narrate "'One is a very small number,' Odile had said." { when = "saw_want" },
  narrate "'No,' Odile had said. 'But you'll tell me afterwards, won't you.'" { when = "wanted_leave" },
  narrate "'Well argued,' Odile had said. 'Have a pear.'" { when = "argued_well" },
  narrate "Your sheet, of what you'd still know if it burned, had run to two sides. You'd left out the cat." { when = "counted" },
  narrate "Two hundred keys on hooks, a counter of planed oak, a cat. Behind the curtain you can see a long table, still in its paper.",
  lena "Thursday. You're as good as your word." { when = "till_thursday", mood = "warm" },
  lena "I've put you next to my aunt. Look, I've done cards." { when = "accepted", mood = "warm", thought = "They came to look. They're early." },
  lena "You needn't have come to say it twice." { when = "ruled", mood = "guarded", thought = "Not in front of the cat." },
  lena "I didn't think that you'd come in." { when = "not till_thursday and not accepted and not ruled", mood = "tense" },
  lena "There's a Tuesday owing, too. You said any." { when = "owes_hour", mood = "amused", thought = "I've not used it. I'm saving it." },
  lena "And you said it's allowed." { when = "soup_ok", mood = "warm" },
  lena "If it's to be a no, do it quickly. I've a customer at ten." { when = "lena.trust < 54 and not accepted", mood = "guarded" },
  lena "I've been looking at the clock since eight. There. Now you know." { when = "lena.trust >= 66 and not accepted", mood = "amused" },
  narrate "There's a card with your first name on it. In one and a half years she never used it.",
  choice "Oh, what a shame. I've just seen in my diary that I'm away that Saturday, at my sister's. But another time, I very much hope." {
    id = "at-my-sisters", power = "legitimate", manner = "hidden", when = "not ruled", set = { excuse = true, accepted = false }, go = "fish-counter",
    heard = "At a sister's. I didn't know there was a sister. Another time, then.",
    meant = "To spare her a no.",
    why = "Nobody is hurt, today. She'll ask again, and in a town of thirty thousand there's one fish counter.",
    ethics = "NASW 4.04, 1.06(c): she's owed the reason, for it has to do with her." },
  choice "Not the table. I know things of you that I can't put down, and you none of me. May I say what I can do?" {
    id = "not-the-table", power = "informational", manner = { "transparent", "consent" }, set = { declined = true, accepted = false }, go = "what-i-can-do",
    heard = "Can't put down. … That's true. I'd seen it as a present. You'd see it as a suitcase.",
    why = "A no, with the real reason, which is neither a rule nor her. And you ask leave before you go on.",
    ethics = "NASW 1.06(c): clear, appropriate and culturally fitting boundaries are yours to set." },
  choice "I'll come at four, with everybody, and shake your hand, and go before supper. I'd like to tell you why." {
    id = "at-four", power = "legitimate", manner = { "transparent", "collaborative" }, set = { public = true, accepted = false }, go = "how-do-you-know",
    heard = "At four. With the bank, and the postman. But they'll come in and see it.",
    why = "Between the table and the closed door there is an open shop. You draw the line through the middle of the day and say where.",
    ethics = "NASW 1.06(c): not every contact is a dual relation. Judge the risk, say the limit." },
  choice "I'm looking forward to it. First names, then? It'll take me a while." {
    id = "first-names-then", power = "referent", when = "not ruled", set = { "supper", accepted = true }, go = "how-do-you-know",
    heard = "First names. Say it. Say mine like that.",
    meant = "To let her be an equal.",
    why = "It's meant to make you equals. You know the inside of her nights, and she knows that you have a first name.",
    ethics = "NASW 1.06(c): friendly isn't yet equal. The risk of harm is yours to weigh." },
  choice "I've thought again. A code isn't everything. If there's still a place, I'd like to come after all." {
    id = "thought-again", power = "referent", manner = "broken", when = "ruled", set = { "supper", accepted = true, ruled = false }, go = "how-do-you-know",
    heard = "After all! I'd taken the card off. I've still got the card.",
    meant = "To put right how it sounded.",
    why = "How it sounded wanted mending. You have mended it by giving up what it was about.",
    ethics = "NASW 1.06(c): to say no badly is no reason to say yes." } }

scene "what-i-can-do" { title = "What there is", place = "her shop", room = "office", light = "day", with = lena,
  narrate "She takes the card with your name off the table, looks at it, and puts it in the till.",
  lena "You took the lock, though. The lock was all right." { when = "gift", mood = "sad", thought = "So I can give something. I just can't set it on a table." },
  lena "I can hear a no. It's the 'things about you' that goes in." { mood = "sad", thought = "The wire. They mean the wire." },
  lena "Do you think about it? When you see the shop?" { mood = "afraid", when = "lena.autonomy < 50", thought = "They could close me down with one breakfast." },
  lena "You might have let me be angry first." { when = "lena.trust < 52", mood = "guarded" },
  lena "Say it, then. What you can do." { mood = "firm", when = "lena.autonomy >= 50" },
  choice "One hour at the practice, about how we ended. It costs what it always cost. You can think it over, or not want it." {
    id = "one-hour", power = "legitimate", manner = { "transparent", "consent" }, go = "the-hour",
    heard = "One. With a price on it. So it isn't pity.",
    why = "Something real, with edges: what it's for, what it costs, that it's once. She may leave it lying.",
    ethics = "NASW 1.06(c), 1.16: an ending may be looked at once more. It doesn't have to become the next beginning." },
  choice "Then come back on Tuesdays, properly. There's clearly more for us to do, and there's nobody who knows you in the way that I do." {
    id = "back-on-tuesdays", power = "expert", set = "resumed", go = "tuesdays",
    heard = "Tuesdays. Every one. … I shan't get supper, I'll get Tuesdays.",
    meant = "To give her what you can give.",
    why = "There may be more to do. That it should be with you, and by way of an invitation, nobody has looked at yet.",
    ethics = "NASW 1.06(c), 1.16: where the old bond is the question, another pair of eyes is worth asking for." },
  choice "I could give you two names, people I think well of. If there's anything you'd like to pick up again." {
    id = "two-names", power = "connection", manner = "transparent", set = "names", go = "mr-gill",
    heard = "I asked you to supper. I got a list.",
    meant = "Not to leave her with nothing.",
    why = "Good people, no doubt. She hadn't said that she was ill.",
    ethics = "NASW 1.16: refer when she wants a service. Ask that first." },
  choice "You say nothing for a bit, and look at the keys with her." {
    id = "look-at-the-keys", act = "listen", go = "the-hour",
    heard = "They stay. They've said no, and they haven't run off. … 'Can I come and ask you something?' I say. 'Once. I'd pay.'",
    why = "You've said the hardest part, and she's turning it over. The next move comes from her, with its own price." } }

scene "tuesdays" { title = "A Tuesday", place = "your practice, four o'clock", room = "consulting-room", light = "evening", with = lena, unwatched = 1,
  narrate "Same chair. The good ear to you. She's brought a list of topics, numbered. Number one is sleep. She looks up after every sentence, to see how it was.",
  lena "I've brought the form as well. For the file. So that it's in order." { when = "lena.trust < 52", mood = "neutral" },
  lena "It's like I'd never been away. I told you about the radiator, I don't have to explain it. I don't have to explain anything." { mood = "relieved", thought = "And the table? Nobody's said anything about the table." },
  lena "I've moved the Friday jobs, so that I've got the Monday to think what to bring." { mood = "warm", when = "lena.autonomy < 48" },
  choice "I offered you this too fast. You'd asked me to supper, and I answered with a treatment. Shall we look at that first?" {
    id = "answered-with-a-treatment", act = "repair", manner = "transparent", set = { resumed = false }, go = "the-hour",
    heard = "So they saw. I'd thought, if I come every week, it's nearly the same.",
    why = "You take back the offer, not her. What's left is one honest hour about how the two of you came to be sitting here.",
    ethics = "NASW 1.06(c), 1.16: own the mixing of two things, and undo it while it's small." },
  choice "Good. Let's take number one. When did you last sleep through?" {
    id = "number-one", power = "expert",
    heard = "Number one. I can do number one.",
    meant = "To get down to work.",
    why = "Solid work, on the list that she wrote to please you. What brought her back isn't on it." },
  choice "It's good to have you back in that chair, I must say. I hadn't known how much I'd missed our Tuesdays, until I saw your list." {
    id = "missed-our-tuesdays", power = "referent",
    heard = "Missed. They missed me.",
    meant = "To let her feel welcome.",
    why = "It's true, and it belongs to Odile's kitchen. From now on she has your Tuesdays to look after as well.",
    ethics = "NASW 4.05: what you miss isn't hers to fill." },
  go "mr-gill" }

scene "fish-counter" { title = "Saturday, ten to five", place = "the covered market", room = "street", light = "evening", with = wanda,
  narrate "You're in the queue for smoked eel. In front of you stands a woman with white curls, in a coat with a brooch of a locomotive. She is buying for eight.",
  wanda "Now, I know that face. It's on a card at my niece's. You're meant to be at your sister's." { mood = "amused", thought = "Thirty-four years on the trains. No ticket." },
  wanda "I shan't say a word. She'll ask me whom I met, that's all, and I don't lie to her. She's been lied to by experts." { mood = "firm" },
  choice "Please don't tell her. It'd only hurt her, and it was meant well." {
    id = "meant-well", power = "referent", manner = "pressured", toward = wanda, set = "begged",
    heard = "Aunt Wanda was very quiet over the eel.",
    meant = "To spare Lena, and yourself.",
    why = "One small lie has become a thing that three people have to carry. One of them hasn't been asked.",
    ethics = "NASW 4.04: an excuse wants looking after." },
  choice "Then I'd better tell her first. Would you give me till tonight?" {
    id = "till-tonight", power = "legitimate", manner = { "transparent", "consent" }, toward = wanda, set = "to_own", go = "ten-oclock",
    heard = "'Somebody's coming by at ten,' says Aunt Wanda, 'and you'll want to hear it.'",
    why = "It doesn't get nicer, only shorter. You say nothing to her aunt of what it's about, and she doesn't ask." },
  choice "It fell through at the last minute. These things happen." {
    id = "fell-through", power = "legitimate", manner = "hidden", toward = lena, set = "twice",
    heard = "'Fell through,' says Aunt Wanda. 'With a bag of eel for one.'",
    meant = "To get out of it decently.",
    why = "A second one on top of the first. She used to do this for a living.",
    ethics = "NASW 4.04, 1.06(c): the reason that she was owed on Thursday is now two lies away." },
  go "the-parcel" }

scene "ten-oclock" { title = "Ten o'clock", place = "her shop door", room = "street", light = "night", with = lena,
  narrate "She comes out on to the step with a tea towel over her shoulder. Behind the curtain somebody is telling a story, and is being helped with it.",
  lena "Aunt Wanda says that I'm to hear something. She won't say what, she's enjoying it." { mood = "tense", thought = "They've changed their mind. They've come for coffee." },
  choice "I got back sooner than I'd thought, so I wanted to look in and see how it had all gone." {
    id = "back-sooner", power = "referent", manner = "hidden", set = "twice", go = "the-parcel",
    heard = "Back sooner. With a smell of smoked eel.",
    meant = "Not to spoil her evening.",
    why = "It was meant to be the truth, and then there was her face. Her aunt will have to say it now.",
    ethics = "NASW 4.04: a second untruth to look after the first." },
  choice "There's no sister today. I was afraid of saying no to you. You're owed the reason, in daylight, if you want it." {
    id = "no-sister-today", act = "repair", manner = "transparent", discover = true, set = { excuse = false, owned_excuse = true, declined = true }, go = "the-hour",
    heard = "No sister. … Afraid? I've got a tea towel on. 'In daylight,' I say. 'I'd like that one in daylight.'",
    why = "It's a mean moment for it, and there is no better one. You say what wasn't so, and leave the rest where she can fetch it.",
    ethics = "NASW 1.06(c), 4.04: mend the lie first, and then say the no." },
  choice "It's a bad moment, I can see that. I'll write to you, and explain." {
    id = "write-to-you", power = "legitimate", go = "the-parcel",
    heard = "They came all this way to say that they'd write.",
    meant = "To do it in a better hour.",
    why = "You got as far as the step. What she knows now is that there's something, and that it can't be said." } }

scene "how-do-you-know" { title = "The weighbridge, four o'clock", place = "her shop, forty people in it", room = "meeting-room", light = "day", with = { lena, wanda },
  narrate "You'd told her why: that you know too much of her to sit there as a guest, and that you're glad of the shop. She'd nodded twice." { when = "public" },
  narrate "The mayor's deputy cuts a ribbon with a bolt cutter. There are small sausages. Lena has a dress on under the work jacket, and can't stop touching the counter.",
  lena "You came." { mood = "warm", thought = "Stand there. Just there, where I can see you." },
  wanda "And who's this? No, let me. Thirty-four years on the trains, I can tell a face that hasn't got a ticket. How do you two know each other?" {
    mood = "amused", thought = "She's gone pink." },
  narrate "The baker turns round to hear it too. Lena looks at her shoes.",
  choice "Oh, we go back a few years. I'm an old admirer of hers, let's say." {
    id = "go-back-years", power = "referent", manner = "hidden", set = "vague",
    heard = "Admirer. Why did they say that. Now she'll ask till Easter.",
    meant = "To get by with a joke.",
    why = "It gives away nothing, and makes everybody curious. She'll have to go on with a story that you've begun.",
    ethics = "NASW 1.07: even a hint that you know someone can tell how." },
  choice "I locked myself out in my slippers. She had me in again in forty seconds, and didn't laugh." {
    id = "in-my-slippers", power = "informational", manner = "transparent", set = "true_answer",
    heard = "That's true! Every word. And it's about me being good.",
    why = "True, and all yours. Nobody learns anything of her but her trade, and she needn't uphold a lie.",
    ethics = "NASW 1.07: that she was ever a client is hers to tell." },
  choice "I'm a therapist here in town. One gets to know a lot of people." {
    id = "lot-of-people", power = "legitimate", manner = "broken", set = "outed",
    heard = "The baker heard. The baker's wife does nights at the paper.",
    meant = "To say nothing false.",
    why = "You've named no one and told everybody. The room can add up.",
    ethics = "NASW 1.07: to say what you are is to say what she was." },
  choice "You look at Lena, and leave it to her." {
    id = "leave-it-to-lena", refrain = "legitimate", set = "hers_to_say",
    heard = "Me? … 'From Tuesdays,' I say. And Aunt Wanda says, 'Well, somebody has to be.'",
    why = "It's her story and her aunt. She finds a sentence that you'd never have thought of." },
  go "elm-street" { when = "supper" },
  go "after-four" }

scene "after-four" { title = "Ten to six", place = "outside, by the weighbridge", room = "street", light = "evening", with = lena,
  narrate "Inside they're carrying the benches. She has come out without her jacket.",
  lena "You said that you'd go before supper. I watched the clock. I thought, if nobody says anything, you'll stay." { mood = "amused", thought = "There are eight chairs." },
  lena "'From Tuesdays!' She's told the baker that I'm in a choir." { when = "hers_to_say", mood = "amused", thought = "I made that up myself. It held." },
  lena "They're all asking me. Who it was." { when = "vague or outed", mood = "worn", thought = "What do I say now?" },
  lena "She'll never get it out of me now. 'In slippers!' She's told it twice." { when = "true_answer", mood = "warm" },
  choice "Oh, go on then, since you've come out without your jacket. Ten minutes, and not one more. Just till everybody's got their soup in." {
    id = "till-the-soup", power = "referent", manner = "broken", set = { "supper", public = false }, go = "elm-street",
    heard = "I knew it. I knew that if I came out without a jacket.",
    meant = "Not to end it on a cold note.",
    why = "You'd drawn a line and told her where it was. She leaned on it, kindly, and now you both know what it weighs.",
    ethics = "NASW 1.06(c): a limit that gives way to charm teaches what it was worth." },
  choice "I meant it. And I liked the counter most. If you want to talk about what I am to you now: one hour, at the practice." {
    id = "liked-the-counter", power = "legitimate", manner = { "transparent", "kept" }, set = "declined", go = "the-hour",
    heard = "They kept to it. The counter. They looked at it, then. … One hour.",
    why = "You do what you said, and stay friendly doing it. The question that's left gets a place of its own.",
    ethics = "NASW 1.06(c): the line is kept, and what it's for may be talked about." },
  choice "You'd freeze. Go in, they're waiting. It was a fine afternoon." {
    id = "go-in", power = "legitimate", manner = "kept", set = "declined", go = "mr-gill",
    heard = "Go in. Yes. They've got somewhere to be.",
    meant = "To keep it short.",
    why = "The line holds. She'd come out with half a question, and takes it in again.",
    ethics = "NASW 1.06(c): kept, and unexplained." } }

scene "elm-street" { title = "Next to the aunt", place = "the long table behind the curtain", room = "living-room", light = "night", with = { lena, wanda },
  narrate "Soup, then a goose. Your card stands between Wanda and the baker. Lena doesn't sit much. Every time she comes past, she touches the back of your chair.",
  narrate "Then the baker tells a story. Elm Street, before her time. 'The old fellow in number nine. They had his door open without a scratch. He never walked right again. Whoever did that lock was good.'",
  narrate "You look at Lena. You didn't mean to. She has seen it.",
  lena "Who … who's for potatoes?" { mood = "afraid", thought = "They looked. The first thing they did was look." },
  wanda "It's a long time ago, that." { mood = "neutral", thought = "Let it lie. Everybody, let it lie." },
  choice "I've a story about a lock, and it's a good deal funnier. It begins with me in my slippers." {
    id = "a-good-deal-funnier", power = "connection", manner = "hidden", set = "steered",
    heard = "They got me out of it. They know how. They'll always know when.",
    meant = "To get her out of it.",
    why = "Deft, and nobody at the table notices but her. She has just been rescued with something that she once said to a radiator.",
    ethics = "NASW 1.06(c), 1.07: what you know acts on her, even when you use it kindly." },
  choice "You keep your eyes on your plate, and say nothing at all." {
    id = "eyes-on-the-plate", refrain = "informational", set = "ducked",
    heard = "They're not looking. They're not looking so hard that I can hear it.",
    meant = "To have no part in it.",
    why = "There's no neutral face for it. That's what sits at the table with the two of you." },
  choice "You help carry out the plates. By the sink you say: 'I looked at you. I'm sorry. It's why I shouldn't be here.'" {
    id = "by-the-sink", act = "repair", manner = "transparent", set = { "saw_it", "stopped" },
    heard = "They said it by the sink, with the tap on. … So it isn't just me who saw it.",
    why = "It happened in half a second, without any ill will. You say it at once and draw the conclusion, and it's about you and not her.",
    ethics = "NASW 1.06(c): own it, end it, and don't make her pay for it." },
  choice "You put your hand on hers for a moment when she passes the dish." {
    id = "hand-on-hers", power = "referent", set = "touched",
    heard = "Their hand. I'll never have to tell another person in my life.",
    meant = "To let her know that she's safe.",
    why = "It does comfort. It says: we two know. A secret with somebody at a table is a strong sort of glue.",
    ethics = "NASW 1.06(c), 1.10: closeness that feeds on what was told in the chair." },
  go "the-hour" { when = "stopped" },
  go "soup" }

scene "soup" { title = "A Sunday in November", place = "your own kitchen", room = "kitchen", light = "evening", with = lena, unwatched = 1,
  narrate "She'd noticed that your window rattles. By now it doesn't. She's done the boiler as well, and brought a pan of soup, because she was passing. It's the third Sunday that she's been passing.",
  lena "You held my hand, at the table. I've not washed it. Joke." { when = "touched", mood = "warm", thought = "Not much of a joke." },
  lena "You were quick, with the slippers. I suppose I ought to thank you." { when = "steered", mood = "guarded", thought = "You'll always know when." },
  lena "You didn't look at me once after the potatoes. I thought I'd bring soup." { when = "ducked", mood = "tense" },
  lena "You've only the one good chair. I've got six. You ought to have somebody in, you know." { mood = "warm", thought = "I could be who's in." },
  lena "You never say how you are. I say it all the time. It's like playing against a wall." { mood = "thoughtful", when = "lena.trust >= 58", thought = "Ask me something that isn't about me." },
  lena "I ask you things in my head, still. Before each quote. You always say: and if you didn't?" { mood = "amused", when = "lena.autonomy < 46" },
  choice "Since you ask, it's been a rotten year, to be honest with you. I've hardly talked to a soul since the spring, except across that table." {
    id = "rotten-year", power = "referent", manner = "transparent", set = { "confided", "soup_on" },
    heard = "They told me. I'll come on Wednesdays, too.",
    meant = "To even things out.",
    why = "It feels like fairness. She's waited for somebody to need her, and now it's the one who was meant to have no needs.",
    ethics = "NASW 4.05, 1.06(c): your troubles, carried by somebody who once brought you hers." },
  choice "The soup is wonderful. Let me at least give you something for the window." {
    id = "for-the-window", power = "reward", set = "soup_on",
    heard = "A note. They want to give me a note. For the window.",
    meant = "To keep the accounts straight.",
    why = "It's late for accounts. You have paid for a window; what was passing three Sundays running wasn't for sale.",
    ethics = "NASW 1.06(c): money doesn't turn a mixed thing back into a simple one." },
  choice "Lena, I shouldn't have come to that table, and I shouldn't have let this grow. That's my doing. I'm going to stop it." {
    id = "going-to-stop-it", act = "repair", manner = "transparent", set = "stopped",
    heard = "Stop. My soup's on their stove. … They said: my doing. Twice.",
    why = "Late, and out loud, and without a word about what she wanted from you. Somebody had to, and she'd been taught not to.",
    ethics = "NASW 1.06(c): where a dual relation has come about, it's for the professional to protect her, and to end it." },
  choice "You let her wash the pan, dry it, and say nothing about next Sunday." {
    id = "next-sunday", refrain = "referent", set = "soup_on",
    heard = "They didn't say don't.",
    meant = "Not to hurt her, and to let it run out by itself.",
    why = "You hope that it'll fade. Nothing fades that has a day of the week." },
  go "the-hour" { when = "stopped" },
  go "mr-gill" }

scene "the-parcel" { title = "A padded envelope", place = "the hall of your house", room = "office", light = "morning", with = lena,
  narrate "You had sent a line that evening, after all: that you'd explain another time." { when = "to_own" },
  narrate "On Monday there's an envelope on the mat. In it are your card from the table, the receipt for the lock, paid, made out by herself, and one hundred and forty in notes. And a line.",
  lena "'I asked my aunt whom she met. I don't mind a no. I mind a sister.'" { mood = "angry", thought = "Lied to by an expert.", discover = true },
  lena "'She wouldn't say at first. I had to take her coat off her. You'd asked her to keep quiet.'" { when = "begged", mood = "angry" },
  lena "'Fell through. With eel for one.'" { when = "twice", mood = "sad" },
  lena "'I'd have understood it, you know. I'm not stupid. I was only there for that.'" { mood = "sad", when = "lena.trust >= 40" },
  choice "You leave her in peace. She has made herself clear, and you've done enough." {
    id = "leave-in-peace", refrain = "legitimate",
    heard = "Nothing. So it was a no, and not even worth a stamp.",
    meant = "To respect it.",
    why = "It looks like respect. She's told you what she minds, and you haven't answered it.",
    ethics = "NASW 1.06(c), 1.01: a hurt that you did is owed a sentence." },
  choice "You write: there was no sister. I was afraid to say no to you. The reason is yours to hear, if you like." {
    id = "no-sister", act = "repair", manner = "transparent", set = { excuse = false, twice = false, begged = false, owned_excuse = true, declined = true },
    heard = "Afraid. Of me? … 'The reason is mine.' I'd like to hear that one, I think.",
    why = "What wasn't so, why, and an open door with her hand on the latch. It's four lines long.",
    ethics = "NASW 1.06(c), 4.04: mend the lie first, and then say the no." },
  choice "You go round on the Tuesday with the notes and a plant, so as to explain to her properly, face to face, how it was meant." {
    id = "with-a-plant", power = "referent", manner = "pressured", set = "plant",
    heard = "A plant. In front of a customer. I had to say thank you.",
    meant = "To make it good in person.",
    why = "You've come to put yourself right, in her shop, in working hours, where she has to be polite.",
    ethics = "NASW 1.02: whether she sees you is hers to say." },
  choice "You ask her aunt to put in a word. She seems to be fond of you, in her way." {
    id = "put-in-a-word", power = "connection", manner = "hidden", toward = lena, set = "through_wanda",
    heard = "'Your friend was at my door,' says Aunt Wanda. 'What's it got to do with me?' And what have I got to say to that?",
    meant = "To let somebody near her speak.",
    why = "Her aunt doesn't know what you were to each other. By now she's wondering.",
    ethics = "NASW 1.07: a go-between learns something just by being asked." },
  go "changed-locks" { when = 'not owned_excuse and (lena.trust < 34 or chose "leave-in-peace")' },
  go "the-hour" { when = "owned_excuse" },
  go "mr-gill" }

scene "the-hour" { title = "One hour", place = "your practice", room = "consulting-room", light = "day", with = lena, notice = true,
  narrate "She's put the money on the table beforehand, under the tissue box. She has turned the chair by a hand's breadth, so that the good ear isn't quite towards you.",
  lena "So. What are we, then? I'm not ill. I've got a shop." { mood = "firm", when = "lena.autonomy >= 48" },
  lena "I'm not going to cry, so you can put that box away." { when = "lena.trust < 52", mood = "guarded", thought = "They always moved it an inch nearer." },
  lena "I nearly brought the cat. I thought that I'd need a witness." { when = "lena.trust >= 70", mood = "amused" },
  lena "I don't know what one says. I know what one says on Tuesdays." { mood = "tense", when = "lena.autonomy < 48", thought = "Don't cry. You'd only be good at it." },
  narrate "You say something about the eleventh month. She's quiet. 'I couldn't have told you which month it was,' she says. 'You've read me up. For a supper.'" { when = "read_file", discover = true },
  lena "You looked at me, at that table. I've gone over it and over it." { when = "saw_it", mood = "sad" },
  lena "I've still got your pan. No. You've got mine." { when = 'visited "soup"', mood = "ashamed" },
  lena "Afraid of me. I laughed out loud, in the van." { when = "owned_excuse", mood = "amused" },
  lena "I told you about the two years on your doorstep. I've been ashamed ever since. And relieved." { when = "clock", mood = "thoughtful" },
  choice "What you feel for me was part of the work. There's a name for it, transference; it's perfectly normal, and with time it nearly always fades." {
    id = "its-called", power = "expert", manner = "jargon", set = "explained_away",
    heard = "It's got a name, and it isn't mine. It's normal. It fades. All right.",
    meant = "To take the shame off her.",
    why = "A useful idea, which has been used to tell her that what she feels is about somebody else. She counted two years of it.",
    ethics = "NASW 1.03(a): plain words. A term can also be a way of not having been meant." },
  choice "I liked you then, and I like you now. That was never the payment. It just doesn't make me somebody for your table." {
    id = "never-the-payment", power = "referent", manner = { "transparent", "consent" }, set = "liked",
    heard = "Never the payment. … So I wasn't just a Tuesday. Right. Then I can hear the rest.",
    why = "You answer her fear, and it's true, and then the limit stays where it was. It's warm and it has an edge.",
    ethics = "NASW 1.06(c): warmth isn't the boundary's opposite." },
  choice "How did you come to stop, that October? I thought it a good ending. What was it for you?" {
    id = "come-to-stop", power = "informational", manner = { "transparent", "collaborative" }, set = "asked_end",
    heard = "You thought it was good. … Shall I tell you? You'll have to give me a minute.",
    why = "You ask about the thing you may have got wrong. She's the only one who knows how that hour was, from her chair.",
    ethics = "NASW 1.06(c), 1.16: how it ended decides what's still open." },
  choice "You wait till she's done looking round the room." {
    id = "looking-round", act = "listen",
    heard = "New lamp. Same radiator. … Nobody's in a hurry.",
    why = "She said the worst thing of her life to that radiator. It's fair to let her look at it first." },
  go "the-clock" { when = "asked_end and lena.trust >= 44 or clock" },
  go "not-celebrated" }

scene "the-clock" { title = "The Monday before", place = "your practice", room = "consulting-room", light = "day", with = lena,
  lena "I'd read it on the Monday. That after two years one may know each other. So on the Tuesday I said that I was done." { mood = "ashamed", thought = "There. That's all of it.", when = "not clock", set = "clock" },
  lena "We weren't done, though. You said how well I'd done it. We even did the list, what I'd learned. I had to make some up." { mood = "thoughtful" },
  lena "I don't know what I wanted. Not … I don't know. That somebody's there in the evening who I needn't be careful with." { mood = "sad", thought = "That's it. That's the whole of it." },
  choice "That must have been a long two years. I wish you'd told me. I wouldn't have been cross." {
    id = "wish-youd-told-me", power = "referent",
    heard = "Now I've done that wrong, too.",
    meant = "To be gentle.",
    why = "Gentle, and it puts it on her that she didn't say. It was your hour, and you who called it a good ending." },
  choice "I missed it. You brought me a finished list and I was pleased with us. That was mine to notice." {
    id = "mine-to-notice", act = "repair", manner = "transparent", set = "clock_named",
    heard = "They missed it. I thought they'd known, and been polite.",
    why = "She's carried it as a fraud of hers. You give back the part that's yours, and it's the larger one.",
    ethics = "NASW 1.06(c), 1.16: the ending was yours to look after." },
  choice "Somebody to be uncareful with, in the evening. Who'd that be, if it weren't to be me?" {
    id = "if-it-werent-me", power = "informational", manner = { "transparent", "consent", "collaborative" }, set = { "clock_named", "own_people" },
    heard = "If it weren't … Huh. There's the baker. She lost her husband. She stays till the last bus. I've been shooing her out.",
    why = "You take the wish as seriously as it's meant, and let go only of your own place in it.",
    ethics = "NASW 1.02, 1.06(c): the wish is hers and a good one. You needn't be its address." },
  choice "Then we really should go on with it. We've found out what was left over." {
    id = "go-on-with-it", power = "expert", set = "resumed",
    heard = "So I'm back. I suppose I've earned it.",
    meant = "To finish what was begun.",
    why = "There's something left to do, it's true. Whether it can be done in that chair, by the two of you, is the very question.",
    ethics = "NASW 1.06(c), 1.16: refer where you're part of what there is to work on." },
  go "not-celebrated" }

scene "not-celebrated" { title = "Quarter to", place = "your practice", room = "consulting-room", light = "day", with = lena,
  narrate "There's a quarter of an hour left. A van goes by outside; she lifts her head, listens it past, and goes on.",
  lena "Never the payment. I'll need to go away and look at that one." { when = "liked", mood = "relieved" },
  lena "It's fading already. I can feel it." { when = "explained_away", mood = "guarded", thought = "Very funny, Lena." },
  lena "'Something rather different,' you said, in the rain. I didn't mean that. I've wanted to tell you so for days." { when = "corrected", mood = "ashamed" },
  lena "Anyway. The shop's going well. Everybody says how well." { mood = "neutral", thought = "Ask me who parks there at night. No. Don't." },
  choice "I'm glad. You've every reason to be pleased with yourself." {
    id = "every-reason", power = "reward", go = "mr-gill",
    heard = "Yes. Every reason.",
    meant = "To end on something good.",
    why = "She's given you the sentence that everybody gets, to see if you'd take it." },
  choice "And what isn't being celebrated? You needn't tell me. You listened to that van." {
    id = "listened-to-that-van", power = "informational", manner = { "transparent", "consent" }, set = "asked_van", go = "mr-gill",
    heard = "They heard me hear it. Nobody else has.",
    why = "You say what you saw, and that she needn't answer. It's no interpretation, it's a van." },
  choice "Is it Kasper? Is he back?" {
    id = "is-it-him", power = "expert", set = "guessed", go = "mr-gill",
    heard = "Straight off. They've got it all in there still, haven't they. Like a drawer.",
    meant = "To save her from having to say it.",
    why = "A good guess, out of the file. She hadn't said his name in this hour, and now it's in the room because you know it.",
    ethics = "NASW 1.07, 1.06(c): what you still know is quicker than she is." },
  choice "The hour's nearly over. Is there somebody with whom you'd want to go on talking? Not me. I'd help you look." {
    id = "not-me-id-help", power = "connection", manner = { "transparent", "consent" }, set = { "own_help", resumed = false }, go = "mr-gill",
    heard = "Not you. I'd thought it'd sting more. … A woman, maybe. Older. Who doesn't know the bakery.",
    why = "You close what you opened. Help is on offer, and it isn't you; she may say what it should look like.",
    ethics = "NASW 1.16: refer with her, to somebody whom she'd choose." } }

------------------------------------------------------------------------ November

scene "mr-gill" { title = "In what capacity", place = "your practice, on the telephone", room = "office", light = "morning", with = gill,
  narrate "'My brother,' she had said at the door, her hand on the frame. 'He's back since spring. He parks. He only parks.' And then: 'I'll manage.'" { when = "asked_van and lena.trust >= 50", set = "knows_kasper" },
  narrate "'Some van,' she had said." { when = "asked_van and not knows_kasper" },
  narrate "'He's back,' she had said. 'You've a good memory.' She hadn't put her chair back." { when = "guessed" },
  gill "Gill, of the locksmiths' guild. I've an application here, Ms Hagen. Whoever's in the guild gets the bank, the school, the old people's home. You're down as her second reference." { mood = "neutral" },
  gill "She's written: 'has known me well for four years.' Might I ask in what capacity?" { mood = "thoughtful", thought = "I'd like a yes. I need a reason." },
  narrate "Your two names are under the cat. She hasn't rung either." { when = "names" },
  narrate "The plant stands in her shop window. The price is still on it." { when = "plant" },
  narrate "Wanda has stopped you in the market. 'What are you to my niece?' she said. You said that she'd have to ask her. 'I did,' said Wanda." { when = "through_wanda" },
  narrate "She's been back for two Tuesdays. She brings a list." { when = 'resumed and not visited "tuesdays"' },
  narrate "She'd filled it in before the sleet, or after. She hasn't said a word to you about it.",
  choice "As a friend, let's say. I'd give her the key to my own house without a thought. In fact she's had it, in a manner of speaking." {
    id = "as-a-friend", power = "connection", manner = "hidden", toward = lena, set = "reference",
    heard = "Mr Gill says you spoke so warmly. As a friend.",
    meant = "To help her to what she deserves.",
    why = "She does deserve it. You've vouched with what you know and left out how you know it, and what else.",
    ethics = "NASW 1.07, 4.04, 1.06(c): a reference under a false heading, in the name of somebody who didn't release you." },
  choice "I couldn't say. I'd rather not act as a reference for anybody, on principle." {
    id = "on-principle", power = "legitimate", manner = "transparent", toward = gill, set = "cold_ref",
    heard = "My second reference would rather not. Mr Gill was very nice about it.",
    meant = "To keep out of it.",
    why = "Proper, and a man who is looking for a reason has just got one. The other way round.",
    ethics = "NASW 1.07: silence speaks too. She could have been asked what it should say." },
  choice "I can't say anything at present, not even whether I could. That's no remark on anyone. Ring me on Friday?" {
    id = "ring-me-friday", power = "legitimate", manner = { "transparent", "kept" }, toward = gill, go = "what-may-i-say",
    heard = "They rang me first. Before they said a word to him.",
    why = "You give away nothing, hurt nobody, and gain three days to ask the person whose business it is.",
    ethics = "NASW 1.07(b): with her valid consent, or not at all. How such consent is given is a local rule." },
  choice "I was her therapist, so you'll understand that I can only speak well of her." {
    id = "only-speak-well", power = "legitimate", manner = "broken", toward = lena, set = { "outed", "breach" },
    heard = "'I hadn't known that you'd been poorly,' says Mr Gill, and he means it kindly.",
    meant = "To be honest, and of use.",
    why = "It's honest towards him. It was hers to tell, and in this town it'll be told from now on.",
    ethics = "NASW 1.07: the fact that she was a client is itself confidential, and stays so." },
  go "on-the-form" { when = "reference or breach" },
  go "the-brother" }

scene "what-may-i-say" { title = "What may I say", place = "her shop, after closing", room = "office", light = "evening", with = lena,
  lena "So you come here for once." { when = "lena.trust < 48", mood = "guarded" },
  lena "He rang you. Oh God. I put you down in August, I meant to ask. I put 'friend' and crossed it out." { mood = "ashamed", thought = "I'd have been able to say: here's someone who knows me." },
  lena "Can't you just say something nice? You know I'm honest. You know it better than anybody." { mood = "tense", when = "lena.trust >= 50", thought = "That's the joke, isn't it." },
  lena "Or say no. I'm used to it." { mood = "guarded", when = "lena.trust < 50" },
  choice "I could simply write that I know you to be entirely trustworthy, and leave it open how I know. Nobody would think of asking any further." {
    id = "leave-it-open", power = "expert", manner = "hidden", toward = gill, set = "reference",
    heard = "They'd do that. For me. They'd bend it.",
    meant = "To help without telling.",
    why = "It would be true and would mislead. And from then on her place in the guild hangs on your never being asked.",
    ethics = "NASW 4.04, 1.06(c): kind to her today. She'd be beholden to it for as long as she has keys." },
  choice "Only what you sign for, and it'd show how I know you. Or you name him somebody else. Which?" {
    id = "only-what-you-sign", power = "informational", manner = { "transparent", "consent" }, set = "her_choice",
    heard = "Another. Old Brodersen, of course. He taught me. Why didn't I … because he doesn't know. That's why.",
    why = "Two honest ways, and what each would cost her. In choosing she comes upon the thing that she'd wanted from you.",
    ethics = "NASW 1.07(b), 1.02: her consent, informed and her own." },
  choice "You shouldn't have put me down, Lena. It brings us both into a very awkward position." {
    id = "awkward-position", power = "legitimate", manner = "pressured", set = "scolded",
    heard = "Both of us. Sorry. I'm sorry. I'll cross it out.",
    meant = "To make clear that it can't be.",
    why = "She shouldn't have. She's blushing to the roots already, and you've told her so with a rise in your voice." },
  choice "What would you want him to know about you, if it were only up to you?" {
    id = "want-him-to-know", act = "listen", set = "asked_what",
    heard = "That I'm good. And that I'd sooner have my hand off than … All of it, actually. I'd want him to know all of it. God.",
    why = "You could settle the form in two minutes. You've asked about what's under it instead, and it's a lot." },
  go "the-brother" }

scene "on-the-form" { title = "The other line", place = "her shop, a week later", room = "office", light = "rain", with = lena, conflict = true,
  lena "Mr Gill had a look at who you are. It's on your door, after all. So the guild knows now. And the baker's wife's cousin does his books." { when = "reference", mood = "angry", thought = "Two years I kept that. They had it out in a week.", discover = true },
  lena "'Poorly.' He thinks I was poorly. He's put me down for the 'supported' list." { when = "breach", mood = "angry", thought = "They said it. To the guild. Just like that." },
  lena "You'd only to ring me. I'm in the book. I'm on a fridge magnet." { mood = "sad" },
  choice "I said it without asking you. It was yours, and I spent it. I'll put it in writing to Mr Gill, if you want that." {
    id = "i-spent-it", act = "repair", manner = "transparent", set = { reference = false, breach = false, owned_ref = true },
    heard = "Spent it. Yes. That's the word for it. … Let me see the writing first.",
    why = "What it was, whose it was, and a remedy that she can take or leave. She wants to read it first.",
    ethics = "NASW 1.07: tell her, own it, mend what can be mended, with her consent this time." },
  choice "I only ever wanted you to get it, you must know that. And you would have got it, too, on the strength of what I told him about you." {
    id = "on-the-strength", power = "expert",
    heard = "On your strength. That's just it.",
    meant = "To show her that it was for her.",
    why = "It was. She'd wanted to be taken for what she can do with five pins.",
    ethics = "NASW 1.07, 1.02: a good purpose doesn't stand in for her leave." },
  choice "It's nothing to be ashamed of, you know. Half the town's been in therapy." {
    id = "half-the-town", power = "referent",
    heard = "Then let half the town say so. I hadn't said so.",
    meant = "To take the sting out.",
    why = "There's no shame in it. She'd just liked to be the one who says it." },
  go "changed-locks" { when = "lena.trust < 22" },
  go "the-brother" }

scene "the-brother" { title = "A man with a cake box", place = "your street door", room = "street", light = "evening", with = kasper,
  narrate "Old Brodersen wrote the second reference. It had two lines. 'Better than me' was one of them. Lena sent you a copy, without a note." { when = "her_choice", effect = stands("She asked somebody who knows her work.") },
  narrate "Her application has been put back, for want of a second reference. She's had to tell the bank." { when = "cold_ref", effect = weighs(-4, -2, "Her application was put back, and she didn't know why.") },
  narrate "She's crossed you out, and sent you the form to show it. There's a hole where the pen went through." { when = "scolded" },
  narrate "She has told Mr Gill to wait. She's writing something herself, she said; it keeps getting longer." { when = "asked_what" },
  narrate "You know him at once, though you've never met. He has her hair. He's brought a box from the bakery.",
  kasper "You're the talking doctor. She used to come here. I used to bring her to the corner." { mood = "warm", thought = "Smile. They like it when one's polite." },
  kasper "I'm worried about her, to be honest. She's all strung up. She'd listen to you. You could tell her to stand by her family, for once." {
    mood = "thoughtful", thought = "One door. Then I'm gone.", power = "referent", manner = "pressured", toward = you },
  kasper "You know about Elm Street, I take it. So that's three of us. It's a comfort, isn't it, that nobody's said anything?" { mood = "firm", power = "coercive", manner = "pressured", toward = you },
  choice "I don't talk about who comes here or doesn't, with anybody. Good evening. I'll not take the cake." {
    id = "who-comes-or-doesnt", power = "legitimate", manner = "transparent", toward = kasper, set = "shut_door",
    heard = "'A door with a person in it,' he said. He was furious. I could have laughed.",
    why = "The same to him as to all: nothing. It's the only sentence from which he can't make anything.",
    ethics = "NASW 1.07: that goes for worried brothers too." },
  choice "I'm afraid there must be some mistake. I don't know your sister, and I can't help you." {
    id = "some-mistake", power = "legitimate", manner = "hidden", toward = kasper, set = "denied",
    heard = "'Doesn't know you,' he says. 'Eighteen months, and doesn't know you.'",
    meant = "To keep her secret.",
    why = "A lie keeps it no better than silence does. It'll be brought to her, with crumbs on.",
    ethics = "NASW 1.07, 4.04: neither confirm nor deny. To deny is to say something." },
  choice "Sit down for a moment. What's worrying you about her? What have you noticed?" {
    id = "what-have-you-noticed", power = "expert", toward = kasper, set = "talked",
    heard = "You had him in. He told me, with crumbs on. 'Nice chairs,' he says.",
    meant = "To learn whether she's in danger.",
    why = "You'd like to know more. By asking about her you have told him that she's yours to be asked about.",
    ethics = "NASW 1.07: you neither confirm nor deny; also not by a question." },
  choice "If you go near her again, there are people who'd be interested in what I know about you." {
    id = "what-i-know-about-you", power = "coercive", toward = kasper, set = "threatened",
    heard = "You threatened him. With what I told you. He came straight to me with it.",
    meant = "To protect her.",
    why = "What you know of him you know from her. You've drawn on her account, and he'll send the bill to her.",
    ethics = "NASW 1.07, 1.06(c): what was told in confidence isn't a weapon, in a good cause either." },
  go "night-call" }

scene "night-call" { title = "Twenty to twelve", place = "your practice, in the dark", room = "consulting-room", light = "night", with = lena, risk = 0.8,
  narrate "He'd said it to her the same evening: 'Your friend with the couch is on my side.' " { when = "talked", effect = weighs(-4, -2, "He told her that the two of you had talked.") },
  narrate "The practice telephone rings downstairs. You nearly don't go. It's eight days since the man with the cake box.",
  lena "It's me. I'm in the shop, with the light off. He's in the van, in mine, he's got my tools. He says one door, the solicitor's in Mill Lane. Then he's gone for good." { mood = "afraid", thought = "Don't hang up. Don't be a professional." },
  lena "Or he rings Mr Gill about Elm Street. He's got the number up. He showed me." { mood = "afraid" },
  lena "He told me that you shut the door on him. I laughed, once. Then he took the keys." { when = "shut_door", mood = "tense" },
  lena "He says that you threatened him. With what I told you. Did you?" { when = "threatened", mood = "afraid", effect = weighs(-6, -3, "She heard from her brother that you'd used what she told you.") },
  lena "You said you don't know me, he says. He thought that was very funny." { when = "denied", mood = "sad", effect = weighs(-3, -1, "She heard that you'd denied knowing her.") },
  lena "I rang Wanda first. Then Brodersen. They're old, they're asleep. You're third." { when = "lena.trust < 48", mood = "guarded", thought = "Third. Let them know that." },
  lena "I know I'm not supposed to ring. I know what you said." { when = "declined or stopped or ruled", mood = "ashamed" },
  lena "I didn't know who else has got it. The whole of it." { when = "lena.autonomy < 50", mood = "worn" },
  choice "I'm coming over. Stay where you are. I'll talk to him." {
    id = "im-coming-over", power = "referent", manner = "protective", set = "went",
    heard = "They're coming. In slippers, I bet. They're coming.",
    meant = "To be there, when it matters.",
    why = "Brave, and no plan: two people in a dark shop and a man who's been promised that you're on nobody's side. And it'll be you who got her out.",
    ethics = "NASW 1.06(c), 1.01: help, in a way that doesn't put you at the middle of it." },
  choice "Lena, I can't be the one whom you ring at night. There's a crisis line for this, they're good. Have you a pen?" {
    id = "have-you-a-pen", refrain = "referent", set = { left_her = true, opened = "lena.autonomy < 34" },
    heard = "A pen. I'm in the dark. He's got my keys, and I'm to find a pen.",
    meant = "To hold a limit.",
    why = "What you've been drawing lines about is supper. This is a woman behind a counter with the light off. A limit isn't there for that.",
    ethics = "NASW 1.01, 1.07(c): in serious, near danger a former client is a person in danger." },
  choice "Bolt the door. Ring the police on the other phone; I stay on this one. What you say of Elm Street is up to you." {
    id = "stay-on-this-one", power = "legitimate", manner = { "transparent", "protective" }, set = "acted", effect = stands("She made the call about him herself."),
    heard = "Bolted, top and bottom. I did it without thinking. … All right. All right. I'm dialling.",
    why = "You take charge of the next five minutes, out loud, and of nothing else. The call is made by her. What she says of herself remains hers.",
    ethics = "NASW 1.01, 1.02, 1.07(c): firm where there's danger, and no further than that." },
  choice "Put him on to me. He should hear from somebody that I know just who planned that job in Elm Street, and who it was that held the torch." {
    id = "put-him-on", power = "coercive", manner = "protective", set = "used_it",
    heard = "They'd do that. They'd use it. They've got it ready.",
    meant = "To hit him where it hurts.",
    why = "It may even work. She learns that it can be taken out, like a tool, at twenty to twelve, by you as well.",
    ethics = "NASW 1.07: her secret, in your mouth, against her brother." },
  go "mill-lane" { when = "opened" },
  go "dawn" }

scene "mill-lane" { title = "Mill Lane", place = "your street door, half past three", room = "street", light = "night", with = lena, conflict = true,
  content_note = "she has opened a door for her brother, because nobody was there. Nobody is hurt; she tells of it.",
  skip = "dawn",
  narrate "The bell. She stands on the step with her hands held away from her, as if they were wet.",
  lena "I did it. Nineteen seconds. He was in and out. There was nobody home. I asked twice whether anybody was home." { mood = "worn", thought = "Nineteen seconds. It's my best." },
  lena "I found a pen, by the way." { mood = "angry", thought = "Look at me. Look at the pen." },
  choice "You rang me and I gave you a telephone number. I was wrong. I'm here now, for what you want to do next." {
    id = "i-was-wrong", act = "repair", manner = "transparent", set = { "owned_night", left_her = false },
    heard = "Wrong. All right. It doesn't shut that door again. But somebody's standing here.",
    why = "You answered a danger with an arrangement. You say so, and you leave the next step to her.",
    ethics = "NASW 1.01: own it first. Then the rest." },
  choice "You've got to go to the police, tonight, before he does. I'll come with you, but you've got to." {
    id = "got-to-go", power = "expert", manner = "pressured", set = "pushed_police",
    heard = "First a pen, and now I've got to.",
    meant = "To save what can be saved.",
    why = "It may be the best thing to do. It's the second time tonight that she's been told, and the first time she's been held.",
    ethics = "NASW 1.02: advice on such a night needs a lawyer more than it needs a push." },
  choice "Come in and get warm. We won't speak about it. Nobody needs to know that you were here." {
    id = "nobody-needs-to-know", power = "referent", set = "hid_it",
    heard = "One more thing that only you know.",
    meant = "To give her shelter.",
    why = "A blanket, and a second Elm Street. From tonight you know two things.",
    ethics = "NASW 1.06(c), 1.07: what you know weighs on her, and now there's more of it. What you must report is a local rule." },
  go "dawn" }

scene "dawn" { title = "Half past seven", place = "her shop, the shutters half up", room = "office", light = "morning", with = { lena, wanda }, notice = true,
  narrate "Two officers found him asleep at the wheel in front of the solicitor's, in her van. He'd had a key to nothing. He hasn't said a word about Elm Street." { when = "acted" },
  narrate "You stood between them for an hour, in the sleet, talking. In the end he drove off with her tools. He laughed at your shoes. She has made you tea four times since midnight." { when = "went" },
  narrate "You said it to him over the telephone, word for word as she'd once said it to a radiator. He went very quiet, and drove off. She'd heard it as well: every word, from behind her own counter." { when = "used_it", effect = weighs(-8, -4, "She heard her own sentence, used by you.") },
  narrate "She sat it out behind the bolts, with the telephone in her lap. At four he drove off with her tools. She's had the shutters half up since five." { when = "left_her and not opened" },
  narrate "She had that night without you. He got his door in Mill Lane; she opened it, and nobody was hurt. She's had the shutters half up since five." { when = "opened" },
  narrate "You'd stayed on the step until she had said all of it. Then you'd rung Wanda, because she asked you to." { when = "owned_night" },
  narrate "She hadn't gone to the police. 'I'll go when I go,' she'd said, and slept for an hour in the van." { when = "pushed_police" },
  narrate "She slept for an hour in your good chair, under your coat. It has oil on the lining." { when = "hid_it" },
  narrate "Wanda has come with rolls. She knows that there was something with Kasper, and she has put the chain on the door.",
  wanda "He's not to sit at that table. I said so when he was twelve." { mood = "firm", toward = kasper },
  lena "That makes two doors that he's got on me." { when = "opened", mood = "worn" },
  lena "He hasn't rung Gill. He will, though, one day. Or he won't, and I'll wait for it. I can't do that for another twenty years." { mood = "worn" },
  lena "You know the whole of it. What do I do? I'd do it, you know. Whatever you said." { mood = "tense", when = "lena.autonomy < 52", thought = "Just say. It'd be so quick." },
  lena "I'm not asking you as anything. I'm asking who's here." { when = "lena.trust < 44", mood = "guarded" },
  lena "I think I know what I'd have to do. I'm only not sure that I can stand up while I do it." { mood = "thoughtful", when = "lena.autonomy >= 52" },
  choice "Say nothing, to anyone. It's long ago. And I shan't ever tell, so you're safe." {
    id = "shant-ever-tell", power = "referent", set = "our_secret",
    heard = "Safe with you. As long as there's you.",
    meant = "To give her peace.",
    why = "You mean it. It's also the arrangement that she's had with Kasper since she was seventeen, with a kinder face.",
    ethics = "NASW 1.06(c): her safety would hang on your good will, and on you." },
  choice "Tell Mr Gill yourself, before Kasper does, and do it today. I'd go along with you, so you'd have somebody beside you while you say it." {
    id = "today-id-go", power = "expert", set = "pushed_gill",
    heard = "Today. They'd come with me. I'd stand beside my therapist, and confess.",
    meant = "To get her out from under him.",
    why = "The advice may be sound. The day is yours, and so is the shoulder.",
    ethics = "NASW 1.02, 1.07: whom she tells, when, and with whom, is hers. A lawyer should come before a secretary." },
  choice "That's yours to decide. Who else should know it, for your sake, so that it isn't only Kasper and me?" {
    id = "who-else-should-know", power = "informational", manner = { "transparent", "collaborative" }, set = "widened",
    heard = "So that it isn't only … She's buttering a roll. She's two yards away. She'd have to sit down.",
    why = "You don't offer your silence. You ask how to make it worth less.",
    ethics = "NASW 1.02, 1.06(c): power that rests on knowing gets smaller when she shares it out herself." },
  choice "Before you tell anybody, see a solicitor: what can still come of it depends on where one lives. I can name three." {
    id = "see-a-solicitor", power = "connection", manner = { "transparent", "consent" }, set = { "lawyer", "own_help" },
    heard = "A solicitor. Not the one in Mill Lane. Ha.",
    why = "The fact she lacks, from somebody who's entitled to know it. You stick to what you can do: names.",
    ethics = "NASW 1.16, 4.01: not your field. Whether it is out of time is a local rule." },
  go "the-rolls" { when = "widened and lena.autonomy >= 46" },
  go "somebody-else" }

scene "the-rolls" { title = "Since the week after", place = "the long table", room = "living-room", light = "morning", with = { lena, wanda },
  narrate "She says it to the butter. Elm Street, the wire, the old man's stick on the tiles. It takes her less time than the lock did.",
  wanda "I know, child." { mood = "warm" },
  wanda "I've known since the week after. You'd stopped whistling. You whistled from when you were four, it drove everybody mad, and then you stopped. And I thought: well, she'll tell me." { mood = "sad", thought = "Twenty-two years. I never asked to see the ticket." },
  lena "Twenty-two years? You had me at your table for twenty-two years, and knew it?" { mood = "relieved", thought = "And passed the potatoes.", set = "wanda_knows", effect = stands("She told her aunt herself, and was still her niece.") },
  narrate "They've both forgotten that you are there.",
  choice "You get your coat. At the door you say that the goodbye can wait." {
    id = "get-your-coat", refrain = "referent", set = "slipped_out", go = "somebody-else",
    heard = "They'd gone. I noticed when the rolls were finished.",
    why = "There's nothing left for you to do here, and that is good news. You go before you're thanked." },
  choice "I'm so moved that I was allowed to be here for this. I really am." {
    id = "so-moved", power = "referent", go = "somebody-else",
    heard = "Oh. Yes. Thank you. You too.",
    meant = "To honour the moment.",
    why = "It was theirs. By now it has three people in it, and one of them wants something." },
  choice "Wanda, since you know: it'd be good if you stayed the week with her. And somebody ought to ring Mr Gill." {
    id = "stayed-the-week", power = "expert", toward = lena, go = "somebody-else",
    heard = "They're arranging. We'd only just sat down.",
    meant = "To make it last.",
    why = "Sensible, all of it. Two women have been silent for twenty-two years, and you've given them ninety seconds." } }

scene "somebody-else" { title = "Room for one", place = "your practice, the stairs", room = "waiting-room", light = "day", with = lena, unwatched = 1,
  narrate "'Nobody,' she'd said, and buttered a roll that nobody ate. 'Let me think about it.' Wanda had looked from one to the other." { when = "widened and not wanda_knows" },
  narrate "'It's out of time, probably,' she says. 'The solicitor has to look it up. She didn't even put her pen down.'" { when = "lawyer" },
  narrate "Wanda had driven her there. In the waiting room she'd told her, over a magazine. 'I know, child,' Wanda had said. 'Since the week after. You'd stopped whistling.'" { when = "lawyer and lena.autonomy >= 48", set = "wanda_knows", effect = stands("She told her aunt herself, and was still her niece.") },
  narrate "'Those files,' she says. 'Do you look at them?' You tell her when you last did. She nods as if at a price." { when = 'read_file and not visited "the-hour"', discover = true },
  narrate "She has told Mr Gill, in his office, with Wanda in the good coat beside her. He asked two questions. He's putting it before the committee." { when = "wanda_knows", effect = stands("She told the guild herself.") },
  narrate "She went to see Mr Gill that same day, with you beside her. He was decent. He spoke mostly to you." { when = "pushed_gill", effect = weighs(0, -3, "She told it with her therapist at her elbow, and he was the one who was talked to.") },
  narrate "Nobody else has been told. She double-locks, and she has begun to ring the practice on most evenings, to hear that you're there." { when = "our_secret", effect = weighs(0, -3, "Her peace hangs on your being there.") },
  narrate "Mr Gill has had it in writing from you, as she wanted it worded. He has taken her off the other list." { when = "owned_ref" },
  lena "I don't sleep. It's come back, the old way. So I thought, the thing is, I need somebody for that. Properly." { mood = "worn" },
  lena "I'd like it to be you. I know it all. I mean, you know it all." { mood = "tense", when = "not resumed and lena.autonomy < 54", thought = "I can't say Elm Street to another radiator." },
  lena "I've only come because I've got your number in my fingers." { when = "lena.trust < 44", mood = "guarded" },
  lena "I don't suppose it ought to be you." { mood = "thoughtful", when = "lena.autonomy >= 54" },
  lena "Tuesdays aren't enough, or they're the wrong thing. I don't know. You'd know." { when = "resumed", mood = "worn" },
  choice "Then we'll make it twice a week until you're through this. I'll find the time, don't worry about that." {
    id = "twice-a-week", power = "reward", when = "resumed",
    heard = "Twice. I must be worse than I thought.",
    meant = "To carry her over the worst.",
    why = "More of what may be part of the trouble. You're her witness and a good piece of the story; that's a lot for one chair.",
    ethics = "NASW 1.06(c), 1.16: where you're part of it, somebody else should listen." },
  choice "Of course. Tuesdays at four are still free. After a night like that one, the rules will have to stand back for a while." {
    id = "rules-stand-back", power = "referent", when = "not resumed", set = "resumed",
    heard = "Tuesdays at four. I could sleep right here on the stairs.",
    meant = "Not to let her down a second time.",
    why = "It feels like the least that you can do. You're her witness, her rescuer and a good part of the story; that's a lot for one chair.",
    ethics = "NASW 1.06(c), 1.16: where you're part of it, somebody else should listen." },
  choice "It shouldn't be me, I'm part of it. I'd trust two people with this. See both, and choose; I ring no one unless you say." {
    id = "see-both-and-choose", power = "connection", manner = { "transparent", "consent" }, set = { "own_help", resumed = false },
    heard = "See both. Like shopping. I'd have to say it twice. … It took me a butter roll, the last time. Or it'll be the first time. All right.",
    why = "No, with the reason. And then a choice which is a choice, with her hand on the telephone.",
    ethics = "NASW 1.16, 1.07: refer with consent; nothing is passed on that she hasn't released." },
  choice "I'll ring Odile's old practice and tell them about you. They'll fit you in this week." {
    id = "fit-you-in", power = "connection", set = "handed_on",
    heard = "They'll tell them about me. What'll they tell them?",
    meant = "To get her help quickly.",
    why = "Quick and kind. It's you who tells her story, to people she's never seen, once more.",
    ethics = "NASW 1.07(b), 1.16: a referral needs her leave, and her leave on how much." },
  choice "I'm sorry. As I said, I can't treat you. The health line has a list, they're very good." {
    id = "has-a-list", power = "legitimate", set = "cold_end",
    heard = "A list. I'm on the stairs, so that's about as far as I get.",
    meant = "To keep the line clean.",
    why = "The line is right. She's asked for a hand over it, and you pointed.",
    ethics = "NASW 1.16: a referral is more than a no." },
  ending "nineteen-seconds" { when = "opened" },
  go "a-chair" }

scene "a-chair" { title = "So what are we", place = "her shop, a Saturday in spring", room = "office", light = "day", with = lena, unwatched = 1,
  narrate "The lower lock sticks for good now, and you need a new one. You've come in through the shop door, like anybody. The cat is asleep on the invoices.",
  narrate "'Guild,' she says, and turns a small brass plate round so that you can read it." { when = "wanda_knows" },
  lena "Are you still on toast?" { when = "confided", mood = "thoughtful", thought = "I worry about that, at night. As well." },
  lena "They knew my name already, at that practice. And a bit more. I went once." { when = "handed_on", mood = "guarded" },
  lena "That list was in alphabetical order. I got as far as C." { when = "cold_end", mood = "worn" },
  lena "You went without a goodbye, that morning. Wanda says that's breeding." { when = "slipped_out", mood = "amused" },
  lena "The baker's in the back. She stays till the last bus, and loses at dominoes." { when = "own_people", mood = "warm" },
  lena "I've stopped counting from that October. I noticed in March." { when = "clock_named", mood = "thoughtful" },
  lena "The window still quiet?" { when = "soup_on", mood = "warm" },
  lena "Forty-two, with the oil." { when = "lena.trust < 46", mood = "neutral", thought = "And then they'll go." },
  lena "I had a dream that you were a customer. You paid and left. It was quite a nice dream." { when = "lena.autonomy >= 58", mood = "amused" },
  lena "So what are we? I've got to call it something. My aunt says 'the slippers'." { mood = "thoughtful" },
  choice "Friends, I should think, after all that the two of us have been through. Supper on Saturdays, and I'll bring the wine." {
    id = "friends-i-should-think", power = "referent", set = "friends",
    heard = "Friends. They said it. It took two years and a winter.",
    meant = "To give it its right name.",
    why = "It's been earned, one would think. You still know more about her than anybody at that table, and she still doesn't know what you eat.",
    ethics = "NASW 1.06(c): many say once a client, always a client. The risk is hers, and the decision yours." },
  choice "Somebody who knew you at a bad time and wishes you well. I'd like to leave it at that, and buy a lock." {
    id = "buy-a-lock", power = "legitimate", manner = { "transparent", "kept" }, set = "closed_well",
    heard = "Wishes me well. Buys a lock. … I can live with that. I can actually live with that.",
    why = "You give it a name that's true, and a size. Then you do what one does in a shop.",
    ethics = "NASW 1.06(c): a clear end, said kindly, as often as it's needed." },
  choice "What would you call it? You've had longer to think about it than I have." {
    id = "what-would-you-call-it", power = "informational", manner = { "transparent", "collaborative" }, set = "closed_well",
    heard = "What I'd call it. … The one who was there before the others. Not instead. That'd do.",
    why = "She's been answered by you often enough. This is a word that she'll have to live with." },
  choice "Let's not put a label on it. You know where I am, you'll always be able to find me." {
    id = "always-find-me", power = "referent", set = "open_door",
    heard = "Always. So it isn't over. I'll keep a chair free.",
    meant = "To leave a door open.",
    why = "It sounds generous. A thing without a name can't be put down either.",
    ethics = "NASW 1.06(c): what isn't said goes on being hoped." },
  ending "changed-locks" { when = 'state(lena) == "rupture"' },
  ending "in-the-paper" { when = "(reference or breach and lena.trust < 50) and not wanda_knows" },
  ending "tuesdays-again" { when = "resumed and lena.autonomy < 60" },
  ending "next-to-the-aunt" { when = "friends or soup_on and open_door" },
  ending "a-full-table" { when = 'visited "the-hour" and wanda_knows and own_help and closed_well and not reference and not breach and lena.trust >= 55 and lena.autonomy >= 50' },
  ending "as-far-as-the-shop" { when = "(declined or stopped or public) and acted and closed_well and lena.trust >= 44" },
  ending "tuesdays-again" { when = "(our_secret or open_door) and lena.autonomy < 46" },
  ending "the-lower-lock" {} }

------------------------------------------------------------------------ endings

ending "a-full-table" { title = "A full table", kind = "good",
  text = [[She cuts you two keys, and you pay for two. On the counter lies a list for tonight, in pencil: Wanda, the baker, old Brodersen, a Mrs Adeyemi from the committee. Seven names. "It used to be eight," says Lena. She isn't apologising. She whistles while the second key is in the machine.]],
  later = [[A year on. She sees a woman in Westerby, every second Thursday, who had never heard of Elm Street. The first hour was awful. The committee took three meetings and let her in by one vote. In the spring she wrote to the old man's daughter. There's been no answer, and she can bear that. You eat at Odile's.]] }

ending "as-far-as-the-shop" { title = "As far as the shop", kind = "good",
  text = [[You've never sat at that table since, or never at all, and she has stopped setting a place for it. There was a time when she minded very much. "You were a pig about the supper," she says, and weighs the new lock in her hand. "And then you stayed on the telephone." She gives you the trade price. You pay the other one.]],
  later = [[A year on. When you meet in the market you say good morning, each with a bag of something. Her brother is in another town; she visits him, by train, when she wants to. She's asked you for nothing since. In her phone you're under L, for Lock, lower.]] }

ending "next-to-the-aunt" { title = "Next to the aunt", kind = "mixed",
  text = [[So it's Saturdays. You've got your own hook for your coat. Wanda saves you the crisp end of the goose, and you've learned to laugh about the slippers. Everyone says how good you two are for each other. You've seldom been so warm in a November.]],
  later = [[In the second winter you quarrel. It's about nothing, a boiler. You're tired, and you hear yourself say: "You always do that when you feel guilty." It's a sentence from a Tuesday, and the whole table hears where it comes from. She goes on carving. She asks you to leave after the coffee, very politely. It turns out she can't go back to any therapist, since she'd have to tell how the last one ended.]] }

ending "tuesdays-again" { title = "Tuesdays", kind = "bad",
  text = [[She has your Tuesdays, or your evenings, or both. She doesn't quote for a job without hearing how it sounds to you. She has said no to the baker twice, since she's tired from the hours. She thanks you more than she used to. It goes well. It might go on like this for years.]],
  later = [[In the autumn you break your hip on the practice stairs, and are away for eleven weeks. She finds it out from a note on the door, with a number on it. She doesn't ring that number. She opens your lock, forty seconds, and waters the plants. She sits in her chair for an hour each week until you're back. Nobody has told her that this is sad, because nobody knows.]] }

ending "in-the-paper" { title = "The second reference", kind = "bad",
  text = [[The committee has her application before it, and a note. It says that her second reference was her therapist. The rest goes by itself: somebody has asked what it was that she'd been treated for, and somebody else has remembered whose sister she is.]],
  later = [[It's two lines in the local paper, and no name. She gets no school, no bank, no old people's home. She does car doors. Nobody has been unkind. You've had a letter from your own board; it's dealt with in a year and it ends with a caution. She'd have liked to be asked, she wrote to them. That was her whole statement.]] }

ending "changed-locks" { title = "Changed locks", kind = "bad",
  text = [[She doesn't come to your street any more. When your lock gives out, the man from Westerby comes, takes an hour, and drills it. In the market she sees you before you see her. There's suddenly something that she needs from the far side.]],
  later = [[She's told the whole story by now to one person, and it's Kasper, because he was there. She's let him have the sofa. In December there's a break-in in Mill Lane, without a scratch. You read about it on your toast. You know something, and there's nobody left whom you could ask what's to be done with it.]] }

ending "nineteen-seconds" { title = "Nineteen seconds", kind = "bad",
  text = [[On the Friday she goes to the police herself, with Wanda, who wears the good coat. "Nineteen seconds," it says in her statement, since they had asked how long the lock in Mill Lane took. She has put in Elm Street as well, without having been asked. She signs each page.]],
  later = [[A suspended sentence; for Elm Street it's too late, or as good as. The guild is out of the question. She repairs sewing machines in the shop by the weighbridge, and does well. She doesn't blame you. "I rang, that's all," she tells Wanda. "One does ring somebody." On the wall by the telephone is a number in her writing, taken down in the dark.]] }

ending "the-lower-lock" { title = "The lower lock", kind = "mixed",
  text = [[She sells you a lock, and shows you how to oil it. It's friendly. You both talk a little too much about graphite. There are one or two things which neither of you has said, and by now it would be odd to begin.]],
  later = [[A year on. The shop is doing well enough. She sleeps badly, and doesn't mention it. Sometimes a white van goes down your street rather slowly; you've never found out whether it's looking for a number. It might have been a good ending, or a good beginning. It's a lock.]] }

reflect "You took something from her: a gift, a supper, soup. What did it give you, and what did she think that she had been given?" { when = "gift or supper or soup_on" }
reflect "You said no. Read your sentence again as she heard it. How much of it was about her, and how much about you?" { when = "declined or ruled or stopped" }
reflect "There was a moment when you said something that wasn't so, or left something out, in order to be kind. Who found out, and how?" { when = "excuse or owned_excuse or reference or owned_ref or vague" }
reflect "On that night she rang. What did you take charge of, and what did you leave with her?" { when = "acted or went or used_it" }
reflect "You offered her your Tuesdays again. Which of the two of you would have missed them more?" { when = 'resumed or visited "tuesdays"' }
reflect "What do you still know about people who once trusted you with it? Where in your week does that sit down at a table with you?"
