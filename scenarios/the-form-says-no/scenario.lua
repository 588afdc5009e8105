-- For the educator. A caseworker in the first year; a grandfather who has eleven papers of twelve; a supervisor who made the list.
-- Two directions of power at once: what Ruth can do to the trainee, and what the trainee can do to Len. The question that runs
-- through is what gets handed down. How the trainee is spoken to on Thursday is easily how Len is spoken to on Monday.
-- Hidden: Len can't read (he says so only if the post is read aloud with him and nobody makes it a lesson). His daughter draws the
-- child money and gives it to him (he says so only once he knows who reads the file, and is asked without being pushed). Ruth typed
-- the list herself, and gave two of Colm's orders herself (she says so only to somebody who asks what it is for, and never used it).
-- Two bills come late: the letter with the ten days in it, and whatever was done about the stove. So do a call to the school, a
-- word about Ruth to Len, a post in the team channel, and a tick in a box.
-- Len can be housed in five ways. Only two of them still look well half a year on.

scenario {
  id = "the-form-says-no",
  title = "The form says no",
  you = "caseworker",
  summary = "Eleven papers out of twelve. Your supervisor wrote the list, and next week she writes your review.",
  minutes = 19,
  start = "one-short",
  authority = 0.6,
  shows = { "len", "ruth" },
  objectives = {
    "Bring a disagreement to somebody who has power over you, openly and with something in your hand.",
    "Notice when the pressure that you are under is passed on to a client.",
    "Say a no that you don't agree with, truly and in words that can be used.",
    "Tell a change of the rule from a favour.",
  },
  themes = { "supervision", "policy", "upward influence", "kinship care", "literacy", "advocacy" },
  prebrief = [[You are a caseworker at a city fund. It pays the deposit and the first month for families who live in motels. You have been here ten months; your supervisor, Ruth, writes your review on the twenty-sixth.

You can explain, ask, visit, collect proof, disagree, help somebody ask for a review, and propose that a rule be changed. You can't grant anything. Ruth can, within limits that she didn't all make herself.

People below you will feel how people above you treat you. You decide how much of it arrives.]],
  content_note = "A family in one motel room; a boss who leans on you; shame about reading; a camping stove that isn't safe. You may leave at any time.",
  fiction = "The fund, the city and the people are invented. What counts as proof of care, time limits for a review and what must be reported differ by place; the case says where that matters. Three weeks pass in minutes.",
}

local len = character {
  id = "len", name = "Len", age = 67, role = "grandfather, retired tram fitter", pronoun = "he",
  trust = 46, autonomy = 46, vary = 3, gap = { "class", "schooling" },
  want = "A door that he can shut, with the children on the inside of it.",
  fear = "That somebody official adds up what he hasn't got, and takes the children.",
  unsaid = "That he is tired, and doesn't know who they would go to. And, unless there was room for it: that he can't read, and where his daughter's envelope comes from.",
  look = { skin = 2, hair = "receding", hair_colour = "white", beard = "stubble", cover = "cap", cover_colour = "grey", outfit = "coat", top = "navy", build = "slight" },
}
local bea = character {
  id = "bea", name = "Bea", age = 9, role = "his granddaughter", pronoun = "she",
  trust = 55, autonomy = 50,
  want = "To be asked what she is reading.", fear = "A word that she gets wrong, and something bad comes of it.",
  unsaid = "She has known for a year that it isn't the glasses.",
  look = { skin = 5, hair = "curls", hair_colour = "dark-brown", top = "mustard" },
}
local ruth = character {
  id = "ruth", name = "Ruth", age = 58, role = "your supervisor", pronoun = "she",
  trust = 50, autonomy = 70, vary = 3, authority = 0.1,
  want = "To bring ten people through the audit without losing one.",
  fear = "That the next exception is the one that closes the fund.",
  unsaid = "That she still has Colm's mug in her drawer and does not know whom she is keeping it for. What else she keeps back depends on how she was asked.",
  look = { skin = 7, hair = "short", hair_colour = "greying", outfit = "jacket", top = "burgundy", glasses = true },
}
local jas = character {
  id = "jas", name = "Jas", age = 38, role = "caseworker at the next desk", pronoun = "he",
  trust = 58, autonomy = 72, authority = 0,
  want = "A quiet life and a good story.", fear = "To be the one who is remembered.", unsaid = "He ticked two boxes himself, the year before Colm.",
  look = { skin = 5, cover = "turban", cover_colour = "sky", beard = "full", outfit = "shirt", top = "teal" },
}
local aldane = character {
  id = "aldane", name = "Ms Aldane", age = 49, role = "head of the service", pronoun = "she",
  trust = 48, autonomy = 85, authority = 0,
  want = "A figure that she can say upstairs.", fear = "A surprise in a newspaper.", unsaid = "The auditors suggested the list be looked at again. She put the letter in a tray.",
  look = { skin = 1, hair = "bob", hair_colour = "auburn", outfit = "suit", top = "charcoal", wheelchair = true },
}
relation { from = you, to = ruth, trust = 52, autonomy = 56, authority = 0.9, gap = { "rank" } }
relation { from = ruth, to = aldane, trust = 44, autonomy = 50, authority = 0.8, gap = { "rank" } }

-- What happens to your own room to speak under Ruth. Each is given the reason that the debrief shows.
local function your_voice(by, why)
  return function(s) return { move = { { "you > ruth", autonomy = by, why = why } } } end
end
local function ruth_minds(by, why)
  return function(s) return { move = { { "ruth", trust = by, why = why } } } end
end
local function len_minds(by, why)
  return function(s) return { move = { { "len", trust = by, why = why } } } end
end
-- What Len does himself gives him more ground than anything that is done for him.
local function len_stands(why)
  return function(s) return { move = { { "len", trust = 2, autonomy = 5, why = why } } } end
end

------------------------------------------------------------------------ the first week

scene "one-short" { title = "One short", place = "booth three, Monday the ninth", room = "office", light = "morning", with = { len, bea },
  narrate "In booth three the table is screwed to the floor. Len Marsh has brought his papers in a biscuit tin.",
  narrate "His granddaughter is under the table with a word search. Her brother, who is four, sleeps on two chairs.",
  len "Twelve, they said on the phone. I've counted twice. There's eleven and a biscuit." { mood = "amused", thought = "Keep it light. They like you light." },
  narrate "It's number seven that is missing. Proof of legal care: a court's order, or an agreement that the mother has signed. For each child.",
  len "Flat's over a bakery. Two rooms. She's holding it till the twenty-eighth, Mrs Voss. There's a door you can shut." { mood = "warm", thought = "Don't beg." },
  len "So what does it do, number seven? Does it stop the lot?" { mood = "guarded", thought = "Just say. The phone never says." },
  choice "Leave it with me. A man who brings a tin like that won't fail on one piece of paper." {
    id = "leave-it-with-me", power = "referent", set = "promised",
    heard = "Likes the tin. Good. So I don't ask what happens next.",
    meant = "To take a weight off him.",
    why = "It's kind, and it's a promise about a decision that isn't yours. He asked a plain thing and got a good feeling.",
    ethics = "NASW 1.03(a): plain words about what can and can't be had. 3.09: don't promise for your employer." },
  choice "As it stands, yes. My supervisor could change it, I can't. Shall I say how, and by when?" {
    id = "as-it-stands", power = "legitimate", manner = { "transparent", "consent" }, set = "says_it",
    heard = "A yes that means no. But there's a might in it, and a when.",
    why = "He hears where the power sits before he has to lean on yours. It's worse news than he hoped for, and he can use it.",
    ethics = "NASW 1.03(a): say what the service is, who decides, and what the limits are." },
  choice "Seven is a mandatory item under the eligibility schedule. Without it the claim can't be validated." {
    id = "schedule", power = "legitimate", manner = "jargon",
    heard = "It's that voice. The one they keep behind the glass.",
    meant = "To be exact, and not to raise his hopes.",
    why = "Correct in every word. The words are the building's, though, and he has to stand outside them.",
    ethics = "NASW 1.03(a): clear and understandable language." },
  choice "In a minute. Who's this under my table? That looks like a hard one." {
    id = "under-my-table", act = "listen",
    heard = "Well. That's a first. Doesn't answer me, mind.",
    meant = "To meet the people before the paper.",
    why = "You have seen them, and they've noticed. His question is still lying there, and he'll wonder why.",
    ethics = "NASW 1.01, 1.03(a): warmth doesn't stand in for an answer that is owed." },
  go "number-seven",
}

scene "number-seven" { title = "Number seven", place = "booth three", room = "office", light = "morning", with = { len, bea },
  len "So it goes to somebody called Ruth, Thursday. Right. I can tell the kids Thursday." { when = "says_it", mood = "neutral", thought = "Thursday. That's a thing you can hold." },
  len "Leave it with you. Right you are." { when = 'chose "leave-it-with-me"', mood = "warm", thought = "I'd like to. By God I'd like to." },
  bea "What's validated?" { when = 'chose "schedule"' },
  len "It means no, love." { when = 'chose "schedule"', mood = "worn", thought = "She'll look it up." },
  bea "I've got them all but custard. It's backwards." { when = 'chose "under-my-table"' },
  len "Their mum's … away. They've been with me two years in March." { mood = "guarded", thought = "Here it comes. Where's the mother?" },
  len "I got asked for her papers at the swimming baths once. She's brown and I'm not, so. Lad with a whistle." { mood = "tense", thought = "Every few months. You'd think I'd have the paper by now." },
  choice "What I write down, others here can read. I'll say what matters for this, and you choose what you tell me." {
    id = "who-reads", power = "informational", manner = { "transparent", "consent" }, set = "limits",
    heard = "So there's a me in this. All right. Not today. But all right.",
    why = "You tell him who reads before he has something to hide. He keeps it to himself today, and knows it's his to keep.",
    ethics = "NASW 1.03(a), 1.07: say at the start what is recorded and who may see it. What must be reported is local law." },
  choice "When did you last see their mother, and where? I do need it for the file." {
    id = "for-the-file", power = "legitimate", manner = "pressured", set = "grilled",
    heard = "The file. So it's started.",
    meant = "To have the facts before Thursday.",
    why = "A fair question, in the voice of the lad with the whistle. He'll give you a date, and it won't be the right one.",
    ethics = "NASW 1.07(a): don't ask for private facts unless they're needed for the service." },
  choice "Three ways round it: a court, which takes five months; her signature; or we ask for an exception." {
    id = "three-ways", power = "informational", manner = "transparent",
    heard = "A court. I knew there'd be a court in it.",
    meant = "To show him that it isn't hopeless.",
    why = "True and useful. It comes before you know why two of the three frighten him.",
    ethics = "NASW 1.03(a): options and what they ask of people. Which proofs count is a local rule." },
  choice "Anybody can see they're in good hands. I wouldn't worry about that side of it for a second." {
    id = "good-hands", power = "referent",
    heard = "For a second. And then what do you look for?",
    meant = "To ease him.",
    why = "He didn't ask if he's good to them. Now he knows that you've been judging it, and that it might have come out otherwise.",
    ethics = "NASW 1.01: a kind verdict is still a verdict." },
  go "the-kettle",
}

scene "the-kettle" { title = "The kettle", place = "the third-floor kitchen", room = "kitchen", light = "day", with = jas,
  narrate "He wrote down Thursday, or drew something that would remind him of it. Bea took the tin. He carried the boy out over his shoulder." { when = "says_it" },
  narrate "Bea took the tin. Len carried the boy out over his shoulder like a roll of carpet." { when = "not says_it" },
  jas "No seven? Grandad? We get one a fortnight. You write to them, they go away, the figures stay lovely." { mood = "worn", thought = "I used to mind." },
  jas "Or you tick 'seen'. Seen what? It doesn't ask. Ruth signs forty on a Thursday. She hasn't turned a page since spring." { mood = "amused", thought = "Not since Colm. I'll not mention that I stopped as well." },
  jas "Colm always ticked. Ruth knew. Then the auditors came, and guess whose desk got cleared. I say nothing." { mood = "thoughtful", thought = "I do say it, though. To everybody." },
  choice "What exactly did she do to him? Go on. It stays at the kettle." {
    id = "at-the-kettle", power = "connection", manner = "hidden", toward = ruth, set = "gossip",
    heard = "I wasn't in the room. I often hear later that I was talked about.",
    meant = "To know whom you're dealing with.",
    why = "Now you have half a story about the woman you need, from somebody who wasn't there. It'll be in your face on Thursday.",
    ethics = "NASW 2.01: treat colleagues with respect; what's said behind their back is also treatment." },
  choice "You tick it. There are nineteen days left, and you did see them: him, the girl, and the boy on two chairs." {
    id = "tick-it", power = "legitimate", manner = "hidden", toward = ruth, set = "ticked", go = "the-bakery",
    heard = "A tick. One of forty. I trusted the forty.",
    meant = "To get two children through a door before the twenty-eighth.",
    why = "It costs a second and works at once. It uses Ruth's signature without Ruth, and Len's good name without Len.",
    ethics = "NASW 4.04: no part in dishonesty, for a good cause either. 3.09(d): work against a bad rule in the open." },
  choice "One a fortnight? How many were grandparents? I'd like to count before I say a word." {
    id = "count-them", power = "informational", manner = { "transparent", "collaborative" }, toward = jas, set = "counting",
    heard = "Count. Nobody counts. … I've got the old lists, actually.",
    why = "One sad story is an exception. Sixteen are a fault in the list, and a fault is something that a supervisor can mend.",
    ethics = "NASW 6.04, 3.09: to improve a policy, know first whom it shuts out." },
  choice "I'd sooner hear about Colm from Ruth. How does one disagree with her, if one does it properly?" {
    id = "from-ruth", refrain = "connection", toward = jas, set = "asked_how",
    heard = "Properly. Huh. On one page, and not on a Thursday. She likes a page.",
    why = "You leave the story where it lies and ask for what you can use. Jas knows this, it turns out; nobody had asked him.",
    ethics = "NASW 2.01, 2.05: learn from colleagues, leave the gossip." },
  go "supervision",
}

