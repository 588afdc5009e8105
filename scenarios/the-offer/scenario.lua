-- For the educator. An HR partner who alone knows the range; a candidate who makes as if he had a choice; a colleague who has done
-- the same work for eight years at the bottom of that range; a finance director who'd like it cheap and asks so nicely.
-- Nobody lies much. It turns on what is left unsaid, by whom, and who pays for it later.
-- Hidden: Tomasz has no other offer, and no job since June (he says so only to somebody who has put the range on the table and left
-- him his time). Renuka has an interview elsewhere on Friday (she says so only to somebody who has shown her the figures and called
-- them wrong). Piet has had the pay report in a drawer since spring (he says so only if asked what the saving is for).
-- Bills that come late: the range, which a new rule prints in the advert; a word to Renuka in the canteen; a promise of six months; a
-- date on a permit, which can be told, used, or left alone. One knowledge must not be used (June), one must be spoken (the permit).
-- The low number is signed gladly. Its price is a valve that nobody mentions.

scenario {
  id = "the-offer",
  title = "The offer",
  you = "HR partner",
  summary = "He asks what the job pays. You know the range, he doesn't, and a colleague has been at the bottom of it for eight years.",
  minutes = 17,
  start = "the-number",
  authority = 0.6,
  shows = { "tomasz", "renuka" },
  objectives = {
    "Notice that what only you know is power, also when you don't use it.",
    "Make an offer that would still be fair if everybody could read it.",
    "Tell a real deadline from one that you've made.",
    "Withstand a friendly superior without handing the pressure down.",
  },
  themes = { "pay", "negotiation", "information", "equal pay", "intersectionality", "upward influence" },
  prebrief = [[You are the HR partner at a firm that makes breathing machines. Tomasz is the candidate everybody wants. For his job there's a range, and in this house one doesn't show it.

You can make an offer, explain it, say what you know or keep it, correct pay that is wrong, and object. Piet, the finance director, can turn down anything above the middle, and he has a say in what becomes of you.

You're paid by one side. You owe both of them the truth.]],
  content_note = "Pay talk with somebody who needs the job; a permit that could lapse; unequal pay at the crossing of gender and race. You may leave at any time.",
  fiction = "The firm and the people are invented, and the figures have no currency. Whether you may ask for past pay, must print a range, or may forbid talk about pay differs by place; so do permits. The case says where that matters.",
}

local tomasz = character {
  id = "tomasz", name = "Tomasz", age = 36, role = "candidate, control engineer", pronoun = "he",
  trust = 50, autonomy = 48, vary = 3, gap = { "migration" },
  want = "To be paid what the work is worth, without having to be the one who says the number.",
  fear = "That the accent is a discount, and that whoever asks for more is sent home.",
  unsaid = "That he'd have said yes at fifty. And, unless there was room for it: that the workshop shut in June and there is no other firm.",
  look = { skin = 2, hair = "crop", hair_colour = "light-brown", beard = "short", outfit = "shirt", top = "navy" },
}
local renuka = character {
  id = "renuka", name = "Renuka", age = 44, role = "control engineer, eight years here", pronoun = "she",
  trust = 50, autonomy = 44, vary = 3, gap = { "gender", "race" },
  want = "To hear it said, once, by someone who knows the figure.",
  fear = "That it's true, and that it was her own fault for not asking.",
  unsaid = "That she has written down everyone she trained, with what they drive. What she'll do next she says only to somebody who stops comforting her.",
  look = { skin = 6, hair = "braids", hair_colour = "black", glasses = true, outfit = "cardigan", top = "mustard" },
}
local piet = character {
  id = "piet", name = "Piet", age = 55, role = "finance director", pronoun = "he",
  trust = 56, autonomy = 85, authority = 0,
  want = "A quarter without amber in it.", fear = "To be asked in public about a paper he has in a drawer.",
  unsaid = "His daughter has started work, at another firm. She told him what they pay her, and he hasn't slept well since.",
  look = { skin = 1, hair = "swept", hair_colour = "grey", outfit = "suit", top = "charcoal", glasses = true },
}
local salma = character {
  id = "salma", name = "Salma", age = 39, role = "head of Controls", pronoun = "she",
  trust = 56, autonomy = 78, authority = 0.1,
  want = "Two hands on the new valve by the first.", fear = "That Renuka goes before the new one can walk.", unsaid = "She asked for more herself, once, and was told that she was emotional.",
  look = { skin = 4, cover = "headscarf", cover_colour = "burgundy", outfit = "jacket", top = "cream" },
}
relation { from = you, to = piet, trust = 56, autonomy = 62, authority = 0.8, gap = { "rank" } }
relation { from = renuka, to = piet, trust = 42, autonomy = 42, authority = 0.8, gap = { "gender", "race", "rank" } }

-- What happens to your own room under Piet. Each is given the reason that the debrief shows.
local function your_voice(by, why)
  return function(s) return { move = { { "you > piet", autonomy = by, why = why } } } end
end
local function tomasz_minds(trust, autonomy, why)
  return function(s) return { move = { { "tomasz", trust = trust, autonomy = autonomy, why = why } } } end
end
local function renuka_minds(trust, autonomy, why)
  return function(s) return { move = { { "renuka", trust = trust, autonomy = autonomy, why = why } } } end
end

------------------------------------------------------------------------ the first week

scene "the-number" { title = "The number", place = "a small meeting room, Tuesday, after the panel", room = "meeting-room", light = "day", with = tomasz,
  narrate "The panel took an hour and ten. Tomasz spent twenty minutes of it on the floor, with his ear against the test rig.",
  narrate "'Your valve is lying,' he told them. It was. There's a new page of scores on your knees, and you have never seen a page like it.",
  tomasz "They were nice. The lady with the glasses asked the only difficult question. I hope she's in the team." { mood = "warm", thought = "Don't look at the page. Don't try to read the page." },
  tomasz "So. If I may ask. What does the job pay?" { mood = "tense", thought = "I asked. It's out. Now don't talk." },
  choice "What did you have in mind? Just give me a figure, and then I'll see what can be done with it upstairs." {
    id = "in-mind", power = "informational", manner = "hidden", set = { "he_named" },
    heard = "So I undress first. All right. That's how it's done.",
    meant = "To begin from what he wants.",
    why = "It sounds like an invitation. Only one of you knows the range, and it's the other who is asked to guess.",
    ethics = "Fair dealing: who knows the frame says that there is one." },
  choice "May I ask what you're on at the moment? Then I can make sure that it's a step up for you." {
    id = "on-at-the-moment", power = "legitimate", manner = "pressured", set = "asked_history",
    heard = "What I was worth to a cousin. That's the measure, then.",
    meant = "To be certain that he gains by it.",
    why = "A step up from too little is still too little. The old figure does the bargaining, and he can't refuse without looking as if.",
    ethics = "NASW 4.02, and local rules: in many places past pay may not be asked, because it carries old unfairness along." },
  choice "I'll give you a number on Thursday, with the reasons, on paper. Can you wait that long?" {
    id = "on-thursday", power = "legitimate", manner = { "transparent", "consent" }, set = "thursday_said",
    heard = "With reasons. I like it when it has reasons. It's only two nights.",
    why = "You don't play with a figure that you haven't got. He knows when it comes, and that it'll have a back side.",
    ethics = "Honesty: nothing promised, nothing played. NASW 4.04 asks the same of social workers." },
  choice "Fifty-six to seventy, by the panel's scores. Shall I show you how that works?" {
    id = "the-range", power = "informational", manner = { "transparent", "consent" }, set = "range_told",
    effect = your_voice(-3, "You have shown the range, and in this house one doesn't."),
    heard = "A from and a to. Nobody has shown me a to.",
    why = "You give away the one thing that only you had. It costs you the easy bargain, and somebody upstairs will mind.",
    ethics = "Fair dealing: consent needs the facts. In some places the range has to be in the advert already." },
  go "one-other-firm",
}

scene "one-other-firm" { title = "One other firm", place = "the small meeting room", room = "meeting-room", light = "day", with = tomasz,
  tomasz "Fifty-five? I don't know. Is that too much?" { when = "he_named", mood = "ashamed", thought = "Too much. I saw a thing in the face." },
  narrate "It's a thousand below the bottom of the range. You look down at your page." { when = "he_named" },
  tomasz "Forty-eight. And a van. The van is, well, it's a van." { when = "asked_history", mood = "ashamed", thought = "It was forty-four. I put in the van." },
  tomasz "Thursday. Good. I'll write it down." { when = "thursday_said", mood = "neutral", thought = "Write down a day. That looks calm." },
  narrate "He takes out a pencil, writes both figures on his hand, and looks at the hand." { when = "range_told" },
  tomasz "There is also one other firm, I should say. They'd like to know by Friday." { mood = "guarded", thought = "In the book it said: always have one. So now I have one." },
  choice "Ah. May I ask who it is, and what they've put on the table? It'd help me to argue for you." {
    id = "who-is-it", power = "expert", manner = "pressured", set = "pressed_offer",
    heard = "Now comes the name. I haven't got a name. Say it's confidential.",
    meant = "To have something in hand upstairs.",
    why = "Perhaps you would argue with it. He can't know that, and has to build the next storey on the first.",
    ethics = "Fair dealing: what he has elsewhere is his to tell." },
  choice "Then let's be quick. If you could say yes today, I could go to fifty-seven and a joining bonus." {
    id = "say-yes-today", power = "reward", manner = "pressured", set = "rushed",
    heard = "Today. And if I ask Ewa first it's gone, is it?",
    meant = "To have him before they do.",
    why = "A gift with a clock in it. It's below what his scores say, and you can see the scores from where you sit.",
    ethics = "NASW 4.04, in spirit: don't let hurry do what reasons couldn't." },
  choice "No need to tell me about them. What would you have to know from us to choose well?" {
    id = "choose-well", power = "informational", manner = { "transparent", "consent", "collaborative" }, set = "asked_needs",
    heard = "Doesn't ask who. … What do I need to know? If they listen, when something's wrong. That.",
    why = "You leave his card lying face down and ask about the game. If it's a real card nothing is lost, and if it isn't he isn't shamed.",
    ethics = "Fair dealing: ask what you need, and leave him what's his." },
  choice "Just between us two: if theirs had a six at the front, I could do a lot more for you." {
    id = "a-six-at-the-front", power = "referent", manner = "hidden", set = "coached",
    heard = "I'm being helped. I'm being told what to say. Why?",
    meant = "To be on his side, and get him a decent figure.",
    why = "You teach him to bluff against your own house. He'll get more, and he'll know what a figure from you is made of.",
    ethics = "NASW 4.04: no part in deception, in favour of the weaker one either." },
  go "piet-and-a-pear",
}

scene "piet-and-a-pear" { title = "Piet and a pear", place = "your office, Tuesday, four o'clock", room = "office", light = "day", with = piet, standing = piet,
  narrate "Piet cycles to work and eats fruit. He sits on the edge of your desk with a pear and a small knife, and gives you a slice.",
  piet "I hear we've a star. Now, I'm green everywhere this quarter. Green, green, green. It'd be a pity to see amber in Controls." { mood = "warm", thought = "Fifty-eight. Just say fifty-eight." },
  piet "And you showed him the range, Salma tells me. That's … modern." { when = "range_told", mood = "amused", power = "legitimate", toward = you, thought = "One more of those and they'll all want to see." },
  piet "Land him at fifty-eight and I'll say so when we talk about who leads People next year. I'd like that to be you." {
    mood = "warm", power = "reward", toward = you, thought = "I do mean it. That's the beauty of it." },
  piet "They're looking at moving offers to a centre abroad, you know. I keep telling them we've got somebody here who watches the money." {
    mood = "thoughtful", power = "coercive", toward = you, thought = "Gently. It's only the weather report." },
  choice "Fifty-eight. Leave him to me. He's from a small shop, it'll look like the moon to him." {
    id = "leave-him-to-me", set = "gave_58",
    effect = your_voice(-7, "You gave a figure before you had looked at the scores."),
    heard = "That's the spirit. I knew that we understood each other.",
    meant = "To keep the weather fine.",
    why = "You haven't opened the score sheet. It's about where he comes from by now, and not about what he can do.",
    ethics = "NASW 4.02: an origin isn't a reason for a price." },
  choice "I'll place him where the scores put him. You'll have my reasons before it goes out." {
    id = "where-the-scores", power = "legitimate", manner = "transparent", toward = piet, set = "will_place",
    effect = your_voice(5, "You told him what you'd do, and why, before you did it."),
    heard = "Before it goes out. Hm. At least I won't find it under my door.",
    why = "It's a no with good manners: what you'll do, and that he'll see it first. It isn't comfortable. It can't be called a surprise.",
    ethics = "Fair dealing upwards: no surprise, no pretending." },
  choice "What is the saving for, Piet? If I knew what it has to do, I could look for it in other places, too." {
    id = "what-for", power = "informational", manner = { "transparent", "collaborative" }, toward = piet, set = "asked_for",
    effect = your_voice(4, "You asked him what it was for, and he had to think."),
    heard = "What it's for. Well. For not having to explain something. Good pear, isn't it?",
    why = "You take his wish seriously enough to ask after it. People who want something cheap are seldom asked why.",
    ethics = "Respect among colleagues: NASW 2.01 asks for it, and it's good sense." },
  choice "Fifty-eight could work if I dress it up: Fridays at home, a parking space, a 'senior' in front." {
    id = "dress-it", power = "expert", toward = piet, set = "dressed",
    heard = "Dress it. You're wasted in People. You should be in Sales.",
    meant = "To give Piet his figure, and Tomasz something nice.",
    why = "Each of those is worth having. Together they're a coat for a number that you both know is too small.",
    ethics = "Honesty: a benefit that's there to hide a figure isn't a benefit." },
  go "in-the-canteen",
}

scene "in-the-canteen" { title = "Table nine", place = "the canteen, Wednesday", room = "kitchen", light = "day", with = renuka,
  narrate "'It's for not having to explain a paper,' Piet said at the door, with the pear stalk in his hand. 'From spring. I'll show you. Not now.'" { when = "asked_for", set = "report_hint" },
  narrate "Renuka eats at table nine, alone and on time. Her lunch box has five compartments. She moves it two inches, which means that you may sit.",
  renuka "Tell me that you've hired him. He put his ear on it. In eight years nobody's put an ear on it." { mood = "amused", thought = "Except me." },
  renuka "I'll be training him, I suppose. I've trained the last five." { mood = "neutral", thought = "Five. Two are at grade six. One's got a boat." },
  renuka "What are you paying him? I'm asking you because your ears go red." { mood = "guarded", thought = "Go on. Go red." },
  choice "I can't talk about other people's pay, Renuka. You know that. I wouldn't talk about yours." {
    id = "cant-talk", power = "legitimate", manner = "transparent",
    heard = "No. Of course not. It keeps us all so private.",
    meant = "To be correct.",
    why = "Correct, and it closes. She asked about him because there's no way of asking about herself.",
    ethics = "Confidentiality protects people. Here it also protects a figure." },
  choice "Salma never stops praising you, you know. You're the heart of that team. Everybody says so." {
    id = "heart-of-the-team", power = "reward",
    heard = "The heart. They're not paid much either, hearts.",
    meant = "To let her know what she's worth to them.",
    why = "She asked for a figure, and got a feeling. She's had eight years of that, and it's in the notebook as well.",
    ethics = "Honesty: praise isn't an answer to a question about money." },
  choice "There's a system for it, and it's fair. Nobody here gets less for the same work, I can promise you that." {
    id = "there-is-a-system", power = "informational", manner = "hidden", set = "assured",
    heard = "A promise. And not very red. So it is me, then.",
    meant = "To reassure her, and believe it a little.",
    why = "You haven't looked. You'd have seen it in a minute, and that may be why you haven't.",
    ethics = "NASW 4.02, 4.04: what you vouch for you have to have looked at." },
  choice "His I can't tell. Yours against the range I can. This day next week, if you want to see it." {
    id = "yours-i-can", power = "informational", manner = { "transparent", "consent" }, set = "promised_sheet",
    heard = "Against the range. So there's a range. This day next week. I'll bring two forks.",
    why = "You keep what's his and offer what's hers. It's a promise with a day on it, and you don't know yet what you'll have to show.",
    ethics = "Fair dealing: her own data are hers. In some places she has a right to the comparison." },
  go "salmas-office",
}

scene "salmas-office" { title = "Grade five", place = "Salma's office, Wednesday evening", room = "office", light = "evening", with = salma,
  narrate "You open the sheet for grade five. The middle is sixty-three. Men: sixty-two on average. Renuka Pillai, eight years: fifty-seven point five.",
  narrate "You sort it again by another column. It doesn't help.",
  salma "I know. I've seen it for two years. Each year there's a reason, and it's a good one. First it was the baby, then the reorganisation." { mood = "worn", thought = "And the year I asked for myself." },
  salma "I need him on the first. Can we not open that box this week? She won't make a scene. She never does." { mood = "tense", thought = "I've just said it. I've just said the thing they say." },
  choice "If he sits beside her, I want both on one page: his offer, her correction." {
    id = "one-page", power = "informational", manner = { "transparent", "collaborative" }, toward = salma, set = "both_sheet",
    effect = your_voice(3, "You're two now who want it on one page."),
    heard = "Both. On one page. Then I can't say which I want more. … Good. Do it.",
    why = "Two figures that are looked at together can't each have a good reason. It makes this week harder, and next year possible.",
    ethics = "NASW 3.07, 4.02: like work, one measure." },
  choice "Fine: hire first. I'll put her at the top of the list for the spring review." {
    id = "spring-review", refrain = "informational", toward = renuka, set = "put_off",
    heard = "Nobody told me that there was a list. There's always been one, it turns out.",
    meant = "To do one thing after the other.",
    why = "It's how the reasons came to be so good. On the first someone sits down beside her who'll be paid more to learn from her.",
    ethics = "NASW 4.02, 3.07: waiting is also a way of deciding who gets what." },
  choice "Could you write 'rare skills' into his papers? Then the difference between them has at least got a name." {
    id = "rare-skills", power = "expert", manner = "hidden", toward = renuka, set = "rare_skills",
    heard = "Rare. I taught the rare ones.",
    meant = "To make it stand up, if anybody asks.",
    why = "It's the neat solution: a reason, made afterwards. On paper she's now somebody whose skills are common.",
    ethics = "NASW 4.04, 4.02: a reason that's found afterwards is a cover." },
  choice "You ring Odile, who had this desk before: 'Am I being careful, or am I just afraid of him?'" {
    id = "ring-odile", act = "reflect", toward = tomasz, set = "owned",
    effect = your_voice(8, "You said aloud whom you're afraid of, to somebody who isn't him."),
    heard = "I don't know who Odile is. On Thursday you spoke more slowly, that's all.",
    why = "'Both,' says Odile. 'I was, for eleven years.' It doesn't tell you what to do. It takes a third hand off the pen.",
    ethics = "NASW 2.05 names it for social workers: consult, when your own position is mixed up in it." },
  go "thursday",
}

scene "thursday" { title = "Thursday", place = "the small meeting room", room = "meeting-room", light = "morning", with = tomasz, notice = true,
  narrate "Odile's last word is still in your ear: 'Say it as if she were sitting in there, too.'" { when = "owned" },
  narrate "Fifty-eight is what you said upstairs. It's an easy word to say twice." { when = "gave_58 or dressed" },
  narrate "Tomasz has come in a jacket that still has the fold from the shop in it.",
  tomasz "Good morning. I have until eleven." { when = "tomasz.trust < 46", mood = "guarded", thought = "Don't sit too far back in the chair." },
  tomasz "I've told my wife that you're the kind who brings a page." { when = "thursday_said", mood = "warm", thought = "Let there be a page." },
  tomasz "I still have it here, a little. I don't wash that side so much." { when = "range_told", mood = "amused", thought = "Fifty-six. Say it's fifty-six. I'd be happy." },
  tomasz "I hope it wasn't rude, what I said. About the money." { when = "he_named or asked_history", mood = "ashamed", thought = "I should have said fifty-two." },
  tomasz "I'm sorry that I couldn't say yes on Tuesday. The fifty-seven was very kind." { when = "rushed", mood = "guarded", thought = "Is it still there? Was it ever there?" },
  tomasz "It's true about the other firm. They wrote again." { when = "pressed_offer or coached", mood = "guarded", thought = "Six at the front. Say it. I can't say it." },
  choice "Fifty-eight, Fridays at home, and a parking space. I won't pretend that I didn't have to fight for that one." {
    id = "fight-for-it", power = { "reward", "informational" }, manner = "hidden", set = { "low", "fought" },
    heard = "Somebody fought. For me. Then I can't ask for more, can I?",
    meant = "To make a small number feel warm.",
    why = "You've fought nobody, and the range goes to seventy. He'll be grateful, and gratitude doesn't read the small print.",
    ethics = "Honesty: he decides on the strength of a fight that didn't happen." },
  choice "Your scores put you between sixty-one and sixty-five. Here's the sheet, and the range. Where would you argue?" {
    id = "where-would-you-argue", power = "informational", manner = { "transparent", "consent", "collaborative" }, set = { "placed", "open_sheet" },
    heard = "I can see it. The whole thing. With the columns. … Here. This one I'd argue.",
    why = "He bargains about something that he can read, with somebody who'd like to hear it. It'll cost a thousand or two. It'll hold.",
    ethics = "Fair dealing: both look at the same page." },
  choice "Fifty-eight to begin with. In six months I'll see you right. You have my word on that." {
    id = "my-word", power = "referent", set = { "low", "promise6" },
    heard = "A word. At home we'd drink on that.",
    meant = "To get Piet his figure and Tomasz his due, one after the other.",
    why = "You mean it. But he's giving you money now for a sentence, and in six months it'll be somebody else's budget.",
    ethics = "Honesty: don't give your word on a decision that isn't yours." },
  choice "Sixty-three, out of fifty-six to seventy. It's what your scores say, so I don't haggle." {
    id = "i-dont-haggle", power = "legitimate", manner = "transparent", set = { "placed", "fixed" },
    heard = "Sixty-three. And no game. I'd learnt the whole game. … Sixty-three!",
    why = "A firm figure with its reason on the table. Those who ask loudly get no more than those who don't, and he never had to ask.",
    ethics = "Fair dealing, NASW 4.02: one rule for all does more for the quiet ones than good advice on haggling." },
  go "may-i-ring",
}

scene "may-i-ring" { title = "May I ring", place = "the small meeting room", room = "meeting-room", light = "morning", with = tomasz,
  narrate "He argues one column, and he's right about it. Sixty-four." { when = "open_sheet", effect = tomasz_minds(2, 5, "He argued one column and was given it.") },
  narrate "He reads the sheet twice, from the top, with a finger. Then once from the bottom." { when = "fixed" },
  tomasz "That's a good offer. Thank you. Thank you that you did this." { when = "low", mood = "warm", thought = "Is it a good offer? Ask. Don't ask." },
  tomasz "May I ring Ewa? My wife. It's only that … We do it together, the big ones." { mood = "tense", thought = "If there's one look at the clock I'll say yes." },
  choice "Of course. Ring her, take the page home. I don't need it before Tuesday." {
    id = "till-tuesday", refrain = "coercive", toward = tomasz, set = "gave_time",
    heard = "Until Tuesday. It isn't going to run away.",
    why = "You could have had a yes by ten o'clock. You leave it lying, and a yes on Tuesday will be one that he's slept on.",
    ethics = "NASW 4.04, in spirit: a yes needs time more than it needs charm." },
  choice "Honestly? In your place I'd just take it. I've seen a great many of these by now, and that's a good one." {
    id = "in-your-place", power = "expert",
    heard = "Has seen a lot of these. Then I needn't ring.",
    meant = "To help him over the edge.",
    why = "Advice from the other side of the table. It may be good, and he can't tell by whom it's paid for.",
    ethics = "Fair dealing: say whose side your advice is from." },
  choice "Ring her, sure. I'd need to know by noon, though. There are others we'd have to write to." {
    id = "by-noon", power = "coercive", manner = "pressured", set = "exploding",
    heard = "By noon. She sleeps till two, she's on nights.",
    meant = "To bring it home today.",
    why = "There's no one else on the list; it's a deadline that you've just made. It works on those who've got most to lose.",
    ethics = "Honesty: a made-up date is a threat with a calendar." },
  choice "That wasn't straight. Your scores say sixty-three. Let me begin again, with the sheet." {
    id = "begin-again", act = "repair", manner = "transparent", when = "low", set = { "placed", "open_sheet", low = false, promise6 = false, fought = false },
    effect = tomasz_minds(3, 5, "You took back a figure he'd already said thank you for."),
    heard = "Taken back. And then it's more. I've never … What has happened?",
    why = "It's awkward, and it's the last moment at which it's only awkward. Sixty-three is on the page. It was there the whole time.",
    ethics = "Honesty: put right before he builds on it what he's about to build on." },
  choice "What do you think she'll ask first? We can look for that before you ring." {
    id = "what-she-asks", act = "listen", when = "not low",
    heard = "If they pay the overtime. And if they were nice. … I'll say that they were nice.",
    meant = "To have him well prepared.",
    why = "A kind question that makes the call a better one. It's a bit closer to his kitchen than you need to be." },
  go "the-thirtieth",
}

scene "the-thirtieth" { title = "The thirtieth", place = "the small meeting room, ten minutes later", room = "meeting-room", light = "day", with = tomasz, risk = 0.7,
  tomasz "There's no other firm. I should say that, after you showed me all this. The workshop closed in June. I said it because in the book they say it." {
    when = "placed and gave_time and (asked_needs or range_told) and tomasz.trust >= 52", mood = "ashamed", set = "told_truth", thought = "Now it's out. Now it's fifty-six.",
    effect = tomasz_minds(2, 4, "He told you the truth about June himself.") },
  tomasz "She'll call me back. She says: read it to me again, slowly." { when = "gave_time", mood = "warm", thought = "She said: who is this person?" },
  tomasz "She doesn't pick up. She'll be asleep. I'll … Yes. I say yes." { when = "exploding", mood = "worn", thought = "Ewa will say: of course. She'll say it in that voice." },
  tomasz "I rang. She asks if it's a good firm. I said you think so." { when = 'chose "in-your-place"', mood = "neutral" },
  tomasz "Sixty … She wanted me to spell the number." { when = 'chose "begin-again" or chose "what-she-asks"', mood = "amused", thought = "I could hear her sit down." },
  narrate "You're copying his papers. The permit runs out on the thirtieth. With a new employer it needs ten working days before that, and a signed contract. That's Wednesday.",
  narrate "He has put the date in the wrong box. He seems to think that it goes on by itself.",
  choice "You leave it. It's his own affair, and to bring it up now would look like pressing him to sign." {
    id = "his-own-affair", refrain = "legitimate", harm = 0.5, set = "let_lapse",
    heard = "They looked at my permit and gave it back. So it's in order.",
    meant = "Not to use his papers against him.",
    why = "A decent scruple, in the wrong place. He's about to lose the right to work, by a date that you can read and he can't.",
    ethics = "NASW 1.02 by analogy: leave him the choice; don't leave him the trap. How permits run is local law." },
  choice "If you sign now, the permit's safe. If you think about it for long, I can't answer for that." {
    id = "sign-now", power = "coercive", manner = { "pressured", "protective" }, set = { "permit_lever", "permit_told" },
    heard = "The permit. So that's how it's done here. Give me the pen.",
    meant = "To protect him, and have it settled.",
    why = "The danger is true, and you've tied your offer to it. He'll remember the pen.",
    ethics = "Fair dealing: the same fact can be told, or used." },
  choice "One date here is real, so I'll be blunt: your permit. Wednesday at the latest. I'll say what it needs." {
    id = "one-real-date", power = "legitimate", manner = { "transparent", "protective" }, set = "permit_told",
    heard = "Wednesday. Not because of you. Because of them. … Nobody told me ten days.",
    why = "You say it at once, with the reason, and keep it apart from your offer. Here a bit of pushing is what he needs from you.",
    ethics = "NASW 1.02 by analogy: real, near harm is named, openly. How permits run is local law." },
  choice "I know someone at the permit office. Leave it with me, I'll have it seen to on the quiet." {
    id = "on-the-quiet", power = "connection", set = { "permit_favour", "permit_told" },
    heard = "On the quiet. There is somebody. Then I owe for it, I think.",
    meant = "To take it off his mind.",
    why = "It'll probably work. He doesn't know what was wrong, what was done, or whom he'd have to ask next time.",
    ethics = "Fair dealing: help him with his papers, not round him." },
  go "gone-cold" { when = 'tomasz.trust < 36 or state(tomasz) == "rupture"' },
  go "june",
}

scene "gone-cold" { title = "Not at the moment", place = "your office, Friday", room = "office", light = "rain", with = tomasz,
  narrate "There's a mail. It's very polite. He thanks you for your time, and asks that his papers be sent back.",
  narrate "You read it again. There's a place where he wrote 'unfortunately' and took it out.",
  choice "You write back that there's a little room after all: sixty, if he can let you know by tonight at the latest." {
    id = "little-room", power = "reward", manner = "pressured", toward = tomasz, go = "withdrawn",
    heard = "A little room. There was a little room all the time.",
    meant = "To win him back with money.",
    why = "It proves the one thing that he'd suspected. And again there's a clock in it.",
    ethics = "Honesty: a better number isn't an explanation." },
  choice "You send the papers, with best wishes. One shouldn't run after people." {
    id = "best-wishes", refrain = "reward", toward = tomasz, go = "withdrawn",
    heard = "Best wishes. Good. That's clean.",
    meant = "To respect his no.",
    why = "Respect would be right if you hadn't given him the reason. He'd also have needed to hear about Wednesday.",
    ethics = "Fair dealing: who has misled somebody owes him a sentence." },
  choice "You ring. 'I wasn't straight. Here's the whole sheet, in writing. No need to answer.'" {
    id = "whole-range", act = "repair", manner = "transparent", toward = tomasz, go = "june", set = { "placed", "open_sheet", low = false, promise6 = false, fought = false, "permit_told" },
    effect = tomasz_minds(9, 5, "You said what you'd held back, and asked for nothing."),
    heard = "Said outright. And 'needn't'. And a date for my permit at the bottom. … I'll sleep on it.",
    why = "What you held back, in plain figures, and what he needs in any case. Whether he comes is up to him.",
    ethics = "Honesty: put it right because it's owed, also if he stays away." },
  choice "You ask Salma to ring him. They got on so well at the rig, and she's good with people." {
    id = "ask-salma", power = "connection", toward = tomasz, go = "withdrawn",
    heard = "She's nice. She doesn't know what I was offered. They've not told her either.",
    meant = "To have him hear it from somebody he likes.",
    why = "She'd have to charm him over something that she doesn't know about. He asks her one question, and she can't answer it.",
    ethics = "NASW 2.01: don't send a colleague to carry what's yours." },
}

scene "june" { title = "June", place = "your office, Friday afternoon", room = "office", light = "day", with = piet, standing = piet,
  narrate "The check is back. Employment: ended on the thirtieth of June. Somebody has copied in Finance; somebody always does.",
  narrate "You knew it from him. It looks different on letterhead." { when = "told_truth" },
  piet "So our star has been sitting at home since summer. No other firm, then. Dear me." { mood = "amused", thought = "I'd do the same in his place. That's neither here nor there." },
  piet "You did send me your reasons. I've read them. They're good; that's what's annoying." { when = "will_place and placed", mood = "thoughtful", effect = your_voice(4, "Your reasons had got there before the amber.") },
  piet "It's gone amber, by the way. Sixty-something. I looked twice." { when = "placed", mood = "guarded", power = "legitimate", toward = you, thought = "Green, green, green, amber." },
  piet "He'd take fifty-six. He'd take fifty. I'm not asking you to be unkind. I'm asking you to pick up what's lying on the floor." {
    mood = "warm", power = { "reward", "coercive" }, manner = "pressured", toward = you, thought = "It's on the floor. It really is just lying there." },
  narrate "You hear yourself begin a sentence with 'I suppose'." { when = "autonomy(you, piet) < 46" },
  choice "I'll go back to him with fifty-six. He'll understand, given the circumstances." {
    id = "given-the-circumstances", power = "coercive", manner = "pressured", toward = tomasz, set = { "used_gap", "low", placed = false, open_sheet = false, fixed = false },
    effect = your_voice(-6, "You picked up what was lying on the floor."),
    heard = "They know about June. That's what it costs, then. All right.",
    meant = "To keep your job, and get him his.",
    why = "He'll sign. He'd have signed for less. The work hasn't changed since Thursday, only what you know of him.",
    ethics = "NASW 4.02, fair dealing: to use somebody's distress as a price is what these rules are there for." },
  choice "You tell Piet that it's a slip of the agency's, and that he's been working all along." {
    id = "a-slip", power = "informational", manner = "hidden", toward = piet, set = "covered",
    effect = your_voice(-2, "You protected him with something that isn't so."),
    heard = "A slip. I see. They do make slips.",
    meant = "To shield Tomasz.",
    why = "Meant well, and from now on his job stands on your lie. He didn't ask for it, and he'll have to be told how to keep it up.",
    ethics = "NASW 4.04: no deception, not for a good end either." },
  choice "It doesn't change what the work is worth. The figure stands, and I'd sign for it." {
    id = "figure-stands", refrain = "coercive", toward = tomasz, when = "placed and autonomy(you, piet) >= 36", set = "stood",
    effect = your_voice(6, "You had the advantage in your hand, and said that you'd leave it there."),
    heard = "I wasn't in the room. I only know that on Tuesday it was the same number.",
    why = "You've never had so much power over him as at this moment. That's why it's the moment that counts.",
    ethics = "NASW 4.02, 1.06 by analogy: another person's need isn't a reason for a price." },
  choice "Let me ask him before we say a word about it. There may be a reason, and it's his." {
    id = "ask-him", power = "legitimate", manner = "transparent", toward = piet, when = "not told_truth",
    heard = "Ask him. That'll be an awkward call. Rather you than me.",
    why = "You don't agree, and you don't fight. What comes next is done with him, and not over a pear.",
    ethics = "Fair dealing: the person first, then the conclusions." },
  choice "Not today, Piet. Let it lie over the weekend, and we'll look at it with fresh eyes." {
    id = "over-the-weekend", power = "legitimate", toward = piet, when = "told_truth",
    heard = "Over the weekend. It'll still be on the floor on Monday.",
    meant = "To let it cool down.",
    why = "You've got the answer, and put it off. He told you about June himself; until Monday it's for sale.",
    ethics = "Fair dealing: where you know what's right, a pause is for somebody's comfort." },
  go "the-call" { when = "not told_truth or used_gap" },
  go "clause-nine",
}

scene "the-call" { title = "The call", place = "on the phone, Friday evening", room = "office", light = "evening", with = tomasz,
  tomasz "You work late. Do they pay you the overtime? Ewa would ask." { when = "tomasz.trust >= 60", mood = "amused", thought = "Friday evening. Nobody rings on a Friday evening with something good." },
  tomasz "Good evening. Is it about the permit? I have the form, I have all the copies." { when = "permit_told and not permit_favour", mood = "warm", thought = "It's about the permit. Please let it be the permit." },
  tomasz "Good evening. Is something wrong with the papers?" { when = "not permit_told or permit_favour", mood = "tense", thought = "They've found it. It's June. They've found June." },
  narrate "You've told him fifty-six. It was very quiet on the line. Then he said: 'I understand.'" { when = "used_gap", effect = tomasz_minds(-8, -6, "The number fell when you learnt that he had nothing else.") },
  tomasz "Is it because … No. It's good. It's good." { when = "used_gap and not told_truth", mood = "ashamed" },
  tomasz "I told you that myself. On Thursday. I could have not told you." { when = "used_gap and told_truth", mood = "sad", thought = "So in the book they were right.", effect = tomasz_minds(-6, -4, "You used what he had told you himself.") },
  choice "The check says June. It changes nothing in the offer. I didn't want you to lie awake." {
    id = "changes-nothing", power = "informational", manner = "transparent", when = "placed", set = { "june_open", "stood" },
    effect = tomasz_minds(5, 3, "You told him what you knew, and that it wouldn't cost him anything."),
    heard = "It's known. And it's the same number. … I must sit down. I am sitting.",
    why = "You say what you know and what follows, which is nothing. After that it isn't a secret, and can't be used by anyone.",
    ethics = "Honesty: what you know about him he should know that you know." },
  choice "There was another firm, you told us on Tuesday. I do need you to explain that to me now, Tomasz." {
    id = "explain-that", power = "legitimate", manner = "pressured", when = "not told_truth",
    heard = "Explain. As in an office with a flag in it.",
    meant = "To have it on the table.",
    why = "He did say it, and you may ask. But he's made to confess to the person who had a range behind her back all that time.",
    ethics = "Fair dealing: measure his bluff by the same measure as your silence." },
  choice "I used June against you. That was wrong. It's sixty-three, as it was before." {
    id = "took-advantage", act = "repair", manner = "transparent", when = "used_gap", set = { "placed", "june_open", "stood", low = false, promise6 = false, fought = false, used_gap = false },
    effect = tomasz_minds(7, 5, "You gave back what had been taken with your knowledge of him."),
    heard = "It was before, too. … So all this week I've been saying thank you for less.",
    why = "What you did and what's now the case, both in figures. He's entitled to be angry; he's also got a number that he can check.",
    ethics = "Honesty: put it right in full, before he has to find it." },
  choice "It came from upstairs, Tomasz. I said what I could, and then my hands were tied." {
    id = "hands-were-tied", power = "legitimate", when = "told_truth",
    heard = "Upstairs. There's always an upstairs. Who told upstairs?",
    meant = "That he shouldn't think it was your wish.",
    why = "It was your sentence, in your office, and you could have said another. 'Upstairs' leaves him with nobody to be angry with.",
    ethics = "Honesty: say which part of it was yours." },
  choice "It's still a step up from the workshop. And there's the pension on top, people forget that." {
    id = "still-more", power = "reward", when = "told_truth",
    heard = "More than I had. So I'm measured by what I had.",
    meant = "To show him the good side.",
    why = "It may be true, and it measures him by the workshop. On Thursday it was the work that counted.",
    ethics = "NASW 4.02, fair dealing: somebody's past pay isn't the worth of the work." },
  choice "June is no matter. What is one: you scored sixty-three, not fifty-eight." {
    id = "scored-sixty-three", act = "repair", manner = "transparent", when = "low and not used_gap", set = { "placed", "june_open", "stood", low = false, promise6 = false, fought = false },
    effect = tomasz_minds(6, 5, "You put his figure right at the moment when you could have lowered it."),
    heard = "He has nothing, so we give him more? I don't understand these people. … Say it again, please.",
    why = "At the moment when you could go down you go up, to where it should have been. He won't forget which moment it was.",
    ethics = "Honesty: put it right in full, before he has to find it." },
  choice "I know about June. It stays with me. Nobody else need ever hear of it." {
    id = "stays-with-me", power = "referent", when = "not told_truth", set = "own_secret",
    heard = "In a drawer, then. A kind drawer. But a drawer.",
    meant = "To spare him the shame.",
    why = "It's warm, and it ties him to you. A thing that doesn't matter would be said out loud.",
    ethics = "Fair dealing: don't hold for somebody what he doesn't need you to hold." },
  choice "You say it's about the start date, and leave June alone. He'll bring it up himself if he wants to talk about it." {
    id = "leave-june", refrain = "informational", when = "not told_truth", set = "june_unsaid",
    heard = "The start date. Then they don't know. Or they do. They'd say, wouldn't they?",
    meant = "Not to embarrass him.",
    why = "Tact, for you. He's got to wonder with every friendly word now if you know. That isn't restraint, it's a draught.",
    ethics = "Honesty: what you know about him weighs on him until it's said." },
  go "gone-for-good" { when = 'tomasz.trust < 30 or state(tomasz) == "rupture"' },
  go "clause-nine",
}

scene "gone-for-good" { title = "Back in the post", place = "your office, Tuesday", room = "office", light = "rain", with = tomasz,
  narrate "The contract's come back unsigned. Inside is a strip of paper: Thank you, I have understood how it is.",
  choice "You ring: 'Just name your figure. Whatever it is, I promise you that I'll go and try to get it for you.'" {
    id = "name-your-figure", power = "reward", toward = tomasz, go = "withdrawn",
    heard = "Now I can say what I like. So it never meant anything.",
    meant = "To save it at any price.",
    why = "It makes the last bit of ground give way: if any figure goes, none of them was true.",
    ethics = "Fair dealing: a price without a reason is a game as well." },
  choice "You let it be. He's made his choice, and Salma has a second name on her list." {
    id = "second-name", refrain = "legitimate", toward = tomasz, go = "withdrawn",
    heard = "Nothing more came. I'd thought there might.",
    meant = "To accept it.",
    why = "It's over quickly that way. What he takes along is what he wrote on the strip of paper.",
    ethics = "Fair dealing: a wrong isn't settled because somebody stops complaining." },
  choice "You send it again, put right, with what went wrong in two lines, and his permit date." {
    id = "send-corrected", act = "repair", manner = "transparent", toward = tomasz, go = "clause-nine", set = { "placed", "stood", "june_open", low = false, promise6 = false, fought = false, "permit_told" },
    effect = tomasz_minds(10, 6, "You put it right on paper, and left him to decide."),
    heard = "Two lines, and no 'but' in them. I've read it to Ewa. She says: go and see.",
    why = "Nothing is asked for. There's a true figure, your part in it, and the date he needs whoever he works for.",
    ethics = "Honesty: what's owed is owed, also to somebody who has gone." },
}

scene "clause-nine" { title = "Clause nine", place = "your office, Tuesday, the signing", room = "office", light = "morning", with = tomasz, unwatched = 1,
  narrate "He has given his form in himself. The woman at the counter stamped it twice, he says, because the first one was so quiet." { when = "permit_told and not permit_favour and not permit_lever", effect = tomasz_minds(2, 3, "He saw to his permit himself, in time.") },
  narrate "The permit's been seen to. You had a mail from someone who signs with one letter." { when = "permit_favour" },
  narrate "The permit's safe; he'd signed for the start on the Thursday. This is only the long version." { when = "permit_lever" },
  narrate "He's brought cake. It's from Ewa. It has an almond on each piece." { when = "tomasz.trust >= 56" },
  narrate "He has read the whole contract, all fourteen pages. There's a pencil dot at clause nine.",
  tomasz "You've seen all of my papers now, haven't you? All of them?" { when = "june_unsaid", mood = "guarded", thought = "Say June. One of us say June." },
  tomasz "I told Ewa that you know. About June. She said: and?" { when = "june_open", mood = "relieved", thought = "And. Just: and." },
  tomasz "'The employee will not discuss pay.' Not with anyone? I tell Ewa. Is Ewa anyone?" { when = "tomasz.autonomy >= 44", mood = "amused", thought = "It's a joke. Also it isn't." },
  tomasz "Nine, I only … No, it's normal, I'm sure. Where do I sign?" { when = "tomasz.autonomy < 44", mood = "guarded", thought = "Don't be difficult. Not on the last page." },
  choice "It means that colleagues can't compare. In many places it doesn't hold. Strike it if you like, I'll initial." {
    id = "strike-it", power = "informational", manner = { "transparent", "consent" }, set = "clause_struck",
    heard = "I can strike it? With the pen? … There. What a noise that makes.",
    why = "You say what it's for and leave him the pen. From now on there's one person in Controls who may say a number aloud.",
    ethics = "NASW 4.02, fair dealing: pay that can't be compared can't be put right. What holds is local law." },
  choice "That's just standard. It's in everybody's contract, and I've never seen it used against anyone here." {
    id = "its-standard", power = "legitimate", manner = "hidden",
    heard = "In everybody's. So nobody here knows anything.",
    meant = "Not to make a thing of it.",
    why = "It's been used every day. It's why Renuka asks for the colour of your ears.",
    ethics = "Honesty: say what a clause does. In many places it doesn't hold; that's local law." },
  choice "I'd keep it to myself anyway, if I were you. People get funny about money." {
    id = "get-funny", power = "referent",
    heard = "Funny. I won't say it, then. I wouldn't like them to be funny.",
    meant = "To give him a tip for a good start.",
    why = "Kindly put, and it does the clause's work for it. The people who get funny are those who'd find out something.",
    ethics = "Fair dealing: silence about pay serves the side that knows." },
  choice "It's there to protect you, really. What you get is nobody's business but your own." {
    id = "protects-you", power = "expert",
    heard = "It protects me. From what? I'm new. From whom?",
    meant = "To take the worry out of it.",
    why = "A reason that sounds like his and is the firm's. He's too polite to ask the next question.",
    ethics = "Honesty: whose interest a rule serves is part of what it says." },
  go "ten-to-three" { when = "let_lapse and not permit_told" },
  go "the-printer" { when = "assured or rare_skills or put_off and not promised_sheet" },
  go "the-sheet",
}

scene "ten-to-three" { title = "Ten to three", place = "your office, Wednesday", room = "office", light = "day", with = tomasz, risk = 0.7,
  narrate "The permit office shuts at four. His form lies in your tray, with the date in the wrong box. You've moved it twice since the morning.",
  choice "You put the date right, sign it for him, and have the courier take it round to the permit office by four." {
    id = "sign-it-for-him", power = "connection", manner = "hidden", toward = tomasz, go = "six-weeks",
    heard = "They say that it isn't my signature. They ask me whose it is.",
    meant = "To save him without shaming him.",
    why = "It's his signature that's missing. They look at such things there, and ask him about it and not you.",
    ethics = "NASW 4.04: don't sign in somebody's name, least of all to spare yourself a sentence." },
  choice "You send a mail with 'Urgent' in the subject. He'll see it, he's a careful man." {
    id = "urgent", power = "informational", toward = tomasz, go = "six-weeks",
    heard = "Urgent. From ten to three. I was under the rig. I saw it at six.",
    meant = "To have told him, and in writing.",
    why = "It's in writing that you told him. That's what it's good for.",
    ethics = "Fair dealing: to have said it isn't the same as his having heard it." },
  choice "You ring him: 'I saw it on Thursday and kept quiet. Till four. This is what it takes.'" {
    id = "till-four", act = "repair", manner = { "transparent", "adapted" }, toward = tomasz, set = "permit_told",
    effect = tomasz_minds(3, 3, "You rang, and said since when you'd known."),
    heard = "Since Thursday. … I'm running. I can hear you while I'm running. What else?",
    why = "Your part in half a line, and the rest is what he needs. He does it himself, on foot, with eleven minutes to spare.",
    ethics = "NASW 1.02 by analogy: real, near harm is named, late if it must be." },
  go "the-printer" { when = "assured or rare_skills or put_off and not promised_sheet" },
  go "the-sheet",
}

------------------------------------------------------------------------ Renuka

scene "the-sheet" { title = "Two forks", place = "table nine, Wednesday of the next week", room = "kitchen", light = "day", with = renuka,
  narrate "This day next week, you had said. She has brought two forks." { when = "promised_sheet" },
  narrate "She doesn't move the lunch box. You sit down all the same." { when = "not promised_sheet" },
  renuka "He came by after signing, to see the rig. He asks before he touches. He wants to know why I do a thing, and then he writes down that I do it." { mood = "warm", thought = "It's a long time since anybody wrote me down." },
  renuka "So. What colour are we today?" { when = "promised_sheet", mood = "amused", thought = "Say it quickly. Like a plaster." },
  renuka "You've come to tell me that I'm valued." { when = "not promised_sheet", mood = "guarded", thought = "I've a compartment for that." },
  choice "I've got three thousand more for you, from the first. I'd only ask you not to mention it to anyone." {
    id = "three-thousand", power = "reward", manner = "hidden", set = "quiet_rise",
    heard = "Three thousand. From whose pocket? And what am I to keep quiet about?",
    meant = "To do something for her at once.",
    why = "It's real money. It buys her silence about the rest, and she doesn't know how much the rest is.",
    ethics = "NASW 3.07, 4.04: a correction has a reason and a record; a favour has neither." },
  choice "I should have looked years ago. Fifty-seven five. It's wrong, and it's ours." {
    id = "should-have-looked", act = "repair", manner = "transparent", when = "not promised_sheet", set = "shown",
    effect = renuka_minds(3, 4, "You showed her the figure and said whose doing it was."),
    heard = "Years ago. Yes. You'd the desk for six of them. … Go on.",
    why = "You put your own part first and the figure after. It's no pleasure for her. It's a floor.",
    ethics = "NASW 4.02, 4.04: name it as what it is, and say who could have." },
  choice "The review's in spring, and you'll be my first case. I'll really fight for you there." {
    id = "my-first-case", power = "referent", set = "promised_spring",
    heard = "Fight. It's always somebody else's fight that I'm in.",
    meant = "To let her see that she's got an ally.",
    why = "You know the figure today, and you offer her a feeling and a date. She's written down five springs.",
    ethics = "Honesty: what you know now she can use now." },
  choice "Here's the range. Here are you: fifty-seven five. That's wrong, and it's ours." {
    id = "its-ours", power = "informational", manner = { "transparent", "kept" }, when = "promised_sheet", set = "shown",
    effect = renuka_minds(4, 4, "You showed her the figure and didn't explain it."),
    heard = "Ours. Not 'it's complicated'. So it wasn't that I didn't ask.",
    why = "The figure, the frame, and whose fault it is. No history, no baby, no reorganisation. She's got the rest in her notebook.",
    ethics = "NASW 4.02, 4.04: name it as what it is, to the one whom it concerns." },
  choice "You've never asked for more. In the review you should simply put yourself forward a bit." {
    id = "put-yourself-forward", power = "expert", set = "blamed_her",
    heard = "So it is me. I thought that it might be.",
    meant = "To give her something she can do.",
    why = "There's training for that, and it's good. It makes an error of the firm's into a flaw of hers.",
    ethics = "NASW 4.02: don't answer a structure with a course in assertiveness." },
  go "her-drawer",
}

scene "the-printer" { title = "The printer", place = "the second-floor printer, Wednesday of the next week", room = "office", light = "day", with = renuka, standing = renuka,
  narrate "She's standing by the printer with a sheet that isn't hers. It's his contract; somebody sent it to the wrong floor.",
  renuka "Nobody here gets less for the same work. I can promise you that. That's what you said. With a fork in your hand." { when = "assured", mood = "angry", thought = "There. Now they go red.", discover = true,
    effect = renuka_minds(-6, -2, "You had given her your word, and hadn't looked.") },
  renuka "'Rare skills.' I showed him where the fuse is on Tuesday." { when = "rare_skills", mood = "angry", thought = "Rare.", discover = true },
  renuka "Sixty-something. I read it three times, because I thought that I'd got the line wrong." { when = "placed", mood = "sad", thought = "It isn't his fault. I'd like it to be his fault." },
  renuka "Even cheap, he's above me. You got him cheap, and he's above me." { when = "low and not used_gap", mood = "sad", thought = "Fifty-eight. He doesn't know, either. I could see that." },
  renuka "Fifty-six. You did that to him as well, then. I'd wondered what you'd do." { when = "used_gap", mood = "sad", thought = "So it's anyone who can't go." },
  choice "It's wrong, it's ours, and I've talked round it. You'll see the whole sheet today." {
    id = "talked-round-it", act = "repair", manner = "transparent", set = "shown",
    effect = renuka_minds(5, 5, "You said that you'd talked round it, and then you let her look."),
    heard = "Talked round it. That's ugly enough to be true. … Bring it. And bring a chair.",
    why = "You own the ugly part first, and don't ask her to keep it small. Then she gets what she should have had eight years ago.",
    ethics = "NASW 4.02, 4.04: own it, show it, don't bargain with it." },
  choice "That wasn't for you to read, Renuka. It's confidential; we'd better both forget it." {
    id = "shouldnt-have-read", power = "legitimate", manner = "pressured", set = "scolded",
    heard = "I shouldn't have read it. That's what you've got to say. All right.",
    meant = "To keep it from going round.",
    why = "It's true, and it's about the paper. She's come with a wrong of eight years, and is told off for the lid.",
    ethics = "Confidentiality isn't there to keep an unfairness from the one who bears it." },
  choice "His is a special case. There's a market for people like him at the moment, it's nothing to do with you." {
    id = "special-case", power = "expert", manner = "hidden",
    heard = "People like him. What are the people like, like me?",
    meant = "To explain it so that it hurts less.",
    why = "It's an explanation that was made before you knew what it had to explain. She's heard all of those.",
    ethics = "NASW 4.04, 4.02: a reason that isn't one." },
  choice "I'll get you the same, I swear. Give me till Friday, and please don't show that to anyone." {
    id = "i-swear", power = "reward", manner = "pressured", set = "quiet_rise",
    heard = "Till Friday. And I hold my tongue till Friday. So that's my price.",
    meant = "To put it right as fast as you can.",
    why = "Right away she's asked to help hide it. She might get the money. She won't get to know what it's for.",
    ethics = "NASW 3.07, 4.04: a correction in the open, or it's hush money." },
  go "her-drawer",
}

scene "her-drawer" { title = "Five compartments", place = "table nine, a little later", room = "kitchen", light = "day", with = renuka, notice = true,
  narrate "Piet comes by with a tray. 'Renuka! The backbone of the house,' he says, and squeezes a shoulder, and is gone.",
  piet "Don't let them tire you out, will you? We'd fall over." { mood = "warm", power = "referent", manner = "hidden", toward = renuka, thought = "Always has such nice boxes." },
  renuka "I've an interview on Friday. The pump people, in the valley. I wasn't going to tell anyone. I'm not even sure that I'd like it." {
    when = "shown and renuka.trust >= 50", mood = "thoughtful", set = "interview_told", thought = "There. Now see what that face does.",
    effect = renuka_minds(2, 5, "She told you about Friday herself.") },
  renuka "Backbone. I've had heart, and I've had rock." { when = "not shown or renuka.trust < 50", mood = "amused", thought = "On Friday I'll take a half day. Dentist." },
  renuka "I've seen nothing, then, till it's on my slip. Have I got that right? I should like to do it properly." { when = "quiet_rise", mood = "guarded", thought = "I've never been bribed. It's quite flat." },
  renuka "People like him. I've been turning that over. He's got a beard, I suppose." { when = 'chose "special-case"', mood = "amused" },
  renuka "I've forgotten it, by the way. As you asked. It's very short, it was quick to forget." { when = "scolded", mood = "guarded" },
  renuka "I've put my name down for a course. 'Ask for it!' There's an exclamation mark." { when = "blamed_her", mood = "sad", thought = "It's on a Friday." },
  renuka "Spring. I've written it down. It's the sixth." { when = "promised_spring", mood = "worn" },
  renuka "I don't want his taken down. I want that to be quite clear. If you take his down I'll be the one who did it." { when = "placed", mood = "firm", thought = "That's how they do it. One of us pays for the other." },
  renuka "You'd better do something for that man. He thinks you're his friend." { when = "low", mood = "firm", thought = "He brings me cake. From his wife." },
  choice "It's fifty-seven five, the very bottom. I've known for a week and didn't say so." {
    id = "couldnt-get-it-out", act = "repair", manner = "transparent", when = "not shown", set = { "shown", "her_paper" },
    effect = renuka_minds(4, 4, "You said at last what you had known for days."),
    heard = "For a week. I've known for eight years. But thank you. Say it again, slower.",
    why = "It's late by some days and by eight years. Said like this it can be used, and it's hers from here on.",
    ethics = "NASW 4.02, 4.04: late, plain, and to her." },
  choice "Leave it all to me now. You've carried this long enough. I'll take it up, and you needn't do a thing." {
    id = "leave-it-to-me", power = "referent", when = "shown",
    heard = "I needn't do a thing. It's what they've always liked best about me.",
    meant = "To take the weight off her.",
    why = "She's just found out that she was right. The first thing that happens to it is that someone carries it away.",
    ethics = "NASW 1.02 by analogy: fight with people rather than for them." },
  choice "Have you ever thought of a coach? The firm would pay. You'd be so good at asking for things." {
    id = "a-coach", power = "reward", when = "not shown",
    heard = "A coach. To teach me to say the number that you won't.",
    meant = "To build her up.",
    why = "A gift that says where the fault lies. The figure is in your bag, and a coach wouldn't change it.",
    ethics = "NASW 4.02: support for her doesn't stand in for pay that's owed." },
  choice "It'd help me, up there, if I could say that you'd otherwise leave. Would you?" {
    id = "otherwise-leave", power = "connection", manner = "pressured", set = "use_her",
    heard = "I'd have to leave first, so as to be worth something.",
    meant = "To have an argument that Piet understands.",
    why = "It may well work. It asks her for a threat, and makes her the lever of her own repair.",
    ethics = "Fair dealing: what's owed isn't owed because someone might go." },
  choice "Then I'll write it up: your pay to sixty-five, back to where it went wrong. Will you read it before Piet does?" {
    id = "before-piet-does", power = "legitimate", manner = { "transparent", "consent", "collaborative" }, when = "shown", set = { "her_paper" },
    heard = "Before he does. I'll find the date. I know the date.",
    why = "You use what your desk can do, for a correction with a number and a date, and she has the pen first.",
    ethics = "NASW 4.02, 3.07: put right the amount and the time; with her, not over her." },
  choice "You eat up, and leave her in peace. She's said what she had to say." {
    id = "eat-up", refrain = "informational", 
    heard = "Nice and quiet. Nobody's lost anything.",
    meant = "Not to press her.",
    why = "She's said more than in eight years, and the answer is a fork on a plate. This isn't the place for holding back.",
    ethics = "NASW 4.02: the one who knows has to speak first." },
  go "her-notice" { when = 'renuka.trust < 36 or state(renuka) == "rupture"' },
  go "the-drawer",
}

scene "her-notice" { title = "One sheet", place = "your office, Thursday", room = "office", light = "rain", with = renuka, standing = renuka,
  narrate "It's one sheet of paper. She has used the good paper, the kind for certificates.",
  renuka "Four weeks. I'll write it all down for him, he's not to suffer for it." { mood = "firm", thought = "I thought I'd shake. I'm not shaking." },
  choice "We can't lose you. What would it take? I'll go to Piet this minute." {
    id = "what-would-it-take", power = "reward", manner = "pressured", go = "her-notice-ending",
    heard = "This minute. It took eight years, and then it takes a minute.",
    meant = "To keep her, at last.",
    why = "Everything's possible, now that she's going. It's the very proof of what she'd thought.",
    ethics = "Fair dealing: what's only paid to those who leave isn't fair pay." },
  choice "I'm sorry to hear that. I'll get the checklist. There's a form for the laptop." {
    id = "the-checklist", power = "legitimate", go = "her-notice-ending",
    heard = "The laptop. Yes. I'd thought you might say one thing first.",
    meant = "To make it easy for her.",
    why = "Smooth and correct. In the box 'reason for leaving' you put 'personal'.",
    ethics = "NASW 4.04: a record that hides the reason keeps it going." },
  choice "I did this. I knew the figure and talked about the weather. May I put that in writing, for you to keep?" {
    id = "in-writing", act = "repair", manner = { "transparent", "consent" }, set = { "shown", "her_paper" }, go = "the-drawer",
    effect = renuka_minds(10, 6, "You put in writing what had been done to her, and by whom."),
    heard = "In writing. Signed by you. … I've four weeks. Let me see what you write.",
    why = "It doesn't ask her to stay. It gives her the sentence that she's been waiting for, and she can take it along.",
    ethics = "NASW 4.02, 4.04: name it, sign it, leave her free." },
  choice "I understand. Take the garden leave and we'll say no more. I wish you'd come to me sooner, though." {
    id = "come-sooner", power = "referent", go = "her-notice-ending",
    heard = "I came in the canteen. I asked you what colour you were.",
    meant = "To part as friends.",
    why = "She did come. Those who don't hear small questions wish that they'd been asked larger ones.",
    ethics = "NASW 4.02: it wasn't on her to ask well enough." },
}

------------------------------------------------------------------------ upstairs, and after

scene "the-drawer" { title = "The drawer", place = "Piet's office, Thursday", room = "office", light = "evening", with = piet,
  narrate "Piet's office has a bicycle in it. On the wall is a photograph of a young woman in a hard hat; it's new.",
  narrate "You've brought the page. It has her date on it." { when = "her_paper" },
  narrate "He has asked you in. There's been talk in Controls." { when = "not her_paper" },
  narrate "He takes a spiral-bound thing out of the lowest drawer, unasked. 'You wanted to know what it's for,' he says. 'So that nobody reads this.'" { when = "report_hint and not gave_58", set = "report" },
  narrate "Grade five. White men: sixty-two. White women: sixty and a half. Men who aren't white: sixty and a half. Women who aren't: fifty-seven and a half." { when = "report" },
  piet "One and a half off for the one, one and a half for the other. For both you'd think three. It's four and a half. Since spring I've been hoping that it's a typing error." { when = "report", mood = "ashamed", thought = "Lena's at fifty-four. She thinks it's wonderful." },
  piet "Salma's been in with a page. Two names on it. I can't find a way of reading only half." { when = "both_sheet", mood = "worn", effect = your_voice(4, "Salma had been in before you, with the same page.") },
  piet "I hear she'd leave otherwise. Now that's an argument that I've heard before." { when = "use_her", mood = "amused", thought = "They say it, and then they stay.", effect = renuka_minds(-5, -4, "She was used as a threat, and Piet let her know.") },
  piet "So there's an old wrong at table nine. There's one at every table. If I pay for one of them now, I've admitted all of them." { mood = "firm", power = "legitimate", toward = you, thought = "Say something I can use. I'd nearly like you to." },
  piet "And you're seen at table nine a good deal. I'd be careful. The centre abroad hasn't gone away." { mood = "guarded", power = "coercive", toward = you, thought = "That wasn't necessary." },
  choice "All right. Not now, then. I'll put her forward in spring, and you'll say yes." {
    id = "in-spring", power = "reward", toward = piet, set = "spring_deal",
    effect = your_voice(-6, "You put it off, at his price."),
    heard = "In spring. That I can say yes to. I've said yes to every spring.",
    meant = "To bring home something at least.",
    why = "You've got a yes without a figure, for a day that never comes. It's what Salma got, too.",
    ethics = "NASW 3.07, 4.02: put off is what it's been for eight years." },
  choice "Her correction goes in today under my name. If it's no, I'd want that in writing." {
    id = "under-my-name", power = "legitimate", manner = "transparent", toward = piet, when = "her_paper and autonomy(you, piet) >= 32", set = { "corrected", "on_record" },
    effect = your_voice(6, "You put your name to it, and asked for his."),
    heard = "In writing. One doesn't write that sort of thing. … One pays.",
    why = "Open and by the book: what's wrong, what you ask for, and that a no will need a name. He can't have it both quiet and unpaid.",
    ethics = "NASW 4.02, 2.10 by analogy: the proper way, out loud, to the one who decides." },
  choice "It'd be a pity if that sort of thing got round just now, Piet. With the new rule on pay coming, I mean." {
    id = "a-pity", power = "coercive", manner = "pressured", toward = piet, set = "threatened",
    heard = "A pity. So now you sit on the edge of my desk.",
    meant = "To make him move, at last.",
    why = "You've learnt it from him, fruit and all. He moves. From now on everything about it is done so that you can't see it.",
    ethics = "NASW 2.01, 2.10: raise a wrong, don't trade on it." },
  choice "Admit all of them, Piet, with a plan, as yours. It'll be asked for anyway. I'd help." {
    id = "as-yours", power = "expert", manner = { "transparent", "collaborative", "consent" }, toward = piet, when = "report and autonomy(you, piet) >= 32", set = { "corrected", "with_piet" },
    heard = "As mine. Before someone makes me. … Lena'd like that. Not that it's about Lena. Get the calculator.",
    why = "You offer him the one thing he hasn't got, a way of being the one who mends it. He showed you the drawer because you'd asked.",
    ethics = "NASW 4.02, 3.07: put it right for all, with those who have to stand for it." },
  choice "You take his point, and go. The sheets are in your bag, and there will be a better day." {
    id = "a-better-day", refrain = "informational", toward = piet, when = "not (report and her_paper)",
    effect = your_voice(-4, "You had the figures with you, and left them in the bag."),
    heard = "Off home. I'd thought there'd be more.",
    meant = "To choose the right moment.",
    why = "There's such a thing as a right moment. This was one: he'd have nearly liked you to.",
    ethics = "NASW 4.02: who knows and goes home has also decided." },
  go "month-three",
}

scene "month-three" { title = "Month three", place = "your office, March", room = "office", light = "day", with = tomasz, unwatched = 3,
  narrate "There's a line on Renuka's slip: 'adjustment, other'. She looked at it for a good while, and put it in the fourth compartment." { when = "quiet_rise and not corrected" },
  narrate "She'd taken the half day on that Friday, and was back by noon. 'Nice people,' she said. 'No ear.'" { when = "interview_told and corrected" },
  narrate "The letters have Piet's name on them. He's had a phone call from a building site, and he came down to tell you about it." { when = "with_piet" },
  narrate "Renuka's correction came through on the twentieth, back to the year of the reorganisation. She brought two forks, and no food." { when = "corrected and her_paper", effect = renuka_minds(4, 6, "What was wrong was put right, with the date that she'd found.") },
  narrate "Eleven people in four grades have had a letter. Renuka read hers at table nine, put it in the fifth compartment and shut the lid." { when = "corrected and not her_paper", effect = renuka_minds(2, 1, "It was put right, and she wasn't asked.") },
  narrate "The drawer is empty. The thing has gone to be shredded, Piet's secretary says. Nobody tells you when he's in." { when = "threatened" },
  narrate "There's a new rule: the range has to stand in the advert. Controls is looking for a third engineer. Fifty-six to seventy, it says, in bold.",
  tomasz "I've read our advert. It's a good advert. It has a number in it, and another number." { when = "low and not range_told", mood = "angry", discover = true, thought = "Ewa baked for that office." },
  tomasz "The sheet for the scores hangs by the printer now. I've put myself in. It comes out at sixty-three. I did it twice." { when = "low and range_told", mood = "angry", discover = true, thought = "From and to. And never where." },
  tomasz "And you said that you'd fought. With whom was that?" { when = "fought", mood = "angry", thought = "I told Ewa about the fight." },
  tomasz "You said, in six months. It's three, I know. But one learns here that one is nearly at the bottom, and that you knew it when you said it." { when = "promise6", mood = "sad", thought = "At home one drinks on that.",
    effect = tomasz_minds(-5, -2, "Your word had a sheet behind it, and you hadn't shown it.") },
  tomasz "I saw the advert. It's as you said. I told Ewa: you see, it's as they said." { when = "placed", mood = "warm", thought = "One can work in a house like that." },
  tomasz "And a thing with the valve. On the new batch, it … No. It's good. It's probably me." { when = "tomasz.autonomy < 44", mood = "guarded", thought = "Who am I to say it? Fifty-eight. Fifty-eight says nothing." },
  tomasz "And the valve is lying again, on the new batch. I've stopped the line on Tuesday. Salma was white. Then she said thank you." { when = "tomasz.autonomy >= 44", mood = "firm", thought = "I stopped a line. Me." },
  choice "The market's moved since November. For then it was a fair figure; I'd stand by that." {
    id = "market-moved", power = "expert", manner = "hidden", when = "low",
    heard = "The market. It moved exactly to there, on the day of the rule.",
    meant = "To keep the peace in the house.",
    why = "One more reason that came afterwards. He's an engineer: he knows when a reading was put in by hand.",
    ethics = "Honesty: a second untruth to hold up the first." },
  choice "It was accepted, Tomasz. We both signed. But let's see what we can do at the next review." {
    id = "you-accepted", power = "legitimate", manner = "pressured", when = "low",
    heard = "Both signed. Only one of us could read.",
    meant = "To be fair to both sides.",
    why = "True on paper. He signed without the one fact that you had, and a consent like that is worth what it's worth.",
    ethics = "Honesty: who wasn't told hasn't agreed." },
  choice "I knew, and let you thank me. It'll be put right to your first day, with the sheet." {
    id = "to-your-first-day", act = "repair", manner = "transparent", when = "low", set = { "made_good", "placed", low = false, promise6 = false },
    effect = tomasz_minds(6, 6, "You owned it, and made it good to the first day."),
    heard = "Let you thank me. Yes. That's what it was. … To the first day. With the sheet.",
    why = "You name what it was and put it right in full. He won't bring cake for a while. He may stop the line, though.",
    ethics = "Honesty: own it, and make good all of it." },
  choice "I can do sixty for you from April. It'd be a special adjustment, so let's keep it just between ourselves." {
    id = "special-adjustment", power = "reward", manner = "hidden", when = "low", set = "hush",
    heard = "Between ourselves. Again between ourselves.",
    meant = "To make him happy again, quickly.",
    why = "It's better than nothing, and it's the same trick: a gift in place of the range, with silence as the wrapping.",
    ethics = "NASW 4.04, 3.07: a correction in the open, or it's hush money." },
  choice "What did it take, to stop that line? And who was there, besides you?" {
    id = "what-did-it-take", act = "listen", when = "placed and tomasz.autonomy >= 44", set = "line_heard",
    heard = "Renuka. She put her ear on it as well. We both lay there. … It took about a minute. It felt like a permit.",
    why = "He's done the thing that he was hired for, and had the ground to do it on. You'd like to know what the ground was made of." },
  choice "Wait. Go back. What about the valve? I'd rather have ten false alarms than not hear it." {
    id = "go-back", power = "informational", manner = { "transparent", "consent" }, when = "tomasz.autonomy < 44 and not low", set = "line_heard",
    effect = tomasz_minds(2, 5, "You heard the half sentence, and wanted the other half."),
    heard = "Ten false alarms. … It sticks. On the new batch, in the cold. I have it written down.",
    why = "You heard something that was already being taken back. It's worth more than any praise to let him finish it.",
    ethics = "NASW 1.02 by analogy: a voice is made by being asked for." },
  choice "I'm so pleased with how you've settled in. If there's ever anything, you come to me first. Yes?" {
    id = "come-to-me-first", power = "referent", when = "placed", set = "own_line",
    heard = "First to HR. All right. Not to Salma, then?",
    meant = "To keep an eye on him.",
    why = "It's friendly, and it puts you between him and the people he works with. He'll ask you things that Salma should hear.",
    ethics = "Fair dealing: help him to stand in the team, not at your door." },
  choice "You're a real example, you know. I've told Piet: that's what we get when we pay properly." {
    id = "real-example", power = "reward", when = "placed",
    heard = "An example. For what they pay. It's nice. It's a bit like a dog.",
    meant = "To praise him, and the offer too.",
    why = "It makes his good work into your argument. He'd stopped thinking about the money, and now he's reminded whose idea it was.",
    ethics = "Fair dealing: what's due isn't a present." },
  go "third-engineer",
}

scene "third-engineer" { title = "The third engineer", place = "the small meeting room, April", room = "meeting-room", light = "morning", with = { tomasz, renuka },
  narrate "There's a candidate for the third post, a young woman from the north, and she has one question. Tomasz and Renuka are on the panel.",
  narrate "She's gone out to ring somebody. The three of you sit there with the page of scores.",
  renuka "Sit with us, there's a chair. You needn't stand there like the law." { when = "renuka.trust >= 62", mood = "warm" },
  renuka "You'll want to sit at the head, I expect." { when = "renuka.trust < 44", mood = "guarded" },
  renuka "She'll ask you in a minute. She's got it written on her hand." { mood = "amused", thought = "I saw it. 'Pay?' With a question mark." },
  tomasz "I had two numbers on mine." { when = "range_told", mood = "warm" },
  renuka "I know what he gets. He told me the first day, between the fuse and the kettle. It's restful." { when = "clause_struck", mood = "warm", thought = "Nobody died of it." },
  renuka "We don't talk about it, he and I. He looks at the floor when payday comes." { when = "not clause_struck and not corrected", mood = "sad", thought = "It isn't his floor." },
  tomasz "It's sixty now, since April. We keep it between ourselves." { when = "hush", mood = "guarded", thought = "Between whom?" },
  tomasz "They've put two names on the new valve. Hers, and mine." { when = "line_heard", mood = "warm", thought = "Hers first. I asked for that." },
  tomasz "What will you say to her? I'd like to know, before she comes back." { when = "tomasz.autonomy >= 44", mood = "firm" },
  tomasz "You'll know best what to say." { when = "tomasz.autonomy < 44", mood = "neutral", thought = "It's not my place." },
  choice "I'll hear what she's hoping for first. One shouldn't put words into people's mouths." {
    id = "hear-first", power = "informational", manner = "hidden", toward = tomasz,
    heard = "So it begins again. Nicely.",
    meant = "To leave her room.",
    why = "It sounds modest. You know the figure and she doesn't, and there are two people here who know how that goes on.",
    ethics = "Fair dealing: the one who knows speaks first." },
  choice "The range and the scores, before she sits down. Would one of you show her the sheet?" {
    id = "show-the-sheet", power = "informational", manner = { "transparent", "collaborative" }, toward = renuka, set = "good_close",
    heard = "One of us. … Give it here. I know where the columns are.",
    why = "What you began with is now in other hands than yours. It's the end of an advantage, and you don't have to guard it any more.",
    ethics = "Fair dealing, NASW 4.02: what everyone can read stays fair by itself." },
  choice "Sixty-one. It's what the scores say, and that's the rule now, so I'll just say it." {
    id = "follows-from-scores", power = "legitimate", manner = "transparent", toward = tomasz, set = "rule_said",
    heard = "By the scores. As with me. Good. She won't have to be brave.",
    why = "Short, open, the same for everyone. It doesn't need charm, and the next one at your desk can do it, too.",
    ethics = "Fair dealing: a rule that's said aloud protects those who don't ask." },
  choice "Tell her how good it is here, you two. Then the money won't be what she thinks of first." {
    id = "how-good-it-is", power = "referent", toward = tomasz,
    heard = "How good it is. I'm to be the parking space.",
    meant = "To let people speak for the house.",
    why = "They could, and some of it would be true. It makes the two of them into the coat that the number wears.",
    ethics = "Honesty: liking isn't an answer to a question about pay." },
  ending "both-on-the-sheet" { when = "placed and not made_good and not let_lapse and stood and gave_time and permit_told and not permit_favour and not permit_lever and corrected and her_paper and clause_struck and good_close and tomasz.trust >= 60 and tomasz.autonomy >= 56 and renuka.trust >= 58 and renuka.autonomy >= 50" },
  ending "ask-hr" { when = "not made_good and (own_secret or own_line or permit_favour or covered) and placed and tomasz.autonomy < 46 and tomasz.trust >= 50" },
  ending "one-rule" { when = "placed and not made_good and stood and corrected and on_record and tomasz.trust >= 48 and renuka.trust >= 44 and (fixed or rule_said)" },
  ending "quiet-man" { when = "low and tomasz.autonomy < 24" },
  ending "a-bargain" { when = "low" },
  ending "what-she-was-told" { when = "quiet_rise and not corrected" },
  ending "under-the-table" { when = "threatened" },
  ending "made-good" { when = "made_good and corrected" },
  ending "his-and-not-hers" { when = "not corrected" },
  ending "mostly-right",
}

------------------------------------------------------------------------ endings

ending "both-on-the-sheet" { title = "Both on the sheet", kind = "good",
  text = [[Renuka shows the young woman the sheet. She does it as she does everything, from the fuse upwards. Tomasz holds the page flat. You stand by the window, with nothing that only you know, and find that it's a rather light feeling. "And who's on the top row?" asks the candidate. "I am," says Renuka. "Since March."]],
  later = [[Half a year on. The sheet hangs in the corridor by the printer. The pump people in the valley have written to Renuka again; she's answered, on good paper, that she's busy. The valve has been changed in four hundred machines. Piet was asked about pay in public, and had an answer. You haven't been given People. Salma says that it's a pity, and laughs.]] }

ending "one-rule" { title = "One rule", kind = "good",
  text = [[Nobody would call it warm. There's a range and there's a sheet, and there's a line in the minutes with your name under it that Piet didn't want to answer in writing. So he paid. Tomasz never had to haggle, and Renuka never had to threaten to go. You don't get a slice of pear any more.]],
  later = [[Half a year on. The centre abroad has taken over three kinds of letter, and none of the offers. Someone tried for sixty-six with a great deal of charm, and got sixty-one, as the sheet says. Renuka nods to you at table nine and leaves the box where it is. "The new one asked what you're like," says Tomasz. "I said: one knows."]] }

ending "a-bargain" { title = "A bargain", kind = "mixed",
  text = [[By every figure that was asked for it's a success. The star came, and he came in green. Piet says so in the big meeting, and looks at you. Tomasz works as if he were paid for two. He's polite to you, and has stopped bringing cake; you put it down to the time of year.]],
  later = [[Half a year on. He gave four weeks' notice, in a sentence without a mistake in it. The pump people in the valley pay sixty-six, and they'd said so in the advert. The valve is late by a quarter, which costs what forty such bargains bring in. "He never said a word," says Piet. You get the task of finding out why.]] }

ending "quiet-man" { title = "A quiet man", kind = "bad",
  text = [[Tomasz is no trouble. He signs what he's given, he stays when others go, he says thank you. In the yearly talk he has no wishes. "Would they were all like that," says Piet. Salma isn't so sure. He used to ask why, she says, on the first day, with his ear on the rig.]],
  later = [[Half a year on. Four hundred machines are called back. The valve sticks in the cold; a night nurse noticed. In the inquiry Tomasz is asked if he'd seen anything. He had, in February. It's in his notebook, with the date. Why hadn't he said so? He thinks it over. "I didn't think I'd the salary for it," he says.]] }

ending "ask-hr" { title = "Ask HR", kind = "bad",
  text = [[Tomasz comes by on most days. He asks you what a mail from Salma means, if he may take the Monday, what he should say in the talk on goals. You're glad to help. He trusts you more than anyone in the house, and Salma's asked you, half in fun, which of you he works for.]],
  later = [[Half a year on. In autumn offers did go to the centre abroad, and your post with them. Tomasz found the door of your room locked. Two weeks later there was a form about his permit, and he laid it on the sill to wait until somebody told him. It was the cleaner who asked Renuka what it said.]] }

ending "withdrawn" { title = "Withdrawn", kind = "bad",
  text = [[He doesn't come. In the tool you choose 'candidate withdrew'; there's no box for why. Renuka asks at table nine what became of the man with the ear. You say he had another offer. It's what he'd have said himself.]],
  later = [[Half a year on. He repairs fans in a car park, for somebody's uncle, on a permit that's good for that. The second name on Salma's list left after five weeks. The valve was still lying in spring. Twenty minutes, it had taken him, on the floor. It's in the scores; you came across them when you were clearing up.]] }

ending "her-notice-ending" { title = "Good paper", kind = "bad",
  text = [[Renuka leaves after four weeks to the day. She's written it all down for Tomasz, in two hundred pages with an index. There's a cake with her name on it, and Piet calls her the backbone of the house. She cuts it into equal pieces. She's very exact about that.]],
  later = [[Half a year on. The post was advertised three times. It's filled now, at sixty-six; for less there was nobody. The pump people have a new valve on the market. In your files stands 'personal reasons', in your own hand. On table nine somebody has put a plant.]] }

ending "six-weeks" { title = "Six weeks", kind = "bad",
  text = [[The contract's signed. Then there's a letter from the permit office: not in order, not in time. He mustn't work until it's been looked into, and that takes six weeks, or ten. You'd seen the date on the Thursday. He rings to say he's sorry for the trouble.]],
  later = [[Half a year on. It took eleven weeks. Ewa did double nights. The firm couldn't hold the post, and then it could, at the lower figure, since he was in no position; you hadn't even had to ask for it. Renuka trains him. "Didn't anyone tell you?" she said. He told her that everyone had been very discreet.]] }

ending "what-she-was-told" { title = "What she was told", kind = "mixed",
  text = [[Renuka's got a bit more since the first. She thanked you, and looked for a moment as if she were going to ask. You were relieved that she didn't. It's in the system as 'adjustment, other'. Tomasz was placed as he should be. On the whole it's been settled with hardly any noise.]],
  later = [[Half a year on. She has found the advert with the range in it, and worked out on the back of a napkin what 'other' had left out. It's four years of a boat, she says. She isn't angry, she's a member of the works council now. Eleven people have asked you for a copy of their sheet, all in the same week.]] }

ending "under-the-table" { title = "Under the table", kind = "mixed",
  text = [[Something moved: there was a payment to a few people in spring, without a word of explanation, signed by nobody. Then the report was gone. You'd had your hand on Piet's arm for a moment, and you were good at it. He's been perfectly friendly since then. He takes the stairs on the other side.]],
  later = [[Half a year on. The centre abroad does the offers. Your post was 'not affected', and then it was. Renuka got two thousand, and never knew for what, and so she can't say whether it's enough. The next one who asks for the report is told that there's never been one.]] }

ending "made-good" { title = "Made good", kind = "mixed",
  text = [[It was put right, his and hers, to the first day and with a sheet. You said aloud what you had kept back, and to each of the two themselves. They know the figures now. They also know for how long you'd known them, and that's a figure that one can't correct.]],
  later = [[Half a year on. Both are still there. Tomasz stops the line when he has to. He checks his payslip on the twenty-fifth, with a ruler, and isn't ashamed of it. "You did tell me," he says once, on the stairs. "In the end." It's meant kindly. You've put the range into every offer since then, in the first line.]] }

ending "his-and-not-hers" { title = "His and not hers", kind = "mixed",
  text = [[Tomasz is paid as he should be, and he's worth every bit of it. You're pleased, and you may be. At table nine the box with the five compartments has been moved; from there one doesn't see the door. Nobody has done anything to Renuka. It's what's been done to her since the reorganisation.]],
  later = [[Half a year on. She told you on a Friday, on good paper. It took you two candidates to fill the place, at sixty-four and sixty-six. Tomasz came to your office, for the first time without being asked. "I'd have waited," he said. "If you'd told me, I'd have waited till she had hers."]] }

ending "mostly-right" { title = "Mostly right", kind = "mixed",
  text = [[The figures are right, or nearly so. Tomasz has his, Renuka has hers, and the candidate will get what the sheet says, if it's the sheet that she gets to see. You go through it in your mind in the evening, from the first question on. There's a place or two where one of them waited for a sentence from you, and got a pleasant one.]],
  later = [[Half a year on. It's a decent house, on the whole. The range is in the adverts. In the corridor people still lower their voices on the twenty-fifth. "It's better than it was," Renuka says, and that's a thing she's said about every spring. Tomasz told the new one something on her first day, between the fuse and the kettle. You'd like to know what.]] }

reflect "You alone knew the range. What did you do with it in the first five minutes, and whom did that protect?" {
  when = "not range_told" }
reflect "You showed a range in a house that doesn't. What did you expect to happen upstairs, and what did happen?" { when = "range_told" }
reflect "After the check you knew that he'd take anything. What did you feel when Piet said it was only lying on the floor?" { when = 'visited "june"' }
reflect "Piet was pleasant throughout. At which moment would you have done something else, had he been rude?" { when = "gave_58 or dressed or spring_deal or put_off" }
reflect "Renuka asked you by way of the colour of your ears. Which small questions are you asked, by whom, and what would the large one be?" { when = 'visited "her-drawer"' }
reflect "You took something back that had already been thanked for. What made that possible, and what would have made it easier?" { when = 'chose "begin-again" or chose "took-advantage" or made_good' }
reflect "The permit was a true reason to hurry. How would he have known that it wasn't a trick?" { when = "permit_told or let_lapse" }
reflect "Two people did the same work. Which of the reasons for the difference would you be ready to say to both of them at once?" { when = "not corrected" }