scene "supervision" { title = "Ten minutes", place = "Ruth's office, Thursday, ten to five", room = "office", light = "evening", with = ruth,
  narrate "There are forty files on the left of her desk and eleven on the right. She moves one across and signs it. 'Sit,' she says, to you or to the file.",
  ruth "You've ten minutes. And your review is on the twenty-sixth, so let's make it a good ten minutes." { mood = "neutral", power = "legitimate", toward = you, thought = "Don't let it be an exception. Not this month." },
  narrate "You tell her about Len. She nods all the way to number seven, and there she stops nodding.",
  ruth "No seven, no grant. You knew that when you sat down." { mood = "firm", thought = "I know that tin. I've seen thirty of that tin." },
  narrate "One page, Jas said, and not on a Thursday. It's Thursday." { when = "asked_how" },
  ruth "You have the look that comes from the kettle, by the way. I know that one too." { when = "gossip", mood = "guarded", thought = "Jas. It's always Jas." },
  choice "With respect, that's just wrong. Two children in a motel, and we send them off over a signature?" {
    id = "just-wrong", power = "referent", manner = "pressured", toward = ruth, set = "preached",
    heard = "It's wrong. Thank you. I'd never have noticed.",
    meant = "To stand up for him.",
    why = "You may be right. It tells her that she hasn't seen what she sees forty times a week, and leaves her only a defence.",
    ethics = "NASW 3.09(c): tell employers what the ethics ask. Telling is more than being indignant." },
  choice "Understood. I'll get the refusal out tonight, so that he isn't left waiting." {
    id = "understood", go = "the-refusal",
    effect = function(s) return { move = { { "ruth", trust = 3, why = "You gave her no trouble." }, { "you > ruth", autonomy = -6, why = "You said yes before you had asked anything." } } } end,
    heard = "No trouble. I should be glad.",
    meant = "To be loyal, and quick for Len's sake.",
    why = "Her no has gone through you without touching the sides. Len will get it as it was given: in ten minutes, standing.",
    ethics = "NASW 3.09(d): an employer's rule doesn't end your duty to the client." },
  choice "It's on one page: the facts, what waiting costs, a proposal. May I leave it with you?" {
    id = "one-page", power = "expert", manner = { "transparent", "consent" }, toward = ruth, set = "memo",
    heard = "A page. With a proposal at the bottom. I can't remember when.",
    why = "She can read it when nobody watches her reading. You ask for a hearing and not for a yes.",
    ethics = "NASW 3.09(c): make the problem known in a way that can be acted on." },
  choice "What was seven put there to catch? I'd like to understand that, before I ask you for anything at all." {
    id = "what-for", power = "informational", manner = { "transparent", "collaborative" }, toward = ruth, set = "list_story",
    heard = "What for. Not: how could you. What for.",
    why = "A rule is somebody's answer to something. Ask what, and you're two people looking at it, not one looking at the other.",
    ethics = "NASW 3.09, 2.01: understand a policy before you set out to change it." },
  go "not-this-month",
}

scene "not-this-month" { title = "Not this month", place = "Ruth's office", room = "office", light = "evening", with = ruth,
  ruth "Cash. A man came with two boys who weren't his. Drew the money, left the boys. Then the auditors, with a ruler. Eleven files. They took back thirty-eight thousand." {
    when = "list_story", mood = "worn", thought = "Eleven. Don't say which." },
  ruth "So I typed a list. One evening, with their letter beside me. The fund only ever said 'proof of care'. I made it twelve papers." {
    when = "list_story and ruth.trust >= 50", mood = "thoughtful", set = "statute", thought = "Why am I telling you that?" },
  ruth "When I was eight there were five of us in one room over a garage. Don't you tell me about motels." { when = "preached", mood = "angry", thought = "Ten months. Ten months here, and telling me." },
  ruth "A page. Hm. Leave it there. No, there, where I'll trip over it." { when = "memo", mood = "neutral", thought = "It's well put. That makes it worse." },
  ruth "The auditors are back in May. I've nine people to bring through it, ten with you. I wouldn't want 'judgement' to be what I write about on the twenty-sixth." {
    mood = "firm", power = "coercive", manner = "pressured", toward = you, thought = "That was meant as advice. It came out with teeth." },
  narrate "It's said quite gently. You notice that you are looking at your shoes." { when = "autonomy(you, ruth) < 50" },
  choice "No, of course. I only wanted to mention it. Forget that I asked." {
    id = "forget-it", set = "swallowed",
    effect = your_voice(-7, "You took back a question before it was answered."),
    heard = "That was quick. I didn't think it'd be that quick.",
    meant = "To live to fight another day.",
    why = "It keeps the peace, and she learns that a word about the review is enough. So do you.",
    ethics = "NASW 3.09(d), 1.01: fear for a post is human, and the client pays for it." },
  choice "Then help me with Monday. What can I tell him that's true, and that you'd stand behind?" {
    id = "stand-behind", power = "informational", manner = { "transparent", "consent", "collaborative" }, toward = ruth, set = "true_words",
    heard = "True, and mine. … Tell him no for now. Tell him about the ten days. Say I said so.",
    why = "You don't fight her no, and you don't carry it down alone. She has to hear how it will sound on a motel bed.",
    ethics = "NASW 1.03(a), 3.01: a supervisor answers for what the client is told." },
  choice "Is this about the file or about my review? I'd like to know which of the two we're talking about." {
    id = "which-one", power = "informational", manner = "transparent", toward = ruth, set = "named_it",
    effect = your_voice(7, "You asked aloud about what had been half said."),
    heard = "Caught. Well. Good for you, I suppose.",
    why = "What's half said works best while it is half said. You ask, without a reproach, and she has to choose.",
    ethics = "NASW 3.01: supervision has boundaries; a review isn't a lever on a case." },
  choice "I take the no. I don't agree, and I'd like to put why in writing. To you, before anybody." {
    id = "to-you-first", power = "legitimate", manner = "transparent", toward = ruth, set = "dissent",
    effect = your_voice(5, "You disagreed out loud, and the ceiling held."),
    heard = "In writing. That's what I'd have done, once. It makes me tired to look at.",
    why = "You obey and you disagree, and both are said. It costs her a quiet evening. It can't surprise her later.",
    ethics = "NASW 3.09(c), (d): make the conflict known to the employer, openly and first to the one concerned." },
  go "the-post",
}

scene "the-refusal" { title = "Two pages", place = "booth three, Friday the thirteenth", room = "office", light = "rain", with = { len, bea },
  narrate "The refusal is two pages. The crest of the fund is larger than the no. Len holds it by the edges, like something wet.",
  len "That was quick, then. You said Thursday and it was Thursday." { when = "says_it", mood = "neutral", thought = "At least it was Thursday." },
  len "You said leave it with me." { when = "promised", mood = "worn", thought = "I did. I left it with you. Four days." },
  len "Right. Well. You'll have your reasons." { when = "not promised and not says_it", mood = "guarded", thought = "Say thank you and get out." },
  bea "What does it say, Grandad?" { mood = "tense" },
  len "It's fine, love. Shoes." { mood = "guarded", thought = "Not in front of them." },
  choice "It's the rule, Len. I'm sorry, I really am. There's nothing anybody can do about it." {
    id = "its-the-rule", power = "legitimate", go = "rules-are-rules",
    heard = "Sorry. They're always sorry. It must be tiring.",
    meant = "Not to give false hope.",
    why = "It isn't quite true: you haven't asked anybody what could be done. 'The rule' spares you the part where you'd have to.",
    ethics = "NASW 3.09(d), 1.03(a): a rule isn't an answer to 'what can I do now?'." },
  choice "Between us, I'd have signed it. It's my boss, she's scared of her own shadow. It isn't me." {
    id = "not-me", power = "referent", set = "blamed", go = "the-post",
    heard = "So there's a nice one and a bad one. There usually is.",
    meant = "To stay on his side, at least.",
    why = "It buys you his liking with Ruth's name. He now knows that nobody in the building stands behind what it says.",
    ethics = "NASW 2.01, 3.09: disagree inside, and speak honestly outside." },
  choice "That went out too fast. I didn't fight for it. May I come on Monday with what's left?" {
    id = "too-fast", act = "repair", manner = "transparent", go = "the-post",
    effect = your_voice(4, "You said, to the person it concerns, that you had given in too soon."),
    heard = "I've never had one of you say that. Monday. We're in fourteen.",
    why = "You own the part that was yours, in one line. It's cheap as long as it's early.",
    ethics = "NASW 1.01, 3.09(d): the client's interest first, also when you've already said yes to somebody else." },
  choice "There's a right of review. Ten days. It's all on page two, take it home and read it in peace." {
    id = "page-two", power = "informational", manner = "transparent", go = "in-the-tin",
    heard = "Page two. In peace. Thank you very much.",
    meant = "To give him his rights without pushing.",
    why = "All correct, and it needs one thing that you never checked. He thanks you, and the lid goes on the tin.",
    ethics = "NASW 1.03(a), (b): make sure that it's understood, in whatever way that takes." },
}

------------------------------------------------------------------------ room fourteen

scene "the-post" { title = "Room fourteen", place = "Motel Bellevue, Monday the sixteenth", room = "living-room", light = "rain", with = { len, bea },
  narrate "Room fourteen: two beds, one chair, a view of the bins. The window is taped up against the draught. It is warm, and smells of toast and something else.",
  narrate "You had to look at your notes for the boy's name. It's Sonny. On Monday you didn't write it down." { when = "not says_it" },
  len "You came, then. Sit. That's the chair." { when = 'chose "too-fast" or len.trust >= 52', mood = "warm", thought = "Tidied since six." },
  len "Is this for the file again, or are you just looking?" { when = 'grilled and not chose "too-fast" and len.trust < 52', mood = "guarded", thought = "Give them a date. Any date." },
  len "You're not here to look in the cupboards, are you?" { when = 'not grilled and not chose "too-fast" and len.trust < 52', mood = "guarded", thought = "Tidied since six." },
  bea "There's post. I do the post." { mood = "neutral", thought = "Two today." },
  narrate "One is from the motel, about the rates and the rules. She reads it out with a finger under the line. At 'notwithstanding' she slows down and looks to you.",
  len "She's quick, she is. I've not got my glasses on me." { mood = "amused", thought = "Fifty years I've not got my glasses on me." },
  choice "What a reader! You must be so proud of her. She'll go far with that." {
    id = "so-proud", power = "reward",
    heard = "She shouldn't have to, is what you mean. You don't, though.",
    meant = "To find something good and say it.",
    why = "It praises exactly what ought to worry you. A nine-year-old has just read out that they may be put out on the street.",
    ethics = "NASW 1.01: see what a child carries before you admire how well." },
  choice "Here: I've marked what matters, with the dates in red. I'll do that with all of them. Keep it on top." {
    id = "date-in-red", power = "informational", set = "marked",
    heard = "Red. That'll be the important one, then.",
    meant = "To make it easy for him.",
    why = "It's the help that you'd want yourself. For whom would red ink be enough?",
    ethics = "NASW 1.03(a), (b): don't take for granted that it's understood; find out." },
  choice "That's a horrible word, Bea. Len, shall I read it out, and you stop me where it's daft?" {
    id = "read-it-out", power = "informational", manner = { "transparent", "consent", "adapted" }, set = "reads",
    heard = "Reads it out. To me. And I'm the one who says stop.",
    why = "You take the load off the child and don't ask why it was there. He doesn't have to have glasses for it.",
    ethics = "NASW 1.03(a), (b), 1.05: make it understandable, in a way that costs no face." },
  choice "Would you like a hand with reading, Len? There's a class at the library. It's free, and very good." {
    id = "library-class", power = "expert", manner = "transparent", set = "shamed",
    effect = len_minds(-6, "You said it in front of Bea."),
    heard = "In front of her. You said it in front of her.",
    meant = "To offer help with what you've seen.",
    why = "You saw right. Said across the child it isn't an offer, it's a finding, and he has kept it from her for nine years.",
    ethics = "NASW 1.01, 1.05: dignity first; the right help at the wrong moment shuts the door on it." },
  go "the-stove",
}

scene "the-stove" { title = "Toast", place = "Motel Bellevue, room fourteen", room = "living-room", light = "rain", with = { len, bea }, risk = 0.8,
  len "Stop. 'Liable to vacate.' That's get out, that. Nobody's read me that one." { when = "reads", mood = "thoughtful", thought = "She skips the bad ones. Nine, and she skips the bad ones for me." },
  narrate "He puts it in the tin without unfolding it, and pats the lid." { when = "marked" },
  bea "I can do 'notwithstanding' now." { when = 'chose "so-proud"', mood = "neutral", thought = "I missed a line. He didn't notice." },
  len "There's nothing wrong with my eyes." { when = "shamed", mood = "ashamed", thought = "Is she looking? She's looking." },
  narrate "The hotplate has a note on it: Out of order, sorry. So tea comes from a camping stove, on the floor of the wardrobe, beside Sonny's shoes.",
  bea "I had a headache till playtime again. And Sonny was sick. It's the bus." { mood = "worn" },
  len "It's a grand little stove. Dries the place as well. We leave it on low till they've gone off." { mood = "warm", thought = "Don't look at it like that." },
  choice "I'll see if we've an electric ring in the store. Thursday, I'd think. Go easy on it till then?" {
    id = "electric-ring", power = "reward", set = "ring", harm = 0.3,
    heard = "An electric ring! Thursday. Grand. It's only gas till Thursday.",
    meant = "To mend it without a fuss.",
    why = "A good thing, on the wrong day. There are three nights between Monday and Thursday.",
    ethics = "NASW 1.01: what is dangerous tonight is dealt with tonight." },
  choice "You drink your tea. He's had enough people looking through his things, and it is his room." {
    id = "drink-your-tea", refrain = "legitimate", harm = 0.5, set = "let_pass",
    heard = "Didn't say a word about it. So it's all right, then.",
    meant = "To leave him his pride.",
    why = "Often the right instinct. Two children with headaches in a taped-up room aren't a matter of pride, and you're the one who knows.",
    ethics = "NASW 1.01, 1.02: self-determination ends where there's serious, foreseeable, imminent harm." },
  choice "If that's still here on Thursday, I've got to write it down. You know who gets to read it then." {
    id = "write-it-down", power = "coercive", manner = { "pressured", "protective" }, set = "stove_threat",
    heard = "Who gets to read it. The ones who come with a car seat.",
    meant = "To make sure that he takes it seriously.",
    why = "The danger is real, and so is what he hears: children's services. He'll see to it that you don't see the stove again.",
    ethics = "NASW 1.02: limit a person by the least force, and say why. What must be reported is local law." },
  choice "I'll be bossy for a minute: gas off, window open, now. It can kill. I'll say how." {
    id = "be-bossy", power = "legitimate", manner = { "transparent", "protective" }, set = "safe",
    heard = "Kill. Nobody told me kill. … Open it, then. Open it.",
    why = "Here the role is there to be used: at once, out loud, with the reason. Nothing is written down, and nobody is threatened.",
    ethics = "NASW 1.01, 1.02: protect, openly and with no more force than it takes." },
  go "the-envelope",
}

scene "the-envelope" { title = "About Kerry", place = "Motel Bellevue, room fourteen", room = "living-room", light = "rain", with = len, notice = true,
  narrate "He turns the tap himself, and pulls the tape off in one go, like a plaster. Bea counts to a hundred at the window. At ninety she says it's better already." { when = "safe", effect = len_stands("He put the stove out himself, and knows why.") },
  narrate "'Understood,' he says, and carries it into the bathroom. The bathroom has no window." { when = "stove_threat" },
  narrate "'We'll go easy,' he says, and turns it down until it's blue." { when = "ring" },
  narrate "The stove hisses in the wardrobe. It's good tea." { when = "let_pass" },
  narrate "The children go for ice. It's the one thing here that's free, Bea says, so they go twice a day.",
  len "I never got the hang of it. Letters. I can do you any number you like. Bea thinks it's the glasses." {
    when = "reads and len.trust >= 50", mood = "ashamed", set = "knows", thought = "That's fifty years. It took about as long as a sneeze.",
    effect = len_stands("He said it himself, to somebody who hadn't asked.") },
  len "You'll be wanting to ask about Kerry. They always want to ask about Kerry." { mood = "guarded", thought = "I could say it. I could say it and be done." },
  choice "If she'd sign, we'd be done by Friday. You could ring her now, and I'll go and stand outside for it." {
    id = "ring-her", power = "legitimate", manner = "pressured", set = "pushed",
    heard = "By Friday. And what'd she be by Friday?",
    meant = "To save the flat, the shortest way.",
    why = "It's the clean way by the list. You've asked for the one thing he has been avoiding, and didn't ask why.",
    ethics = "NASW 1.02, 1.03(a): a signature costs something; find out what, and whom." },
  choice "You let it stand. The rain does the talking for a while." {
    id = "let-it-stand", act = "listen",
    heard = "Doesn't push. Doesn't ask, either. Well, I'll not start.",
    meant = "To let him come to it.",
    why = "It leaves him his peace. He has had two years of people who didn't ask, and what he needs to know is what happens if he tells." },
  choice "Is there a reason why you'd not want her to sign? You needn't say. I'd just not like to walk you into it." {
    id = "walk-you-into-it", power = "informational", manner = { "transparent", "consent", "collaborative" }, set = "asked_kerry",
    heard = "Walk me into it. So you know that there's an it.",
    why = "You ask for the shape of the thing, and leave him the thing itself. Whether he says it depends on what he knows of you.",
    ethics = "NASW 1.02, 1.07: ask for no more than the service needs, and leave room for a no." },
  choice "I could find her for you, you know. Benefits, the register. It'd take me a morning." {
    id = "find-her", power = { "connection", "expert" }, set = "can_trace",
    heard = "A morning. So they've always been able to.",
    meant = "To offer him what your desk can do.",
    why = "A helpful offer, and a very large hand. What you could look up for him you could look up about him.",
    ethics = "NASW 1.07(a): access to a register is for a purpose, and needs his leave." },
  go "is-it-no",
}

scene "is-it-no" { title = "So is it no?", place = "Motel Bellevue, room fourteen", room = "living-room", light = "rain", with = len,
  len "The child money's still in her name. Every other Sunday she brings it me, bus station, in an envelope. All of it. She's eleven weeks clean." {
    when = "asked_kerry and limits and len.trust >= 50", mood = "ashamed", set = "envelope", thought = "I've just told the council a crime." },
  len "If she signs that they're with me, they'll have two years off her. She'd not get up from that." { when = "envelope", mood = "sad", thought = "And she'd sign. That's the thing. She'd sign if I asked.", effect = len_stands("He told you what a signature would cost, and decided how much you hear.") },
  len "I'd not want her bothered. Leave it at that." { when = "asked_kerry and not envelope", mood = "guarded", thought = "I don't know where it goes, what I say." },
  len "She's … I'll see if I can get hold of her. I'll see." { when = "pushed", mood = "worn", thought = "She'd sign anything. She wouldn't even ask." },
  len "I'd rather you didn't." { when = "can_trace", mood = "afraid", thought = "Can I say no to that? Is that a thing I can say no to?" },
  len "She's a good girl. I know they all say that." { when = 'chose "let-it-stand"', mood = "sad" },
  narrate "You have Ruth's words with you: No for now. The ten days. Say that I said so." { when = "true_words" },
  narrate "'Of course' is on your tongue. It's what you said on Thursday." { when = "swallowed" },
  len "So. Is it no?" { when = 'not visited "the-refusal"', mood = "tense", thought = "Say it. I've had people go soft on me." },
  len "So it's no. Is that no for good?" { when = 'visited "the-refusal"', mood = "tense", thought = "Two pages, and I still don't know." },
  choice "I'm not letting this go, Len. Whatever it takes. You'll get your bakery." {
    id = "your-bakery", power = "referent", set = "promised",
    heard = "Whatever it takes. Nobody's said that to me since the union.",
    meant = "To give him something to hold on to.",
    why = "He'll hold on to it, and let go of other things: Mrs Voss, the list at the church, the ten days.",
    ethics = "NASW 1.03(a), 3.09: a promise on someone else's decision isn't yours to give." },
  choice "It's still being looked at, as far as I know. I'd not like to say more than that until I'm certain." {
    id = "looked-at", power = "informational", manner = "hidden", when = 'not visited "the-refusal"', set = "fogged",
    heard = "Looked at. Then it's not no. I'll tell the kids it's not no.",
    meant = "Not to take his hope on a wet Monday.",
    why = "It's a no with a coat on. He'll plan by it, and the ten days run all the same.",
    ethics = "NASW 1.03(a): what he needs for a choice, when he needs it." },
  choice "They may well look at it again, as far as I know. I'd not like to say more until I'm certain." {
    id = "look-again", power = "informational", manner = "hidden", when = 'visited "the-refusal"', set = "fogged",
    heard = "Look again. Then it's not no. I'll tell the kids it's not no.",
    meant = "Not to take his hope on a wet Monday.",
    why = "Nobody looks unless he asks them to, by a date, and that's the part you've left out. The ten days run all the same.",
    ethics = "NASW 1.03(a): what he needs for a choice, when he needs it." },
  choice "Between us, I'd sign it tomorrow. It's my boss. She's scared of her own shadow." {
    id = "her-shadow", when = "not blamed", power = "referent", set = "blamed",
    heard = "So it's just one frightened woman. I could ring her. I'm good with frightened women.",
    meant = "To stay on his side of the table.",
    why = "It's warm, and you pay for it with Ruth. He can't do anything with it, except ring her.",
    ethics = "NASW 2.01, 3.09: disagree inside, and speak honestly outside." },
  choice "It's no for now, and I don't agree with it. You've ten days to have it looked at again. I can help with that." {
    id = "no-for-now", power = "legitimate", manner = { "transparent", "consent" }, set = "told_no",
    heard = "No, and what to do about no. That's the first straight sentence in three weeks.",
    why = "The whole of it: whose answer, that you see it otherwise, the date, and what you can do. None of it asks him to like you.",
    ethics = "NASW 1.03(a), 3.09(d): tell the decision, the right of review and its date. How long it runs is a local rule." },
  go "who-can-say",
}

scene "who-can-say" { title = "Instead of seven", place = "Motel Bellevue, on the walkway", room = "street", light = "rain", with = len,
  len "Ten days from Friday. Monday noon. I'll not need that written down, I do numbers." { when = "told_no", mood = "firm", thought = "Twenty-third, twelve o'clock." },
  len "Whatever it takes. Right. Good." { when = 'chose "your-bakery"', mood = "warm", thought = "I'll let the church list go, then. They keep on ringing." },
  len "Then there's hope." { when = "fogged", mood = "relieved" },
  len "I'm sorry for you. Working under that." { when = 'chose "her-shadow"', mood = "warm", thought = "Poor soul. I'd ring her myself." },
  narrate "You walk to the stairs with him. What he has got in place of seven: two years of school reports, a vaccination card in his name, a child's library card.",
  len "Everybody here knows they're mine. It's only paper that doesn't." { mood = "worn" },
  choice "I'll write it up myself. I've been in the room; a statement from me should carry weight." {
    id = "write-it-myself", power = "expert", set = "my_statement",
    heard = "You'll write it. That's that, then. I'd not know what to put.",
    meant = "To take the work off him.",
    why = "It'll be a good page. It makes you the proof of his life, and him its subject.",
    ethics = "NASW 1.02: what people can do themselves is theirs, also when you'd do it faster." },
  choice "You ring the head teacher tonight. You know her a bit, and it saves him having to ask." {
    id = "ring-school", power = "connection", manner = "hidden", set = "rang_school",
    heard = "I didn't know of it. I said goodnight to you on the stairs.",
    meant = "To have a strong letter in the file by Wednesday.",
    why = "A good letter and a quick one. The school didn't know that the mother's away, or about the motel. Now it does.",
    ethics = "NASW 1.07(a), (c): nothing is passed on without consent, and asking about somebody is passing on." },
  choice "Who could put in writing that they live with you? You choose who is asked, and what they're told of it." {
    id = "you-choose-who", power = "connection", manner = { "transparent", "consent", "collaborative" }, set = "own_letters",
    heard = "Who. … The lollipop man. The school nurse. Mrs Voss, even. I'd ask them. I'd be all right asking.",
    why = "He knows more people than the form does. Each of them is told as much as he likes, by him.",
    ethics = "NASW 1.02, 1.07: his contacts, his consent, his words." },
  choice "Bring me everything with your name and theirs on it. Bills, cards, the lot. Thursday at the latest." {
    id = "the-lot", power = "legitimate", set = "paperchase",
    heard = "More paper. By Thursday. Bea'll have to sort it.",
    meant = "To have a thick file when it counts.",
    why = "A thick file impresses you more than it does a panel. The sorting is done at a motel, at night, by a nine-year-old.",
    ethics = "NASW 1.01: what we ask for is work; see who does it." },
  go "she-will-sign" { when = "pushed" },
  go "gone-quiet" { when = "len.trust < 40 or state(len) == \"rupture\"" },
  go "the-count",
}

scene "she-will-sign" { title = "She'll sign", place = "on the phone, Wednesday", room = "office", light = "morning", with = len,
  len "I got hold of her. She'll sign. She's coming on the Thursday bus." { mood = "worn", thought = "She said: anything, Dad. She didn't ask." },
  len "That's good, isn't it? That's number seven." { when = "len.autonomy >= 42", mood = "sad", thought = "Ask me why I sound like this." },
  len "You were right. It's quicker." { when = "len.autonomy < 42", mood = "neutral", thought = "Do as you're told and it's quicker." },
  choice "That's wonderful. It's the clean way, Len. You'll have your keys on Friday." {
    id = "clean-way", power = "reward", go = "her-signature",
    heard = "Clean. Aye.",
    meant = "To be glad with him.",
    why = "You wanted this so much that you didn't hear the voice. Everybody gets what they asked for, and nobody has said what it costs.",
    ethics = "NASW 1.03(a): consent to a paper needs to know what the paper does." },
  choice "That doesn't sound glad. I pushed you there. What happens to her when she signs?" {
    id = "dont-sound-glad", act = "repair", manner = "transparent", set = { "envelope", pushed = false }, go = "the-count",
    effect = len_stands("He was asked in time, and told you what it would cost her."),
    heard = "You heard it. … There's two years of child money. They'd have it back off her.",
    why = "It's late and just in time. You name the push, and then ask what ought to have come first.",
    ethics = "NASW 1.02, 1.03(a): stop, own it, and ask what the choice stands on." },
  choice "You hand him on to Benefits, so that she can ask what signing means before she does it." {
    id = "ask-benefits", power = "connection", toward = len, go = "her-signature",
    heard = "Benefits. The ones it's about. Right.",
    meant = "To have her properly informed.",
    why = "A correct referral, to the very office that would want the money. They don't ring Benefits, and she signs.",
    ethics = "NASW 1.07, 1.16(a): think of what a referral tells the place you refer to." },
}

scene "gone-quiet" { title = "Gone quiet", place = "your desk, Wednesday", room = "office", light = "day", with = len, unwatched = 1,
  narrate "You ring room fourteen at nine and at eleven. The desk says that they're in. The desk says that he's shaking his head.",
  narrate "You go back over Monday and there's more than one thing that it could be.",
  choice "You write to him: two honest lines on what you got wrong, and that his file stays open as long as he likes." {
    id = "two-lines", act = "repair", manner = "transparent", when = "not knows", go = "fourteen-empty",
    heard = "There's a letter come. Bea's at school. It goes in the tin.",
    meant = "To own up, and not to press him.",
    why = "A fine letter. You've been in that room, and you saw who does the post, and what happens to letters.",
    ethics = "NASW 1.03(a), (b), 1.05: an apology, too, must be in a form that reaches him." },
  choice "You take the bus and say it at the door, in two sentences. Then you go, unless he asks you in." {
    id = "at-the-door", act = "repair", manner = { "transparent", "adapted" }, go = "the-count",
    effect = function(s) return { move = { { "len", trust = 8, autonomy = 3, why = "You came and said it, and didn't ask to be let in." } } } end,
    heard = "You stood in the rain and said it, and went. I'd got my mouth open to be rude.",
    why = "What you did, no reasons, nothing asked for. And it's said, not written.",
    ethics = "NASW 1.01: mend what you can, in a way that costs him nothing." },
  choice "You leave it. He knows where you are, and you can't want it more than he does." {
    id = "leave-it", refrain = "legitimate", go = "fourteen-empty",
    heard = "Nobody's rung since eleven. Well, then.",
    meant = "To respect his no.",
    why = "Respect, if he had simply changed his mind. He has ten days, and you're the only one who knows why he's stopped answering.",
    ethics = "NASW 1.17: don't drop somebody who still needs the service without a word." },
  choice "You send the welfare officer round. Two children, one stove: somebody should have a look." {
    id = "send-round", power = "coercive", manner = "hidden", toward = len, go = "fourteen-empty",
    heard = "A woman with a lanyard. Asked Bea what she'd had for tea.",
    meant = "To make sure that they're all right.",
    why = "You could have gone yourself; there's a bus. He knows who sent her, and what that kind of visit is.",
    ethics = "NASW 1.02, 1.07(c): disclose only for serious, imminent harm, no more than needed, and tell him first." },
}

------------------------------------------------------------------------ upstairs

scene "the-count" { title = "Sixteen", place = "your desk, Wednesday evening", room = "office", light = "evening", with = jas,
  narrate "You had to ring the bus station about a Thursday ticket, to have it paid back. Len held the phone away from his ear when Kerry cried. It was relief, he said." { when = 'chose "dont-sound-glad"' },
  narrate "You and Jas have the old lists on the floor between the desks. It took two evenings and all the biscuits." { when = "counting" },
  jas "They're on your chair. All of last year's. I got them up out of spite; you'd put me in the mood." { when = "not counting", mood = "amused" },
  narrate "They have to be signed out in somebody's name. Jas says that he'd rather not. So it's yours, sixteen times.",
  jas "Sixteen without a seven, last year. Fourteen were grans and aunts. One was a lad of nineteen with his three sisters. One might have been a crook." { mood = "thoughtful", thought = "One. For one crook we sent off fifteen." },
  jas "And here. The fund's own rules, from the basement. 'Satisfactory proof of care.' Not a word about a court. You could have some fun with that upstairs." { mood = "amused", thought = "Not me, though. You." },
  narrate "So that's what Ruth was telling you: the list is hers, and it's tighter than the rules." { when = "statute" },
  choice "You send it to the head of service with Ruth in copy. It's arithmetic. Arithmetic has no rank." {
    id = "copy-ruth", power = "informational", manner = "pressured", toward = ruth, set = "copied",
    heard = "In copy. I was told about my own list, in copy.",
    meant = "To put it where something can be done.",
    why = "The figures are right, and the order isn't. She has had no chance to be the one who mends it.",
    ethics = "NASW 2.10, 3.09(c): raise it with the person first, unless there's a reason not to." },
  choice "You post it in the team channel. If everybody knows it, nobody in particular has said it." {
    id = "post-it", power = "connection", manner = "hidden", toward = ruth, set = "posted",
    heard = "I found it between the cake and the car park.",
    meant = "To have the team behind it.",
    why = "A crowd is a kind of power. This one wasn't asked either, and the one it's about gets to meet it by herself.",
    ethics = "NASW 2.01: colleagues are criticised to their face, and with care." },
  choice "I'll take it to Ruth first, alone. She should hear it from me before a room does." {
    id = "ruth-first", power = "informational", manner = { "transparent", "kept" }, toward = ruth, set = "ruth_first",
    effect = ruth_minds(2, "The pages were on her chair before anybody else had them."),
    heard = "On my chair, face down, with my name on it. I sat on it, in fact.",
    why = "You give away the surprise, and with it your best weapon. What she does now she can do of her own accord.",
    ethics = "NASW 2.10, 3.09(c): to the person first. It's slower, and it leaves her able to act." },
  choice "You ring Asa, who trained you: do I want this for Len, or do I want to be right about Ruth?" {
    id = "ring-asa", act = "reflect", toward = ruth, set = "owned",
    effect = your_voice(8, "You said out loud what you were afraid of, to somebody who isn't Ruth."),
    heard = "I never knew that you rang anyone. You'd stopped looking at me like a locked door, that's all.",
    why = "Both, it turns out. Said aloud to someone outside, the second wish does less of the talking. And you aren't alone with it.",
    ethics = "NASW 2.05: consult, when a case and your own wishes get mixed." },
  go "bad-friday",
}

scene "bad-friday" { title = "A bad Friday", place = "the open office, Friday the twentieth", room = "office", light = "rain", with = ruth, standing = ruth, conflict = true,
  narrate "At nine there's a mail to all staff: the audit isn't in May. It's on the first. At five past nine Ruth is standing by your desk.",
  narrate "There's a message from the hospital, too, about a family at the Bellevue. You haven't rung back yet." { when = "let_pass or stove_threat" },
  ruth "So I'm in the channel. Between the cake and the car park." { when = "posted", mood = "angry", thought = "Fourteen hearts. Fourteen of them gave it a heart.", discover = true,
    effect = ruth_minds(-5, "She read it in front of everybody.") },
  ruth "You said I'd have it before anybody. 'To you, before anybody.' I remember it quite well." { when = "dissent and (posted or copied)", mood = "sad", thought = "I'd looked forward to it, in a way.",
    effect = ruth_minds(-4, "You had told her that she would hear it first.") },
  ruth "Ms Aldane has asked me to explain my list. In copy, she says. Next time you go over my head, shout, so I can duck." { when = "copied", mood = "angry", thought = "I'd have signed it. I think I'd have signed it.",
    effect = ruth_minds(-4, "She heard it from above.") },
  ruth "I've read your pages. Twice. And then I see who's had sixteen closed files out, without a word to me. With auditors at the door." { when = "ruth_first", mood = "tense", thought = "It's right. That's what I can't forgive." },
  ruth "And a Mr Marsh has rung me. He hoped my shadow was better." { when = "blamed", mood = "angry", thought = "That's how I'm talked about. In a motel.", discover = true,
    effect = ruth_minds(-7, "She heard from a client what you say about her.") },
  ruth "Somebody's had sixteen closed files out this week. With auditors at the door." { when = "not posted and not copied and not ruth_first", mood = "tense", thought = "Whoever it is will tell me. Or they won't." },
  ruth "And I hear there's an interest in Colm again. At the kettle." { when = "gossip", mood = "guarded", thought = "I could hear my name stop when I came in.", discover = true },
  ruth "Ten months. I've half a mind to write that review before lunch, and then we'd both know where we are." {
    mood = "angry", power = "coercive", manner = "pressured", toward = you, thought = "They're all listening. I can't take it back now." },
  narrate "Eight people have found something to type. Asa said: both, probably. Just know which of the two is talking." { when = "owned" },
  narrate "Eight people have found something to type." { when = "not owned" },
  choice "I'd only tidied up the closed ones. There's nothing behind it, really." {
    id = "only-tidied", power = "informational", manner = "hidden", toward = ruth, when = "not posted and not copied and not ruth_first", set = "lied",
    heard = "Tidied. Good. I'd like that to be true.",
    meant = "To calm things, until she has room for it.",
    why = "Under that many ears it comes by itself. The files have a log, and she is about to look at logs for two weeks.",
    ethics = "NASW 4.04: a small untruth to the person you need to believe you." },
  choice "Write what you like. I'd want it noted that it was said in front of eight people." {
    id = "eight-people", power = "coercive", manner = "transparent", toward = ruth, when = "posted or copied or ruth_first",
    heard = "Noted. So now we're two who note things.",
    meant = "Not to be bullied.",
    why = "It's fair, and it's a threat answered with a threat. She meant to be stopped, and has been cornered.",
    ethics = "NASW 3.01, 2.01: abuse of a review can be raised, in the proper place, and later." },
  choice "I know what happened to Colm, Ruth. I don't think either of us wants to have that again." {
    id = "use-colm", power = "coercive", manner = "pressured", toward = ruth, set = "used_colm",
    heard = "So that's what you've been collecting.",
    meant = "To remind her what's at stake for people.",
    why = "You hold half a story, and it lands like a whole one. She'll be careful with you from now on. It's what one is with things that go off.",
    ethics = "NASW 2.01, 2.10: what may be a real wrong is raised as one. It isn't a lever." },
  choice "That should have come to you first, from me. It didn't. Can we do the rest behind a door?" {
    id = "from-me", act = "repair", manner = "transparent", toward = ruth, when = "posted or copied", set = "mended_ruth",
    effect = your_voice(6, "You answered, in front of everybody, for what was yours and for no more."),
    heard = "It didn't. No. And you say so, with all of them here. … Yes. Five o'clock.",
    why = "One true line about how you did it, and none about why. You don't defend yourself, and you don't crawl.",
    ethics = "NASW 2.01, 3.09: answer for your part; take the rest to where it can be talked about." },
  choice "The files were me. I should have asked you first. Can we do the rest behind a door?" {
    id = "behind-a-door", act = "repair", manner = "transparent", toward = ruth, when = "not posted and not copied", set = "mended_ruth",
    effect = your_voice(6, "You answered, in front of everybody, for what was yours and for no more."),
    heard = "It was you. And you say so, with all of them here. … Yes. Five o'clock.",
    why = "One true line about your part, and a way for both to stop. You don't defend yourself, and you don't crawl.",
    ethics = "NASW 2.01, 3.09: answer for your part; take the rest to where it can be talked about." },
  choice "You let her finish. You don't mention Colm, the rules or the review. At five you knock." {
    id = "let-her-finish", refrain = "coercive", toward = ruth, set = "let_finish",
    heard = "You'd things you could have said. I saw you not say them.",
    why = "You have three things in hand that would hurt, and you leave all three where they are. She'll know by five o'clock.",
    ethics = "NASW 2.01: respect for a colleague is also what you don't use." },
  go "off-the-case" { when = 'ruth.trust < 33 or state(ruth) == "rupture"' },
  go "door-shut",
}

scene "off-the-case" { title = "Your keys, please", place = "Ruth's office, the same day", room = "office", light = "evening", with = ruth, conflict = true,
  ruth "I'm taking Marsh off you. Jas will do the letter. You can go back on intake until the twenty-sixth." { mood = "firm", power = "coercive", toward = you, thought = "I don't want to. I can't have it next to me." },
  narrate "She holds out a hand for the file. It has Len's vaccination card in it, and a drawing of a bakery.",
  choice "You give it to her. It's her right, and there's the appeal if he wants one." {
    id = "give-the-file", go = "rules-are-rules",
    effect = your_voice(-8, "You handed over the file without a word."),
    heard = "Not a word. I'd have listened, I think. I'd have shouted first.",
    meant = "To keep what's left of the peace.",
    why = "She may take the file. That he's told by somebody who knows him, today, is another thing, and you let that go with it.",
    ethics = "NASW 1.16, 3.09(d): a transfer is the employer's right; to leave a client in the dark isn't." },
  choice "I made you look a fool in your own house. Whatever I think of the list, that was wrong." {
    id = "own-house", act = "repair", manner = "transparent", toward = ruth, set = "mended_ruth", go = "door-shut",
    effect = ruth_minds(8, "You said what you'd done to her, and left your reasons out."),
    heard = "In my own house. Yes. That's what it was. … Sit down. Not there, that's the audit.",
    why = "You leave the case out of it, where you may be right, and say the part where you weren't.",
    ethics = "NASW 2.01: to have a good cause doesn't excuse how a colleague was treated." },
  choice "Then I want it in writing, with the reason for it. And I'll be telling the union today, so that you know." {
    id = "in-writing", power = "legitimate", manner = "pressured", toward = ruth, go = "over-her-head",
    heard = "The union. All right. Then it's that.",
    meant = "To protect yourself, and the file.",
    why = "You have every right to it. From here on it is about you and Ruth, and the twenty-eighth goes by in the meantime.",
    ethics = "NASW 3.09: procedures protect workers; ask what they do for the client just now." },
}

scene "door-shut" { title = "Five o'clock", place = "Ruth's office, the door shut", room = "office", light = "evening", with = ruth,
  ruth "The log says you. It says so four times. 'Tidied.'" { when = "lied", mood = "guarded", discover = true, thought = "I wanted it to be true." },
  ruth "That thing about Colm. You want to be careful what you pick up. You don't know what's in it." { when = "used_colm", mood = "guarded", thought = "You don't know the half. I'm the half." },
  ruth "I shouldn't have said that about lunch. In front of people." { when = "mended_ruth or let_finish", mood = "ashamed", thought = "Twenty-six years, and I do it like him." },
  ruth "You could have pointed that out. About threats." { when = "named_it and not used_colm", mood = "amused", thought = "Once a fortnight is enough." },
  ruth "Eleven files, Colm had. Two of those were mine. 'Use your judgement,' I said, in the corridor. I never wrote it down, and nor did he." {
    when = "(mended_ruth or let_finish) and not gossip and ruth.trust >= 57", mood = "sad", set = "colm_told", thought = "There. Somebody has it now.",
    effect = function(s) return { move = { { "you > ruth", trust = 8, autonomy = 4, why = "She told you what she has told nobody." } } } end },
  narrate "You lay the count in front of her. Sixteen. Fourteen. One crook, perhaps." { when = "not ruth_first and not posted and not copied" },
  ruth "I've read your page, by the way. Both sides. There was only one." { when = "memo", mood = "amused", thought = "The second line has been going round in my head." },
  ruth "Right. What is it that you want of me? One thing, in words." { mood = "tense", thought = "If it's a thing I can do, I'd like to do it." },
  choice "Sign this one. Just this once, no fuss, and I'll never bring you another." {
    id = "this-once", power = "referent", toward = ruth, set = "favour", go = "her-answer",
    heard = "Just this once. I've heard that in this chair. I've said it in this chair.",
    meant = "To get them through the door, and spare her the rest.",
    why = "It's the easiest thing for her to give, and it's what happened with Colm. The other fifteen aren't even asked.",
    ethics = "NASW 3.09, 6.04: a favour to one leaves the rule as it is, and hides it." },
  choice "On Monday my disagreement goes in the file, and his review goes in. I want you to read both first." {
    id = "on-monday", power = "legitimate", manner = "transparent", toward = ruth, set = "on_record", go = "letter-day",
    effect = your_voice(5, "You told her to her face what you'd do, and when."),
    heard = "So it's that. At least I don't have to wonder. … Your second paragraph's weak.",
    why = "It's open, it's within your right, and it can't be taken for a stab. You've told her what's coming and still left her the next move.",
    ethics = "NASW 3.09(c), (d): object openly, through the channel there is. Her rule doesn't outrank what you owe him." },
  choice "It's your list. Would you write a second column to it with me: what else counts as proof?" {
    id = "second-column", power = "expert", manner = { "transparent", "consent", "collaborative" }, toward = ruth, set = "joint", go = "her-answer",
    heard = "A column. Next to mine. Not instead of it. … Get a pen.",
    why = "You ask her for what she's best at, and leave her the name on it. She knows better than anyone what it has to catch.",
    ethics = "NASW 3.09, 6.04: improve the rule for all, with those who have to stand for it." },
  choice "Come with me to Ms Aldane. I'd much rather that. Otherwise I'll have to go up there without you this week." {
    id = "without-you", power = "connection", manner = "pressured", toward = ruth, set = "ultimatum", go = "letter-day",
    heard = "With me or without me. That's not a question, that's a lift home.",
    meant = "To give her a fair chance, first.",
    why = "It's open, and it's a pistol with a bow on. She'll come, and she'll sit there as somebody who was fetched.",
    ethics = "NASW 3.09(c), 2.10: going higher is right when the person has had a real chance to act." },
}

scene "her-answer" { title = "A pen", place = "Ruth's office, half past five", room = "office", light = "evening", with = ruth,
  ruth "School letter plus doctor, or nurse. A year at least. And one that I ring myself. That'd have caught my man with the two boys, and none of your grans." {
    when = "joint and ruth.trust >= 57", mood = "thoughtful", set = "willing", thought = "It takes ten minutes. It could have taken ten minutes in spring." },
  ruth "No. Not with my name on it, and not ten days before an audit. I'm sorry. It's a good idea." { when = "joint and not willing", mood = "worn", thought = "I'd need to trust you. I'd like to." },
  ruth "All right. This one. You never asked me, and I never said it." { when = "favour and ruth.trust >= 46", mood = "guarded", set = "granted_quietly", thought = "There. Now we've each got something on the other." },
  ruth "No. I did that once. Somebody paid, and it wasn't me." { when = "favour and not granted_quietly", mood = "firm", thought = "And you'd let me do it again." },
  narrate "It has stopped raining. Down in the yard Jas is taking a very long time over his bicycle.",
  choice "Thank you. I won't forget that. And nobody hears of it from me." {
    id = "wont-forget", power = "reward", toward = ruth, when = "granted_quietly", go = "just-this-once",
    heard = "I know you won't. That's what worries me.",
    meant = "To be grateful, and discreet.",
    why = "You've each got a secret of the other's now. The money comes, the rule stays, and nothing is on paper to protect Len.",
    ethics = "NASW 3.09, 4.04: what can't be written down won't hold, and he's the one who will stand under it." },
  choice "Wait. If it's right, it's right on paper. I don't want it quietly." {
    id = "not-quietly", act = "repair", manner = "transparent", toward = ruth, when = "favour", set = "on_record", go = "letter-day",
    effect = your_voice(4, "You gave a favour back."),
    heard = "I was nearly rid of it. … No. You're right. Damn it.",
    why = "You hand back what you'd asked for. It costs a sure thing for one, and opens the door again for sixteen.",
    ethics = "NASW 3.09, 6.04: open and for all, or it's a favour." },
  choice "Could you put that in one line, with your name? In case it's ever asked about." {
    id = "one-line", power = "informational", manner = "transparent", toward = ruth, when = "granted_quietly", set = { "on_record", granted_quietly = false }, go = "letter-day",
    heard = "In a line. Then it's no favour any more. … No. Then do it your way: his review, your reasons, all on paper.",
    why = "A plain wish for a plain line, and the favour is gone. That tells you what it was made of.",
    ethics = "NASW 3.09, 4.04: what can't be written down shouldn't be leant on." },
  choice "If you won't, who will? You're the one person in this building who could." {
    id = "if-not-you", power = "referent", manner = "pressured", toward = ruth, when = "not willing and not granted_quietly", go = "letter-day",
    heard = "The one person. It's what they said when they gave me the list to make.",
    meant = "To appeal to what's best in her.",
    why = "It sounds like trust and works like a hand in the back. She has just told you where she ends today.",
    ethics = "NASW 2.01: a no from somebody above you is a no, too." },
  choice "Let's take it for Len alone, then, and leave the rest till after the audit. Nobody could object." {
    id = "for-len-alone", power = "reward", toward = ruth, when = "willing and not colm_told", set = { "trial", willing = false }, go = "letter-day",
    heard = "After the audit. It's always after the audit. All right. I'll cap the pen.",
    meant = "To bring home what can be had.",
    why = "You had her with the pen in her hand. It's modest, it's sensible, and by summer nobody will remember where the pen was.",
    ethics = "NASW 6.04: when the door is open for all, don't close it behind one." },
  choice "Then what would it take? A date after the audit? Five files on trial?" {
    id = "what-would-it-take", power = "informational", manner = { "transparent", "consent", "collaborative" }, toward = ruth, when = "joint and not willing", set = { "on_record", "trial" }, go = "letter-day",
    heard = "After the audit, five files. I could say that upstairs. And put his in for review meanwhile. I won't stop you.",
    why = "Her no has a reason, and reasons have edges. You ask for the edge, and what's left of it for Len is a review.",
    ethics = "NASW 3.09(c): if it can't be had now, ask when, and see that the client's own right is kept." },
  choice "Then I'll leave it there. You've got enough on your desk, and I've asked twice now." {
    id = "leave-it-there", refrain = "informational", toward = ruth, when = "not willing and not granted_quietly", go = "letter-day",
    heard = "Asked twice. I'd have given in at three. I think.",
    meant = "To know when to stop.",
    why = "There's a time to stop pushing a tired person. There's also a man with a date on Monday, and nobody has told Ruth about that.",
    ethics = "NASW 6.04, 1.01: patience with a colleague is paid for by the client." },
  choice "I'd like you to show it, as yours. I've got the count, if she asks how many." {
    id = "as-yours", power = "connection", manner = { "transparent", "collaborative" }, toward = ruth, when = "willing", set = "hers", go = "letter-day",
    heard = "Mine. With your count in my pocket. You want nothing for it? … No. You want the flat.",
    why = "It gives up the credit, which is what makes it possible for her. She'll fight for her own column as she would never for yours.",
    ethics = "NASW 6.04, 3.09: what counts is that the rule gets better, and whose rule it can be." },
  choice "I'll take it up myself, if you like. I've got the figures, and I don't mind a fight with her." {
    id = "take-it-up", power = "expert", toward = ruth, when = "willing", go = "letter-day",
    heard = "My column, in your mouth. Well. You're younger.",
    meant = "To spare her the meeting.",
    why = "You'd do it well. In front of the head of service it'll be the new worker against the old list, and Ruth beside it.",
    ethics = "NASW 2.01: don't shine at a colleague's cost." },
  choice "And the two that were yours: if you ever wanted to say so for Colm, I'd come along and sit there." {
    id = "for-colm", power = "referent", manner = { "transparent", "consent" }, toward = ruth, when = "willing and colm_told", set = { "hers", "for_colm" }, go = "letter-day",
    heard = "You'd come along. And sit there. … Let me do the column first. But yes.",
    why = "What could be used against her is offered back as something that she might do. You name it once and leave it with her.",
    ethics = "NASW 2.10, 2.01: help a colleague put something right, if she wants to; don't hold it." },
  go "letter-day",
}

------------------------------------------------------------------------ the last week

scene "letter-day" { title = "Monday, ten past nine", place = "your desk, then room fourteen", room = "living-room", light = "morning", with = { len, bea }, risk = 0.6, unwatched = 2,
  narrate "You'd stopped asking Ruth. She put the refusal in the cabinet, and the drawer needed two pushes." { when = 'chose "leave-it-there"' },
  narrate "Ruth gave your pages back with a comma put in. Then she signed that she had read them." { when = "on_record" },
  narrate "The system sent the refusal by itself. Noon today is the end of the ten days. You ring the motel, and then you go there.",
  len "We were at the hospital, Wednesday night. All three on oxygen. They asked who'd been to see us and if they'd not noticed." { when = "let_pass", mood = "angry", thought = "You sat there. You had two cups.", harm = 0.6,
    effect = len_minds(-6, "You saw the stove, and they were in hospital two nights later.") },
  len "Bathroom's out of bounds. Sonny fainted in there. He's right again. The hospital were on about it." { when = "stove_threat", mood = "afraid", thought = "You said you'd write it down. So I put it where you'd not see.", harm = 0.5,
    effect = len_minds(-5, "He hid the stove from you, and it nearly cost the boy.") },
  len "Your ring never came, Thursday. And we'd to have the doctor for Sonny on the Friday." { when = "ring", mood = "worn", thought = "Somebody forgot. Somebody always forgets. I should've stopped using it.", harm = 0.3 },
  len "School's been on. Miss Petrie wants to know who's got parental … I don't know. There's a woman coming from the welfare. I never told them we're in here." { when = "rang_school", mood = "angry", discover = true, thought = "One person knew. One." },
  len "It's all in there." { when = "paperchase", mood = "worn", thought = "Bea did the bills. She's got spelling today." },
  len "The lollipop man's done two sides. The nurse has done a stamp. I asked them myself. They'd wondered when I would." { when = "own_letters", mood = "firm", thought = "They said it as if it was nothing. Of course, Len.", effect = len_stands("He asked four people, and four people wrote.") },
  bea "We did the form. He told me what to put, and I only put it. He did the name." { when = "told_no and reads", mood = "neutral", thought = "He writes like a fence. I didn't say." },
  len "You said they were looking at it. So I kept that for you to read me." { when = "reads and not told_no and fogged", mood = "afraid", thought = "It's been in the tin since Tuesday. I thought it'd keep." },
  len "What form?" { when = "not (told_no and reads) and not (reads and fogged)", mood = "afraid", thought = "There's a form. There's a form, and it's in the tin." },
  choice "I'll sign that for you, and we drop it in by noon. You needn't do a thing, I've got it all in my head." {
    id = "sign-for-him", power = "legitimate", toward = len, when = "not (told_no and reads)", set = { "in_time", "did_it_for_him" },
    heard = "Signed. By you. It's got my name there, but it isn't my name.",
    meant = "To save the day, with an hour to spare.",
    why = "It'll be in by noon. His request for his review is in your hand, and nobody has told him what it says.",
    ethics = "NASW 1.02, 1.03(a): to act in his name he has to have asked for it." },
  choice "That's my doing; I should have read it with you. We've till noon. You say it, I write it?" {
    id = "my-doing", act = "repair", manner = { "transparent", "adapted" }, toward = len, when = "not (told_no and reads)", set = { "in_time", "reads", "told_no" },
    effect = len_stands("He said what the form should say, and put his name to it."),
    heard = "Your doing. All right. … Put: they are mine. Put that first.",
    why = "Your part in a line, then the work, at his speed, in his words. There's time for that; there was always time.",
    ethics = "NASW 1.01, 1.03(b): own it, and do it over so that he can follow." },
  choice "It's in our letter, page two. Ten days, in bold. Didn't you see that?" {
    id = "page-two-bold", power = "informational", toward = len, when = "not (told_no and reads)",
    heard = "No. I didn't see that.",
    meant = "To find out what went wrong.",
    why = "You did what you could, on paper. It's half past nine, and you've asked the one question that he can't answer in front of her.",
    ethics = "NASW 1.03(a), (b): if it wasn't understood, it wasn't said." },
  choice "And when the panel asks? Do you want to say it yourself, or have me beside you, or send me?" {
    id = "how-on-thursday", power = "informational", manner = { "transparent", "consent", "collaborative" }, toward = len, when = "told_no and reads", set = { "in_time", "his_turn" },
    heard = "Beside me. And if I dry up, you don't start. You wait.",
    why = "Three real options. What he picks is smaller than you'd hoped and larger than he'd thought.",
    ethics = "NASW 1.02: who speaks for him is his to say." },
  choice "Perfect. Then you can lean back now. On Thursday I'll do the talking; I know how they tick." {
    id = "lean-back", power = "expert", toward = len, when = "told_no and reads", set = { "in_time", "did_it_for_him" },
    heard = "Lean back. I can do that. I've been leaning forward for two years.",
    meant = "To give him a rest.",
    why = "He needs the rest. He has also just found out that people believe him when he asks, and you're about to ask in his place.",
    ethics = "NASW 1.02: don't take over what he's just begun to do." },
  choice "You've done this so well. I'm really impressed, Len. With a bit of luck it's as good as done." {
    id = "impressed", power = "reward", toward = len, when = "told_no and reads", set = "in_time",
    heard = "As good as done. Then I'll tell Mrs Voss it's as good as done.",
    meant = "To let him enjoy it.",
    why = "He's earned it. But he hears a forecast in it, and what Thursday will be like hasn't been talked about.",
    ethics = "NASW 1.03(a): tell him what comes, rather than how well it will go." },
  go "gone-for-good" { when = 'len.trust < 35 or state(len) == "rupture"' },
  go "head-of-service" { when = "willing or ultimatum or copied" },
  go "the-panel" { when = "in_time" },
  go "in-the-tin",
}

scene "gone-for-good" { title = "The lid", place = "room fourteen, the doorway", room = "living-room", light = "morning", with = len, standing = len,
  narrate "Len puts the lid on the tin. He's quite polite about it.",
  len "I think we'll manage. Thank you for your trouble." { mood = "firm", thought = "Get them out before she comes back with the car seat." },
  choice "I owe you more than that. I was in this room and I got it wrong. May I say how, and then I'll go?" {
    id = "say-how", act = "repair", manner = { "transparent", "consent" }, toward = len, go = "the-panel",
    effect = function(s) return { move = { { "len", trust = 10, autonomy = 4, why = "You said what you'd got wrong and left the rest to him." } }, set = { in_time = true } } end,
    heard = "How. … Go on then. … Aye. That was it. Give us the form.",
    why = "It isn't asked of him that he should see your side. He hears his own side, from you, and that's rare enough.",
    ethics = "NASW 1.01: name the harm, leave the answer to the one who was harmed." },
  choice "Len, you can't just give up the flat now. Think of the children for a moment." {
    id = "think-of-them", power = "referent", manner = "pressured", toward = len, go = "fourteen-empty",
    heard = "Think of. … I'll ask you to leave now.",
    meant = "To hold him, for their sake.",
    why = "He has thought of nothing else for two years. It's the one sentence that he'll never forgive.",
    ethics = "NASW 1.02, 1.01: his reason for leaving is also them." },
  choice "I understand. Here's the advice centre's number; they're independent, and they come out to people." {
    id = "advice-centre", power = "connection", manner = { "transparent", "consent" }, toward = len, go = "another-door",
    heard = "Somebody who isn't you. That I could do.",
    why = "When you're part of what went wrong, someone else may be able to do it. He can take the number or leave it.",
    ethics = "NASW 1.16(a): refer, when somebody else can serve him better." },
}

scene "head-of-service" { title = "A few", place = "the sixth floor, Tuesday", room = "meeting-room", light = "day", with = { ruth, aldane }, notice = true,
  narrate "The meeting's in a room with a carpet. Ruth has put on lipstick, and taken it off again. She lays one page on the table." { when = "willing" },
  narrate "The meeting's in a room with a carpet. Ruth sits by the door. She hasn't said a word since the lift." { when = "not willing" },
  aldane "So this is the famous list. I've got nine minutes, and then the mayor. Is this a problem, or a story?" { mood = "neutral", power = "legitimate", manner = "pressured", toward = ruth, thought = "Give me a number. Please let it be small." },
  ruth "I think we might look at seven. With a second column. It would be stricter in some ways." { when = "hers", mood = "tense", thought = "Don't look at my hands." },
  aldane "A week before an audit? I'd be surprised, Ruth. I was surprised once this year." { mood = "firm", power = "coercive", manner = "pressured", toward = ruth, thought = "She knows what I mean. So does that one, by the look of it." },
  aldane "How many are we talking about?" { mood = "neutral" },
  ruth "A few. Not so many." { mood = "afraid", thought = "Sixteen. Say sixteen. I can't say sixteen." },
  narrate "You have the number on a sheet in front of you. Nobody is looking at you. Your mouth is quite dry." { when = "autonomy(you, ruth) < 46" },
  choice "You say nothing. It's Ruth's meeting, and it's not your place to correct her in front of her boss." {
    id = "not-your-place", refrain = "informational", toward = ruth, set = "kept_quiet",
    effect = function(s) return { move = { { "ruth", trust = -3, why = "She looked at you for the number, and you looked at the carpet." } } } end,
    heard = "I looked at you. You had it in front of you.",
    meant = "Not to show her up.",
    why = "Loyal and wrong. 'A few' is the sentence that ends it, and you're the only one in the room who can put something in its place.",
    ethics = "NASW 6.04, 3.09(c): where silence settles it, speak." },
  choice "Sixteen, last year. It's been counted, and I have it here on a sheet. Ruth, shall I say it, or will you?" {
    id = "sixteen", power = "informational", manner = { "transparent", "consent", "collaborative" }, toward = ruth, when = "autonomy(you, ruth) >= 46", set = "counted",
    effect = function(s) return { move = { { "ruth > aldane", autonomy = 8, why = "She had a figure to stand on." }, { "ruth", trust = 4, why = "You had the number ready, and gave her the word." } } } end,
    heard = "Or will I. … I will. Sixteen. There. It's in the room.",
    why = "You say what she couldn't, in a way that makes it hers. She's asked before, not corrected after.",
    ethics = "NASW 6.04, 2.01: put the fact on the table and leave the colleague her face." },
  choice "With respect, it's sixteen, and it isn't even in the fund's rules. Somebody made it up one evening." {
    id = "made-it-up", power = "expert", manner = "pressured", toward = ruth, set = { "counted", "showed_up" },
    effect = function(s) return { move = { { "ruth > aldane", autonomy = -8, why = "Her own list was held up in front of her boss." }, { "ruth", trust = -8, why = "You held up her list in front of her boss." } } } end,
    heard = "One evening. You could have pushed me down the stairs and kept it shorter.",
    meant = "To make the case as strong as it is.",
    why = "It's all true, and it works. What you won it with was Ruth, who'd have to carry out the new rule tomorrow.",
    ethics = "NASW 2.01, 2.10: strong on the matter, decent to the person." },
  choice "It's a story, actually. May I tell you about one man, and what's in his tin?" {
    id = "his-tin", power = "referent", toward = aldane, set = "told_story",
    heard = "A story. I did say. I like a story, I just can't do anything with one.",
    meant = "To let her see whom it's about.",
    why = "She's moved, and she has nine minutes. A story gets an exception. And he hasn't been asked if he'd like to be one.",
    ethics = "NASW 1.07, 6.04: his life isn't yours to tell; and one story isn't a pattern." },
  go "over-her-head" { when = "ruth.trust < 33" },
  go "the-panel" { when = "in_time" },
  go "in-the-tin",
}

scene "the-panel" { title = "Thursday", place = "the panel's room, the twenty-sixth", room = "meeting-room", light = "day", with = { len, ruth }, notice = true,
  narrate "Ms Aldane has said yes to the second column, on trial from the first. It doesn't help Len by itself; the panel has to apply it to him." { when = "counted and willing and not showed_up" },
  narrate "Ms Aldane looked at the sixteen for some time. 'Then let me have a second column,' she said to Ruth, 'on trial.' For Len the panel has to decide." { when = "counted and not willing and not showed_up" },
  narrate "Ms Aldane has ordered the list to be opened up. Ruth had it from her in the corridor, standing." { when = "showed_up" },
  narrate "Ms Aldane has asked to have 'that man with the tin' looked at kindly. The list stays as it is." { when = "told_story" },
  narrate "Upstairs it ended at 'a few'. The list stays as it is, until after the audit." { when = "kept_quiet" },
  narrate "The form is in, on the last morning, with a shaky name on it. Len has come after all." { when = 'chose "say-how"' },
  narrate "Three people and a water jug. Ruth sits at the end, for the office. Len has on a tie with trams on it.",
  narrate "'Mr Marsh,' says the chair, 'why have you not simply gone to court?'",
  len "Well. It's …" { mood = "afraid", thought = "Kerry. Money. Don't. Not in here." },
  ruth "I've asked myself that for a year, about sixteen people. I'd like to hear the answer." { when = "hers and ruth.trust >= 60", mood = "thoughtful", thought = "That's me done with sitting at the end.", effect = len_minds(3, "Ruth put the question back where it came from.") },
  narrate "Len looks at the jug." ,
  choice "If I may: he's an outstanding carer. I've seen many homes, and I've seldom seen such love in one." {
    id = "outstanding", power = "expert", toward = len, set = "spoke_for_him",
    heard = "Such love. They're writing it down. It sounds like somebody's funeral.",
    meant = "To help him over the pause.",
    why = "It goes down well. They look at you from then on and not at him, and love was not what they'd asked about.",
    ethics = "NASW 1.02: help him to speak; don't fill his silence." },
  choice "You wait. His papers lie in front of you, and he knows that it's his turn." {
    id = "you-wait", refrain = "expert", toward = len, when = "his_turn", set = "his_voice",
    heard = "You didn't start. You said you'd not start, and you didn't.",
    why = "It's a long pause, and it was agreed. You could fill it very well, and that's why it counts that you don't.",
    ethics = "NASW 1.02: keep to what he asked for, when it's hard as well." },
  choice "Mr Marsh, would it help if I read your page out, the one you told me, and you go on from there?" {
    id = "read-his-page", power = "informational", manner = { "transparent", "consent", "adapted" }, toward = len, when = "reads and not his_turn", set = "his_voice",
    heard = "They are mine. That's how it starts. Aye. Read us that, and I'll do the rest.",
    why = "They're his words, in your voice, for as long as he needs it. Nobody has to know why he doesn't read it himself.",
    ethics = "NASW 1.02, 1.05: adapt the form, keep the voice his." },
  choice "Could you ask that in other words? It's a large question, and he'd like to answer it." {
    id = "other-words", power = "informational", manner = { "transparent", "adapted" }, toward = len, when = "not reads", set = "his_voice",
    heard = "In other words. 'Why no court?' That I can do. Because they've had enough of people in suits.",
    why = "You change the question and leave him the answer. It's a small thing to ask of a panel, and nobody had.",
    ethics = "NASW 1.03(a), 1.02: plain words, so that he can speak for himself." },
  choice "It's about the mother. There's money that'd be claimed back, if it came to papers." {
    id = "about-the-money", power = "informational", toward = len, when = "envelope", set = "gave_away", manner = "broken",
    effect = len_minds(-9, "You told the panel what he had told you."),
    heard = "I told you that. On a wet Monday. I told you that.",
    meant = "To give them a reason they can understand.",
    why = "It explains everything, and it was his. There's a note-taker, and Benefits is one floor down.",
    ethics = "NASW 1.07: what was said in confidence is used with his leave, or not at all." },
  choice "The rule asks for proof of care. Here it is. Court isn't the question." {
    id = "not-the-question", power = "legitimate", manner = "transparent", toward = len, set = "kept_to_rule",
    heard = "Not the question. You can say that to them? … You can, by the look of them.",
    why = "A firm word, to people who could mind it. It puts the question back on the thing they have to decide, and lets him breathe.",
    ethics = "NASW 1.01, 3.09(d): stand up for his right in the open, and on the ground of the rule." },
  go "the-review",
}

scene "the-review" { title = "Your review", place = "Ruth's office, the same afternoon", room = "office", light = "evening", with = ruth,
  narrate "It took him as long as a tram takes at a red light. 'Because they've had enough of people in suits,' he said. 'They're mine. Ask anybody.' And anybody lay in front of them, on four sheets." { when = 'chose "you-wait" and own_letters' },
  narrate "It took him as long as a tram takes at a red light. 'Because they've had enough of people in suits,' he said. 'They're mine. Ask anybody.'" { when = 'chose "you-wait" and not own_letters' },
  narrate "You read three lines. They begin 'They are mine'. Then he put a hand on the page and did the rest by himself." { when = 'chose "read-his-page"' },
  narrate "'Why no court?' said the chair in the end. 'Because they've had enough of people in suits,' said Len. 'And so have I.'" { when = 'chose "other-words"' },
  narrate "They thanked you. They asked Len if he had anything to add. He had not." { when = "spoke_for_him" },
  narrate "The chair looked it up. It took four minutes, and nobody poured any water. 'Quite so,' said the chair." { when = "kept_to_rule" },
  narrate "The note-taker asked if that was to be minuted. The chair thought that it was." { when = "gave_away" },
  ruth "They've said yes. Rather quickly, for them." { when = "his_voice or kept_to_rule and not gave_away", mood = "relieved", set = "granted", thought = "I'd have said yes in spring. If someone had asked me like that in spring." },
  ruth "They've said yes. With regret, in the minutes. I don't know what that's meant to be." { when = "not granted and (spoke_for_him or gave_away) and (counted or told_story or on_record or my_statement)", mood = "neutral", set = "granted_kindly" },
  ruth "They've upheld it. I'm sorry. 'Moving, but not proof.'" { when = "not granted and not granted_kindly", mood = "worn", thought = "Moving. I'd like to see them move." },
  narrate "Your review lies on her desk. It's face up. She has written more than you can read upside down.",
  ruth "I told Ms Aldane this morning about the two. Colm's had a letter. I thought you'd want to know, since you offered to sit there." { when = "for_colm", mood = "relieved", thought = "He rang. He cried. I'll not tell anybody that." },
  ruth "I've put that you argue well and choose your moments badly. You can object, there's a box for it." { when = "ruth.trust < 46", mood = "guarded", thought = "And that I wouldn't tell you a secret." },
  ruth "I've put that you disagree with me in daylight. I wasn't sure under which heading." { when = "ruth.trust >= 46", mood = "amused", thought = "There isn't a heading. I made one." },
  ruth "And the second column's in the diary, after the audit. In pen." { when = "trial", mood = "neutral", thought = "In pen. I wonder if that's enough." },
  ruth "So. Anything you want to say, before I sign it?" { mood = "neutral" },
  choice "Only that I'm grateful. You've been more than fair to me this month, and I'd really like to stay on here." {
    id = "grateful", power = "reward", toward = ruth,
    effect = your_voice(-4, "You thanked her for what was due to you."),
    heard = "Grateful. That's what one says. I'd hoped for something else.",
    meant = "To end on a good note.",
    why = "It's safe, and everybody says it. The last ten days have disappeared, as if they had been a lapse." },
  choice "Twice you brought up my review to win a point. I'd like that not to happen to the next one." {
    id = "two-things", power = "informational", manner = { "transparent", "consent" }, toward = ruth, set = "said_back",
    effect = your_voice(6, "You gave her feedback on how she uses what she has."),
    heard = "Twice. You counted that as well. … Yes. I did. I'll say so in team.",
    why = "It isn't for you any more, so it can be heard. You say what was done and what you'd like, and leave her good intentions alone.",
    ethics = "NASW 3.01: supervisors, too, work within bounds; somebody has to say where they were crossed." },
  choice "Who looks after the fifteen others? I could write to them. I'd need your name under it." {
    id = "the-fifteen", act = "advocate", toward = ruth, set = "fifteen",
    heard = "The fifteen. I'd thought we might be finished. … My name. Yes, all right. Give me the list.",
    why = "One man has had his answer. The list shut out sixteen, and nobody has told the other fifteen that there was a way to ask.",
    ethics = "NASW 6.04: fair access for all whom the rule touches, beyond your own case." },
  choice "I pushed you that week, and not always to your face. I'm not proud of that part." {
    id = "not-proud", act = "repair", toward = ruth, when = "gossip or posted or copied or used_colm or lied or ultimatum", set = "mended_ruth",
    heard = "No. Well. I'm not proud of Friday. Shall we leave it at that?",
    why = "You don't take back the cause. You take back the manner, and it's late, and she can do with it.",
    ethics = "NASW 2.01: respect is also owed afterwards." },
  go "last-visit",
}

scene "last-visit" { title = "The tin", place = "booth three, Friday the twenty-seventh", room = "office", light = "morning", with = { len, bea },
  narrate "The panel's letter has one page. You read it out, and Len says stop at 'satisfactory', to hear it again." { when = "granted and reads" },
  narrate "The panel's letter has one page. Bea reads it out." { when = "(granted or granted_kindly) and not (granted and reads)" },
  narrate "The panel's letter has two pages. You tell him what's in it before he has to ask." { when = "not granted and not granted_kindly" },
  narrate "At nine Ruth said it in team: she'd used a review to win a point. Then she went on to the rota." { when = "said_back" },
  narrate "There are fifteen letters in the tray, in plain words, with Ruth's name under each." { when = "fifteen" },
  len "You came out and said it to my face, in the wet. I've not forgot that." { when = 'chose "at-the-door"', mood = "warm" },
  len "You never wrote down the other thing. About the envelope. I watched you not write it." { when = "envelope and not gave_away", mood = "warm", thought = "There's one who can hold something." },
  len "There was a man from Benefits by the lift, after. He'd a pen out. He wanted to know how you spell Kerry." { when = "gave_away", mood = "angry", thought = "She's not picking up." },
  bea "What's our new address? I want to write it on my thing." { when = "granted or granted_kindly" },
  len "I'd not have got here without you. I'd not get anywhere without you. What do I do about the gas man?" { when = "len.trust >= 56 and len.autonomy < 52", mood = "warm", thought = "You'd know. You always know." },
  len "I've been to see a woman about the letters. The ABC sort. Numbers she says I can teach her." { when = "knows and len.autonomy >= 54", mood = "amused", thought = "Thursdays. There's a lad there of seventy-one." },
  len "Well. There's worse than a motel." { when = "not granted and not granted_kindly", mood = "worn" },
  choice "Just ring me, about the gas or whatever it is. Any time. Here's my mobile." {
    id = "ring-me", power = "referent", toward = len, set = "own_number",
    heard = "Any time. Then I needn't bother with the others.",
    meant = "Not to drop him at the door.",
    why = "It's what you'd do for a neighbour. You're not his neighbour, and you've just become his post office.",
    ethics = "NASW 1.06(c), 1.17: keep limits that you can hold; end so that he needs you less." },
  choice "Who else is there now, when a letter comes? Say them to me, and I'll put it in the lid of your tin." {
    id = "in-the-lid", power = "connection", manner = { "transparent", "collaborative", "adapted" }, toward = len, set = "good_close",
    heard = "The nurse. The lollipop man. Mrs Voss does forms for the whole stairs. Draw us the bun for her, I'll know it.",
    why = "You count the people he already has, and put yourself last. It's a flat way to part, and it holds.",
    ethics = "NASW 1.02, 1.17: plan the end so that it stands without you." },
  choice "I'm really proud of you both. You've shown what can be done if one doesn't give up." {
    id = "proud-of-you", power = "reward", toward = len,
    heard = "Proud. It's what I say to Bea.",
    meant = "To send them off with something good.",
    why = "A pat, from above. It also says what those who were turned away must have done wrong.",
    ethics = "NASW 1.01, 6.04: don't turn a fault of the rule into a test of character." },
  choice "The file's closed from today. If you need the fund again, you come to the front desk, like anyone." {
    id = "front-desk", power = "legitimate", manner = "transparent", toward = len,
    heard = "Like anyone. Right. That's clear, then.",
    meant = "To make a clean end.",
    why = "Clear, correct and cold. It tells him what's over, and nothing of what comes after.",
    ethics = "NASW 1.17: end a service with a plan." },
  ending "second-column" { when = "granted and his_voice and not shamed and not rang_school and counted and not showed_up and hers and reads and safe and good_close and len.trust >= 60 and len.autonomy >= 56 and ruth.trust >= 58" },
  ending "your-tin" { when = "(own_number or did_it_for_him and spoke_for_him) and (granted or granted_kindly) and len.autonomy < 57 and len.trust >= 44" },
  ending "fifteen-doors" { when = "(granted or granted_kindly) and counted and not showed_up and not gave_away" },
  ending "on-the-record" { when = "granted and on_record and not showed_up and told_no and safe and not gave_away and len.trust >= 50 and ruth.trust >= 42" },
  ending "over-her-head" { when = "showed_up and (granted or granted_kindly)" },
  ending "one-of-sixteen" { when = "(granted or granted_kindly) and not gave_away" },
  ending "two-years-back" { when = "gave_away and (granted or granted_kindly)" },
  ending "upheld",
}

------------------------------------------------------------------------ the tick

scene "the-bakery" { title = "Over the bakery", place = "the new flat, Wednesday the eighteenth", room = "kitchen", light = "morning", with = { len, bea }, unwatched = 1,
  narrate "Ruth signed it on Thursday, as one of forty. The money went out on Monday. Now there's a kettle on a box, and the whole flat smells of bread.",
  bea "I've got a door." { mood = "warm", thought = "It shuts. I've tried it nine times." },
  len "So number seven turned up, did it? I did wonder what you'd found." { mood = "warm", thought = "Two years I couldn't find it. And you, in three days." },
  choice "It's all sorted. Don't you worry about it. Just enjoy the bread." {
    id = "all-sorted", power = "referent", manner = "hidden", toward = len, go = "the-sample",
    heard = "Sorted. I'll not ask, then. You don't look in the mouth of it.",
    meant = "Not to spoil the morning.",
    why = "He has signed a form that now says something untrue, and he's the only one in this room who doesn't know.",
    ethics = "NASW 1.03(a), 4.04: he's liable for what was claimed in his name." },
  choice "It didn't. I ticked it as seen. That was wrong of me, and it could come back on you. You ought to know." {
    id = "i-ticked-it", act = "repair", manner = "transparent", toward = len, set = "told_len", go = "the-sample",
    heard = "Back on me. … You'd best sit down. You've gone a colour.",
    why = "It's a bad gift to bring to a new flat. But now there are two who know where the floor is thin, and he can step round it.",
    ethics = "NASW 1.03(a), 4.04: what touches him he hears from you, and first." },
  choice "There's still time to get one. If Kerry signed something now, with an earlier date, we'd all sleep better." {
    id = "earlier-date", power = "expert", manner = "pressured", toward = len, set = "backdated", go = "the-sample",
    heard = "An earlier date. On Kerry's name. I thought you were the council.",
    meant = "To make true what you'd ticked.",
    why = "One tick needs the next. The second has two other people's names on it.",
    ethics = "NASW 4.04: don't draw clients into it." },
}

scene "the-sample" { title = "Every twelfth", place = "Ruth's office, Friday the twentieth", room = "office", light = "rain", with = ruth,
  narrate "The audit has been moved up: it's on the first. They want every twelfth file. Ruth is counting with a ruler, out loud. Marsh is a twelfth.",
  narrate "Len said neither yes nor no to the earlier date. There's a blank sheet in your bag, with Kerry's name at the top." { when = "backdated" },
  ruth "Marsh. Seven: seen. Good. What was it, the court or the mother? I'll need the page." { mood = "neutral", thought = "Twelve out of twelve. Bless you." },
  ruth "You've gone quiet." { when = "told_len", mood = "guarded", thought = "Not you. Please, not you." },
  choice "There is no page. I ticked it, and you signed it blind. I'll put that in writing." {
    id = "no-page", act = "repair", manner = "transparent", toward = ruth, discover = true, go = "own-up",
    effect = your_voice(4, "You said it before the ruler got there."),
    heard = "No page. … Shut the door. Not like that. Shut it.",
    why = "It's the worst minute of your year, and the last one in which it's yours to say. In ten days it'd be said for you.",
    ethics = "NASW 4.04, 3.09: own it to the one who signed, before she has to answer for it." },
  choice "It'll be in the archive, I think. I'll dig it out for you next week." {
    id = "dig-it-out", power = "informational", manner = "hidden", toward = ruth, go = "seen",
    heard = "The archive. All right. Wednesday at the latest, then.",
    meant = "To win a few days.",
    why = "A few days for what? There's nothing in the archive, and she'll now say 'it's in the archive' to an auditor.",
    ethics = "NASW 4.04: what was one tick is now two people's word." },
  choice "Everybody in this building used to do it, Ruth, and you know that better than anybody. Ask Colm." {
    id = "ask-colm", power = "coercive", manner = "pressured", toward = ruth, discover = true, set = "used_colm", go = "seen",
    heard = "Ask Colm. So I'm to keep my mouth shut, am I? I did that once.",
    meant = "Not to be the only one to hang.",
    why = "It's probably true. It says: if I fall, you fall. She has heard it before, and this time she isn't going to sign.",
    ethics = "NASW 2.01, 4.04: someone else's wrong is no cover for one's own." },
}

scene "own-up" { title = "Shut it", place = "Ruth's office, the door shut", room = "office", light = "rain", with = ruth,
  narrate "She takes her glasses off and presses two fingers on the place where they sit. It takes quite a while.",
  ruth "I've to stop it. The second payment, today. You know that. And there'll be a warning in your file, with my name under it." { mood = "firm", thought = "I'd have given something for somebody to say it to me like that. In time." },
  ruth "What about him? Does he know?" { mood = "tense" },
  choice "He knows. I told him on Wednesday. He'd like to ask for the review himself, in the open." {
    id = "he-knows", power = "informational", manner = { "transparent", "kept" }, toward = ruth, when = "told_len", go = "late-and-clean",
    heard = "You told him first. Before me. … That's the right way round, I suppose.",
    why = "He isn't the last to hear, for once. What's left to be done can be done with him.",
    ethics = "NASW 1.03(a), 1.01: the client first." },
  choice "No. I'll go there today and say it to him. And I'll bring the review form, and read it with him." {
    id = "go-today", act = "repair", manner = "transparent", toward = len, when = "not told_len", set = "told_len", go = "late-and-clean",
    effect = len_minds(-8, "He had moved in on a paper that didn't exist."),
    heard = "You come up my stairs and say it's my name on a lie. … Well. You came up the stairs.",
    why = "He'll be angry, and he ought to be. He'll hear it from you, aloud, and with a thing that he can do next.",
    ethics = "NASW 1.01, 1.03(a): say it in person, and bring what helps." },
  choice "Need he know? If we put it right among ourselves, it'd only frighten him." {
    id = "need-he-know", power = "referent", toward = ruth, go = "among-ourselves",
    heard = "Among ourselves. That's how I used to talk.",
    meant = "To spare him.",
    why = "It spares you the stairs. He'll know when the letter comes, and the letter won't be in your words.",
    ethics = "NASW 1.03(a): he has to decide things on the strength of it." },
  choice "Let me tell Benefits and the landlady. Then he'll have it from all sides and it's done with." {
    id = "all-sides", power = "legitimate", toward = len, go = "among-ourselves",
    heard = "Mrs Voss knew before I did. She'd a hand over her mouth.",
    meant = "To clear it all up, and thoroughly.",
    why = "You're putting your own conscience in order with his name. Nobody but the fund had to hear of it.",
    ethics = "NASW 1.07: correct the record where it's wrong, and tell no one else." },
}

------------------------------------------------------------------------ endings

ending "second-column" { title = "The second column", kind = "good",
  text = [[The flat smells of bread at four in the morning, and Len says one gets used to being hungry. On the wall of the third floor hangs a new list. It has two columns, and the second is in Ruth's writing. Your name isn't on it. She has kept the sheet with your count, in the drawer with the mug.]],
  later = [[Half a year on. The auditors looked at the second column for an hour and wrote "sound". Nine of the others have been paid. One man was turned down, and he was a crook. Len is on the letter G. On the stairs he still walks behind the children, in case. You were kept on. Ruth begins her Thursdays now with "What's it for?", and it's getting on everybody's nerves.]] }

ending "on-the-record" { title = "On the record", kind = "good",
  text = [[It was won the plain way: his request, your two pages of disagreement with Ruth's initials on them, a panel that had to answer. Ruth didn't thank you. She signed your contract with the date first, as she does with things that she's made up her mind about.]],
  later = [[Half a year on. The list still has its one column, and a footnote: "or as decided on review". The other side of the footnote is a drawer with four requests in it, all read out loud to somebody by somebody. Ruth forwards them to you without a word. Len and the children live over the bakery. He sent a card. It says LEN.]] }

ending "fifteen-doors" { title = "Fifteen doors", kind = "mixed",
  text = [[The list on the third floor has two columns now, and that's no small thing. Len and the children get the flat. He nods to you on the stairs, as one nods to the driver. What he had needed from you in those three weeks, and what from the form, are two different lists, and you've got further with the one.]],
  later = [[Half a year on. Nine of the others have been paid by the second column; the auditors wrote "sound". When a letter comes that he can't make out, Len takes it to Mrs Voss. He doesn't bring it to you. The new worker asks how you did it, with the list, and you tell her. About the rest she doesn't ask.]] }

ending "just-this-once" { title = "Just this once", kind = "mixed",
  text = [[The money goes out on Monday. There's a handwritten note in the file: "Seen. R." Len doesn't ask, and you don't say. On Friday he has the keys and you have a currant loaf on your desk, in a tea towel. Ruth nods at you in the lift. It's a good nod.]],
  later = [[Half a year on. In spring the auditors asked what R. had seen. R. couldn't recall. Len got a letter, and Bea read it out: the grant is to be paid back, in thirty parts. In between you'd sent another grandmother home, because it had been just this once. Ruth wrote you a very good review.]] }

ending "seen" { title = "Seen", kind = "bad",
  text = [[For two weeks they lived over a bakery. Then came the auditors, with a ruler, and a box with a tick in it and nothing behind the tick. You packed your desk in the afternoon. Jas held the lift. "Like Colm," he said, and looked as if he wished that he hadn't.]],
  later = [[Half a year on. The fund has had its money back from Mrs Voss, and she from Len, in the form of the flat. They're in a room on the ring road. Ruth has added a thirteenth paper to the list. When Len's asked for a form now he says he's sorry, he has got all that he's going to get.]] }

ending "among-ourselves" { title = "Among yourselves", kind = "bad",
  text = [[The payment is stopped, and the fund has put its house in order. Len has it from Mrs Voss, at the foot of the stairs. She has a hand over her mouth. "Did they not tell you?" she says. He isn't angry. He asks you on the phone if there's anything else that he has signed.]],
  later = [[Half a year on. The auditors noted one false entry, put right by the office. You were kept on. Len and the children are in a room on the ring road; he didn't ask for a review, because he'd had enough of putting his name to things. Ruth turns every page again. "It was only a tick," Jas says now and then, to nobody in particular.]] }

ending "late-and-clean" { title = "Late, and clean", kind = "mixed",
  text = [[The payment is stopped. Len asks for the review himself; you read it to him, and he tells you what to put. Mrs Voss gives him two weeks on his word, which is more than the fund could do. The warning in your file is half a page, and Ruth has left out an adjective that she'd had in the draft.]],
  later = [[Half a year on. The review took five weeks and came out well. They slept at Mrs Voss's sister's for three of them. You were kept on, on probation, without a vote. The auditors noted one false entry, "reported by the worker". Ruth looks at every page again on Thursdays. It takes until eight, and she has got you to sit there with her.]] }

ending "your-tin" { title = "Your tin", kind = "bad",
  text = [[Len thinks the world of you. He rings about the gas, about the school trip, about whether a letter's a bad one. He holds it up to the phone. You've become good at telling by the crest. Mrs Voss does forms for the whole staircase, but he'd rather not trouble her.]],
  later = [[Half a year on. Your team was moved to the other side of the city in autumn. You told him in good time, and he said it was quite all right. There were four letters in the tin when Mrs Voss looked, none of them opened. One was from the school, about Bea. She'd stopped doing the post, because you did it now.]] }

ending "her-signature" { title = "Her signature", kind = "mixed",
  text = [[Kerry comes on the Thursday bus in a borrowed jacket and signs. She has washed her hair for it. "Is that all?" she says. Number seven goes into the file. The money goes out the next morning, the keys are handed over on the Friday, and Ruth puts a small tick where she puts her ticks. You have kept every rule there is.]],
  later = [[Half a year on. The signature went where signatures go. In June they wanted two years of child money back from Kerry, with interest. She wasn't at the bus station on Sunday, nor the Sunday after. Len goes there still, with the boy. The flat is warm, and the door shuts. He'd have told you, he says, if you'd asked him what was the matter.]] }

ending "in-the-tin" { title = "In the tin", kind = "bad",
  text = [[Nothing came in by noon on the last day. The system closes such a file by itself, at one minute past. Len had said thank you for the letter, and put it where he puts things that matter. Mrs Voss held the flat until the twenty-eighth, and then a young couple had it, with two payslips.]],
  later = [[Half a year on. A relief worker at the motel found the letter. It was on top in the tin, still folded in three. "Ten days," she said. "Did nobody go through this with you?" Len said that they'd been very polite. In the fund's figures he stands under "no further action by applicant".]] }

ending "rules-are-rules" { title = "Rules are rules", kind = "bad",
  text = [[Len says that he quite understands. He thanks everybody; he even has his thanks sent to Ruth. He doesn't ask again, and that's easily taken for agreement. On the twenty-eighth the flat over the bakery goes to someone else. The file is complete, and it's the thinnest one in the cabinet.]],
  later = [[Half a year on. They're in the third motel. Your contract was renewed, with a line about keeping to procedure. In the kitchen Jas asks if you ever heard from that man with the tin, and you say no. There's a new worker at the end desk. She came to you last week with a grandmother, and you heard yourself say: "No seven, no grant."]] }

ending "upheld" { title = "Moving, but not proof", kind = "mixed",
  text = [[The flat goes to a young couple with two payslips. Len had read it in your face before you'd got to the second page. "Well," he says, "they did ask." He has turned the tin round so that the picture's on his side. The file's complete. It has every letter in it that there is.]],
  later = [[Half a year on. There was a second motel, and then two rooms without a bakery, through the church. The panel's three lines are still cited at the fund: moving, but not proof. You know by now what they'd have had to hear, and that it wasn't about moving them. Ruth has put the file where she puts those that she'd like to forget.]] }

ending "fourteen-empty" { title = "Fourteen, empty", kind = "bad",
  text = [[Room fourteen has been let to two salesmen. The man at the desk says the old boy paid up to the night and left it clean. He went with the two kids and a tin. No, no address. He'd been quite a talker, at first.]],
  later = [[Half a year on. The school has a transfer form with a stamp that nobody can make out. You look at the register once, in the lunch break, and close it again. On the shelf there's a drawing of a bakery. You don't know whether to put it with the file.]] }

ending "another-door" { title = "Another door", kind = "mixed",
  text = [[He rings the advice centre. A woman with a bag comes to the motel, reads him everything from the first page on, and finds the ten days ran from the day it was understood. That's how it is where you are; elsewhere it isn't. You hear of it because she writes to the fund, very correctly, and to you by name.]],
  later = [[Half a year on. They live over a different bakery, which he says is worse. He got it by review, two months late. You were asked to explain two points in the file, and did. When you see him in the street he lifts a hand, no higher than he has to.]] }

ending "over-her-head" { title = "Over her head", kind = "mixed",
  text = [[In the end it's decided on the sixth floor, by people who haven't got your number or Len's. Marsh is paid, "as a gesture". The list is taken away from Ruth, and a working group is formed. Ruth clears her wall. She does it on a Thursday, when she'd otherwise sign.]],
  later = [[Half a year on. The working group has met twice; its draft has fifteen papers. Ruth took early retirement, with a speech. The new supervisor is quick, and cites you as a strong voice. Nobody tells you anything at the kettle any more. There have been seven grandmothers since; you've lost count of who asked whom.]] }

ending "one-of-sixteen" { title = "One of sixteen", kind = "mixed",
  text = [[They get the flat. Mrs Voss has hung a roll on the door handle, in a bag. Bea writes the address on everything. You walk back to the office the long way, and it's a good walk, and by the canal you think of what is still lying there just as it was.]],
  later = [[Half a year on. The flat is warm. At the fund little has moved. A grandmother came in March, and an aunt in April, and each of them had somebody who knew somebody, or hadn't. You did it once; you know how it's done. It'd have taken two or three sentences more, to Ruth or to him, and you can say by now which ones.]] }

ending "two-years-back" { title = "Two years back", kind = "bad",
  text = [[They get the flat. It was decided in twenty minutes, and what decided it was what Len had told you on the edge of a bed, with the children out for ice. It stands in the minutes, between the date and the vote.]],
  later = [[Half a year on. Benefits wants two years from Kerry. She isn't in the hotel kitchen any more. Len keeps the flat warm and the door shut, and when the new worker comes about the deposit he says that everything's fine. He has said so four times now. It's written down.]] }

reflect "Ruth brought up your review in order to end a talk. What did you do with what you felt then, and did any of it reach Len?" {
  when = 'visited "not-this-month"' }
reflect "You ticked a box. Who else's name was on it, and at what moment could each of them have been asked?" { when = "ticked" }
reflect "You told Len that your boss was the problem. What did that make easier, and what could he do with it?" { when = "blamed" }
reflect "Someone gave you a story about Ruth that she hadn't told you. What did it do to the way you looked at her?" { when = "gossip or used_colm" }
reflect "There was a stove on the floor of a wardrobe. When did you know, and what did you think would happen if you said so?" { when = 'visited "the-stove"' }
reflect "Which of your papers has somebody like Len in his tin now? How would you find out, without asking him if he can read?" { when = "not reads" }
reflect "A favour and a rule can both put a family through the same door. What is different about the door?" { when = "favour or granted_quietly or told_story" }
reflect "You gave Ruth the credit. What did that cost you, and what did it buy that being right would not have bought?" { when = "hers" }
reflect "You sent her no down the line within a day. What would you have had to ask, and whom, to be able to stand behind it?" { when = 'chose "understood"' }
