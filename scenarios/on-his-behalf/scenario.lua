-- For the educator. A lawyer in a tenants' clinic; a locksmith who has been locked out; an offer that runs out on Friday at noon.
-- Pavel is slow to answer because of a stroke in February. His thoughts are as quick as ever: read them beside what he says.
-- The case sets two kinds of acting for somebody side by side. In 'The cup' there is no time, and waiting is the mistake. At noon
-- there seems to be no time, and there is: a settlement is his to make, and what he has not said can't be said for him.
-- Hidden: the stroke (he tells it to somebody who let him finish and had said who hears what). The trade card: a record that says
-- 'arrears' would cost him his licence. It comes out when the wording is read with him, or his own work is asked about.
-- A third thing lies in the file: the order ran from the fifth, and they came on the fourth.
-- Bills that come late: the box on the form, a word to the other side about his health, a yes said for him, a petition that
-- somebody else should decide, what his daughter was told. Each can be owned up to; what was said to the other side stays said.

scenario {
  id = "on-his-behalf",
  title = "On his behalf",
  you = "lawyer at a tenants' clinic",
  summary = "Friday noon, nine thousand, and a client who hasn't answered. Everybody knows what he would say.",
  minutes = 18,
  start = "forty-seconds",
  authority = 0.5,
  shows = { "pavel", "pavel > milena" },
  objectives = {
    "Settle at the start what you may do without asking, and what not.",
    "Tell an emergency from a deadline.",
    "Get a real answer from somebody for whom answering is hard work.",
    "Keep what is his from the people who mean well by him, yourself among them.",
  },
  themes = { "law", "consent", "confidentiality", "aphasia", "best interests", "housing" },
  prebrief = [[You are a lawyer at a legal clinic for tenants. You have forty files. Pavel, a locksmith, comes on a Monday: his landlord has changed the lock. There is a court order, and something about rent.

You can advise, write, negotiate, go to court, and say no to people. You can choose how his case is fought. Whether it is settled, and for what, is his to say.

He takes his time. You will have less of it than you'd like.]],
  content_note = "Sleeping in a van; other people speaking for somebody; in one scene a person falls ill suddenly, and you can skip it. You may leave at any time.",
  fiction = "The people, the clinic and the firm are invented. Rules on settlement, on a client's authority, on lock-outs and trade licences differ by place; the case says where that matters. Six weeks pass in minutes.",
}

local pavel = character {
  id = "pavel",
  name = "Pavel",
  age = 56,
  role = "client, locksmith",
  pronoun = "he",
  trust = 55,
  autonomy = 52,
  vary = 3,
  gap = { "speech" },
  want = "To go in by the front door once more, with a key that somebody gave him.",
  fear = "That people will hear how he talks and decide that nobody is at home.",
  unsaid = "On the first night he had the pick in the lock already, and took it out again. If nobody made room for it, also this: the stroke in February, and what the word 'arrears' would do to his licence.",
  look = {
    skin = 3,
    hair = "short",
    hair_colour = "greying",
    beard = "moustache",
    outfit = "jacket",
    top = "denim",
    build = "broad",
  },
}
local milena = character {
  id = "milena",
  name = "Milena",
  age = 29,
  role = "his daughter, car-hire desk at the airport",
  pronoun = "she",
  trust = 50,
  autonomy = 70,
  want = "Her father on a sofa, where she can hear him breathe.",
  fear = "The phone at three in the morning, again.",
  unsaid = "She is the one who found him in February, and she had been an hour late.",
  look = { skin = 3, hair = "ponytail", hair_colour = "light-brown", outfit = "uniform", top = "green" },
}
local colette = character {
  id = "colette",
  name = "Ms Amadi",
  age = 47,
  role = "lawyer for the owner of the house",
  pronoun = "she",
  trust = 52,
  autonomy = 78,
  authority = 0.1,
  want = "One file fewer, closed decently.",
  fear = "That somebody asks which day the lock was changed.",
  unsaid = "She told the owner to wait until the fifth. He didn't.",
  look = { skin = 8, hair = "braids", hair_colour = "black", outfit = "suit", top = "burgundy", glasses = true },
}
local tendai = character {
  id = "tendai",
  name = "Tendai",
  age = 60,
  role = "head of the clinic",
  pronoun = "he",
  trust = 60,
  autonomy = 75,
  authority = 0.1,
  want = "Roofs. He counts in roofs.",
  fear = "A second Mrs Orlov.",
  unsaid = "He still has the letter in which Mrs Orlov asked what had become of the offer.",
  look = { skin = 7, hair = "bald", beard = "short", outfit = "cardigan", top = "rust", build = "heavy" },
}
relation { from = pavel, to = milena, trust = 70, autonomy = 42, authority = 0.4 }
relation { from = you, to = tendai, trust = 60, autonomy = 58, authority = 0.7, gap = { "rank" } }

-- What Pavel gets out by himself gives him more ground than anything that is done for him.
local function he_says_it(why)
  return function(s)
    return { move = { { "pavel", trust = 2, autonomy = 5, why = why } } }
  end
end
local function beside_milena(by, why)
  return function(s)
    return { move = { { "pavel > milena", autonomy = by, why = why } } }
  end
end
local function his_word_held(why)
  return function(s)
    return { move = { { "pavel", trust = 4, autonomy = 5, why = why } } }
  end
end

------------------------------------------------------------------------ Monday the tenth

scene "forty-seconds" {
  title = "Forty seconds",
  place = "the clinic, a former shoe shop, Monday the tenth",
  room = "office",
  light = "morning",
  with = pavel,
  narrate "He looks at the lock of your door before he looks at you. He works the handle once, listens to it, and sits down.",
  pavel "This one. Forty seconds. You should … change." { mood = "neutral", thought = "Thirty. I'm being polite." },
  narrate "On the sheet from reception it says: Pavel D., 56, lock-out. Under 'reason for visit' he has drawn a key.",
  pavel "They came. I come home, from the … from the …" {
    mood = "tense",
    thought = "Depot. The word is depot. I can see it. I could draw you the gate.",
  },
  narrate "He looks at a spot above your head. It is ten past nine. You have six people before lunch.",
  choice "From work? You came from work, and the lock had been changed." {
    id = "from-work",
    power = "expert",
    heard = "Not from work. It'll do. One more person who finishes me off, kindly.",
    meant = "To help him over it.",
    why = "It's meant as a hand. It's also the wrong word, and he'll let it stand, because putting it right would take another minute.",
    ethics = "Client's authority: it begins with whose account goes into the file.",
  },
  choice "You put the pen down, and wait." {
    id = "pen-down",
    act = "listen",
    set = "waits",
    heard = "Still there. The pen's on the table. All right, then: depot.",
    why = "A minute of your morning. It tells him that his sentences will be his in here, and what comes at the end of them is true.",
  },
  choice "Let's do it this way: I'll ask, and you say yes or no. It'll be quicker for us both." {
    id = "yes-or-no",
    power = "legitimate",
    manner = "pressured",
    heard = "Yes. No. Yes. Like at customs.",
    meant = "To spare him the effort.",
    why = "Easier for him, perhaps, and nobody asked him. From now on you'll hear only what you've thought of.",
  },
  choice "Would a calendar help? You can point, if that's easier, and talk where you want to." {
    id = "calendar",
    power = "informational",
    manner = { "transparent", "consent", "adapted" },
    set = "fourth",
    heard = "Point. Yes. A finger I still have.",
    why = "You change the tool and leave the telling to him. What he points at is exact: the fourth.",
    ethics = "Client's authority: give information and ask for it in a form that he can use.",
  },
  go "his-own-lock",
}

scene "his-own-lock" {
  title = "His own lock",
  place = "the clinic",
  room = "office",
  light = "morning",
  with = pavel,
  narrate "You write 'from work'. He watches the pen write it." { when = 'chose "from-work"' },
  pavel "… Depot. From the depot. I had the van there." {
    when = "waits",
    mood = "relieved",
    thought = "There. It only wants a bit of oil.",
  },
  narrate "Yes, he says, and no, and once, at the wrong place, yes." { when = 'chose "yes-or-no"' },
  narrate "He puts a thick finger on Tuesday the fourth, and keeps it there until you've written it down." {
    when = "fourth",
  },
  pavel "Nineteen years. I fitted that lock. Good lock. They drill it, and put in a … a toy." {
    mood = "angry",
    thought = "A pin cylinder, nine ninety-five, from a blister pack. On my door.",
  },
  pavel "I could open. I didn't. Then it is … me, the burglar." {
    mood = "firm",
    thought = "Somebody write that down, please. That one.",
  },
  narrate "With him he has the order of the court, folded to the size of a stamp, and a notice that hung on the door: Removed for ARREARS. The rent had gone up. He'd gone on paying the old one, always on the first; nobody had told him, he says, or somebody had, in a letter.",
  pavel "My head is slow. In the … before noon. So." {
    mood = "ashamed",
    thought = "Now you'll talk louder. They do.",
  },
  choice "You've a good case, you know. I've had three like this one, and in all three we got something." {
    id = "three-like-this",
    power = "expert",
    heard = "Three like this. So I'm the fourth.",
    meant = "To give him courage.",
    why = "It may be so. 'Something' is your word for it, and you've said it before you know what he would call something.",
  },
  choice "Then let's get you back in. I can ask the court for the keys by the end of the week." {
    id = "get-you-back",
    power = "legitimate",
    heard = "Back in. Everybody knows what I want. It saves asking.",
    meant = "To act at once.",
    why = "Energetic, and the aim is yours. It'll take him a fortnight to tell you that it was another one.",
    ethics = "Client's authority: the lawyer chooses the means, the client the ends. Ask for the ends.",
  },
  choice "If that door stood open tomorrow, what would you do first?" {
    id = "first-thing",
    power = "referent",
    manner = { "transparent", "consent" },
    set = "cellar",
    heard = "First? Not the bed. Nobody has asked me that. Down the stairs.",
    why = "A small question that he can answer with one word. It turns out to be about the cellar.",
    ethics = "Client's authority: what he wants out of it comes before what can be had.",
  },
  choice "Whatever you tell me stays here till you say otherwise. Family too. Shall I say the two exceptions?" {
    id = "stays-here",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "limits",
    heard = "Family too. You don't know my family. Go on.",
    why = "He has something to hide, and you've told him what hiding costs in here: nothing. It's the ground on which he can say it.",
    ethics = "Confidentiality: what a client tells is passed on only with express leave. The exceptions are local law.",
  },
  go "the-box",
}

scene "the-box" {
  title = "The box",
  place = "the clinic",
  room = "office",
  light = "morning",
  with = pavel,
  notice = true,
  pavel "Cellar. There is a … cabinet. Grey. That first. Then I sit on it." {
    when = "cellar",
    mood = "amused",
    thought = "Two hundred and twelve keys. Other people's. That's not for telling, not yet.",
  },
  narrate "You tell him the two. He counts along, on the edge of your desk." { when = "limits" },
  pavel "Two. Court, and danger. Good. And Milena … no?" {
    when = "limits",
    mood = "thoughtful",
    thought = "She'd cry. Then she'd make a list.",
  },
  pavel "Yes. Back in. Good." {
    when = 'chose "get-you-back"',
    mood = "neutral",
    thought = "It isn't the bed. Never mind.",
  },
  pavel "Three. Good." { when = 'chose "three-like-this"', mood = "neutral" },
  narrate "The form by which you become his lawyer has two pages. On the second there's a box: I authorise the clinic to settle my case as it sees fit. Everyone ticks it. It saves a lot of phoning.",
  pavel "What is … this one?" {
    mood = "guarded",
    thought = "It's the only box on the page. A lock with one pin: you look twice.",
  },
  choice "It means that I could agree to things for you. I'd leave it empty. Then I have to ask you each time." {
    id = "leave-empty",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "asks",
    heard = "Have to. That's how one says it to a lock: have to.",
    why = "You hand back a power that the form would have given you. It'll make Friday harder, and the yes will be worth something.",
    ethics = "Client's authority: whether to settle is the client's decision, on every offer, after advice.",
  },
  choice "I'd tick it, honestly. If it all goes fast one day, and it may, you'll be glad that there's somebody who can say yes." {
    id = "be-glad",
    power = "expert",
    manner = "pressured",
    set = "blanket",
    heard = "Somebody. And if I'm slow, somebody's quicker.",
    meant = "To protect him from his own silence.",
    why = "There's sense in it: he is hard to reach. But you lean on what you know, to get a yes to everything in advance.",
    ethics = "Client's authority: a general yes beforehand isn't a decision on an offer. In most places it doesn't count as one.",
  },
  choice "That's the dispositive authority, so we can compromise without reverting. Purely standard." {
    id = "standard",
    power = "legitimate",
    manner = "jargon",
    set = "blanket",
    heard = "Standard. On my door it said that as well.",
    meant = "To keep the morning moving.",
    why = "All of it correct. He ticks it as one ticks what one hasn't understood, and you both know.",
    ethics = "Client's authority: a signature on what wasn't explained gives no leave.",
  },
  choice "Take it home and read it in peace. There's no rush, bring it whenever you like." {
    id = "take-it-home",
    refrain = "legitimate",
    set = "form_out",
    heard = "Home. Where's that? I'll put it with the spare fuses.",
    meant = "To give him all the time that he needs.",
    why = "Kind, and it leaves the question with the man who can least easily come back to it. Nothing is settled, not even that you're his lawyer.",
    ethics = "Client's authority: leave for him to decide, and stay with him while he does.",
  },
  go "where-to-find-you",
}

scene "where-to-find-you" {
  title = "Where to find you",
  place = "the clinic",
  room = "office",
  light = "morning",
  with = pavel,
  narrate "He makes the tick with his left hand. It comes out like a tiny roof." { when = "blanket" },
  narrate "He draws a line through the box, from corner to corner, and for good measure the other way." {
    when = "asks",
  },
  narrate "He folds the form to the size of a stamp. It goes in with the order." { when = "form_out" },
  narrate "The box for a telephone number is next. He writes it slowly and well. Then he turns the sheet round and pushes it back.",
  pavel "But the phone is … I don't always. It's for the … jobs." {
    mood = "guarded",
    thought = "It rings, I say hello, and then there's the hole. They think I'm drunk. Two hung up on me last week.",
  },
  pavel "I stay with friends. Here and there." { mood = "neutral", thought = "The van has curtains." },
  choice "Is there an hour and a place where I'd find you, any day, without a phone?" {
    id = "hour-and-place",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "place",
    heard = "There is. It has a coffee machine.",
    why = "You take it that he can be reached, and that he knows how. It's the question that a man with no address can answer.",
  },
  choice "I'd need you to look at that phone twice a day, then. I can't act for somebody I can't get hold of." {
    id = "twice-a-day",
    power = "coercive",
    manner = "transparent",
    heard = "Can't act for. So that's where the door is.",
    meant = "To be clear about what you need.",
    why = "Fair in itself. As the last word of a first hour it makes his weakest point into the condition.",
  },
  choice "Your daughter's down as next of kin. Shall I just go through her, when you don't pick up?" {
    id = "through-her",
    power = "connection",
    set = "via_milena",
    heard = "Milena. She'd have it done by teatime, whatever it is.",
    meant = "To have a line that works.",
    why = "It's practical, and he nods. He had just told you, or might have, that she's the one he has to defend his sentences against.",
    ethics = "Confidentiality: an agreed go-between may carry a message to ring back, and not what's in it.",
  },
  choice "I'll text you, short. You send back one word: yes, no, or wait. I'll take wait for an answer." {
    id = "yes-no-wait",
    power = "legitimate",
    manner = { "transparent", "consent", "adapted" },
    set = "three_words",
    heard = "Wait is a word. I can do wait.",
    why = "Three keys, and one of them is time. A rule about your own side of it, too: wait will hold.",
    ethics = "Client's authority: arrange early how he'll give instructions, in a way that works for him.",
  },
  go "walks-out" { when = "pavel.trust < 43" },
  go "nine-thousand",
}

scene "walks-out" {
  title = "The handle",
  place = "the clinic",
  room = "office",
  light = "morning",
  with = pavel,
  narrate "He has got up. He hasn't signed, or he has taken what he signed along. At the door he works the handle again, in and out, as if it were the only thing in the room that answers.",
  pavel "I think about it." { mood = "guarded", thought = "I think about it. That one always comes out whole." },
  choice "Think about it, of course. You know where we are." {
    id = "know-where",
    refrain = "expert",
    heard = "I know where you are. I know how to get in, too.",
    meant = "To respect it.",
    why = "He's free to go. He's going because of this hour, though, and nobody has said so.",
  },
  choice "I've been quick, and it's cost you sentences. I'm sorry. Would you show me about my lock?" {
    id = "show-me-the-lock",
    act = "repair",
    set = "mended",
    heard = "Sorry for the right thing. And it's a terrible lock.",
    why = "You name what you took, and ask for something that he knows and you don't. He gets out his picks.",
  },
  choice "Mr D., the time limit runs from the day of the lock-out. If you go now I can't promise you anything." {
    id = "time-limit-runs",
    power = "coercive",
    manner = "pressured",
    heard = "Promise me. You hadn't. I noticed.",
    meant = "To save his claim.",
    why = "True, and he should know it. Thrown after him it's one more person who counts faster than he does.",
  },
  go "nine-thousand" { when = "mended" },
  ending "the-other-office" {},
}

------------------------------------------------------------------------ Tuesday the eighteenth, and Wednesday

scene "nine-thousand" {
  title = "Nine thousand",
  place = "at your desk, on the phone, Tuesday the eighteenth",
  room = "office",
  light = "day",
  with = colette,
  narrate "He showed you what was wrong with your lock, with two picks and your own hands. You've been meaning to see to it. He also gave you back the form, filled in." {
    when = "mended",
  },
  narrate "The coffee stand at the wholesale market, he had said in the end. Five. Every day but Sunday." {
    when = "place",
  },
  narrate "You tried it out on Thursday, for practice. You wrote: All well? It took him four hours. Then it came: Wait." {
    when = "three_words",
  },
  narrate "A letter of yours has gone to the owner's lawyer. Since then you've rung Pavel twice. It rang and rang.",
  colette "Amadi, for the owner. I've got something for your locksmith, and I rather like it. Nine thousand, nobody pays costs, his things stored for a month. He gives up the rooms." {
    mood = "warm",
  },
  colette "Till Friday noon. Then my client goes to somebody who writes longer letters than I do. A consent order, usual wording." {
    mood = "neutral",
    thought = "Please don't let it be somebody who reads dates.",
  },
  colette "So what's he like? Will he take it?" { mood = "warm" },
  choice "Between the two of us, he isn't well. I can hardly get a word out of him. Could you give me till Monday?" {
    id = "isnt-well",
    power = "connection",
    manner = "hidden",
    toward = pavel,
    set = "told_colette",
    heard = "I wasn't on that telephone. I'd have had something to say.",
    meant = "To gain him time.",
    why = "It's friendly and it may work. You've told the other side what he is most ashamed of, and you aren't even sure what it is.",
    ethics = "Confidentiality: nothing about a client's health to anyone without express leave, for a good purpose either.",
  },
  choice "Make it ten and a half, and I think I can get him there." {
    id = "ten-and-a-half",
    power = "expert",
    manner = "hidden",
    toward = pavel,
    set = "bargained",
    heard = "Somebody got somebody somewhere. It was me, I hear.",
    meant = "To get more for him while she's in a good mood.",
    why = "You've just sold something. The price is better, and she now thinks that he has said what he's worth.",
    ethics = "Client's authority: don't bargain over what he hasn't said he'd give up.",
  },
  choice "I'll put it to him as it is. Let me have the whole wording today, not the usual, the actual one." {
    id = "actual-wording",
    power = "legitimate",
    manner = "transparent",
    toward = colette,
    set = "wording",
    heard = "Reads wordings. Fine. So do I.",
    why = "It's a plain messenger's answer, and gives nothing away. What matters in a settlement is seldom the number.",
    ethics = "Client's authority: he can only decide on an offer that he has been shown.",
  },
  choice "I'll take it to him. And send me the bailiff's sheet, would you? The one with the day and hour." {
    id = "bailiffs-sheet",
    power = "informational",
    manner = "transparent",
    toward = colette,
    set = "sheet",
    heard = "The day. Asked for the day, just like that. … Of course. You'll have it Friday.",
    why = "Said in passing, and it's your job to ask. There's a pause on the line that is worth more than the nine.",
    ethics = "Client's authority: how a case is looked into is the lawyer's to choose.",
  },
  choice "He has signed for it, so yes: in principle we accept. I'll square the details with him this week." {
    id = "we-accept",
    power = "legitimate",
    manner = "hidden",
    toward = pavel,
    set = "accepted",
    when = "blanket",
    heard = "We. Which of us was I?",
    meant = "To make sure of a good offer before it goes.",
    why = "The box is ticked, and the offer's good. He doesn't know of it, and now it's an acceptance with his name on it.",
    ethics = "Client's authority: a lawyer can't decide for a client, even in what seems his best interest.",
  },
  go "subject-to" { when = "accepted" },
  go "mrs-orlov",
}

scene "mrs-orlov" {
  title = "Mrs Orlov",
  place = "the kitchen of the clinic, Wednesday",
  room = "kitchen",
  light = "day",
  with = tendai,
  narrate "Ms Amadi laughed, and said that she'd see about Monday, and what a pity. Then she rang off rather quickly." {
    when = "told_colette",
  },
  narrate "Ms Amadi has rung back: ten and a half can be done, if he signs by Friday. You told two colleagues." {
    when = "bargained",
  },
  narrate "Four pages arrived at five. The money is on page one. On page three, in a half-sentence: possession having been given 'by reason of arrears'." {
    when = "wording",
  },
  tendai "I saw Amadi's offer on your desk. For a cellar and two rooms! I'd have taken it before I'd finished reading." {
    mood = "warm",
  },
  tendai "He's ticked the box, hasn't he? So ring her." {
    when = "blanket",
    mood = "neutral",
    power = "legitimate",
    manner = "pressured",
    toward = you,
  },
  tendai "He can't be reached, and Friday can. Ring her. One explains it to them afterwards, they're always glad." {
    when = "not blanket",
    mood = "neutral",
    power = "legitimate",
    manner = "pressured",
    toward = you,
  },
  tendai "I let one lapse, once. Mrs Orlov. Because I was being so correct. She's in a hostel, she sends me a card at New Year." {
    mood = "sad",
    thought = "I wasn't being correct. I thought that she'd refuse.",
  },
  choice "What had she wanted, Mrs Orlov?" {
    id = "what-she-wanted",
    act = "listen",
    toward = tendai,
    set = "orlov",
    heard = "What had she … Do you know, I'd have to look that up.",
    why = "He came with a warning, and it has another one inside. You find out that a lapsed offer was never the problem.",
  },
  choice "You go to the phone and tell Ms Amadi yes, subject to his signature. That can be undone, more or less." {
    id = "subject-to-signature",
    power = "legitimate",
    manner = "hidden",
    toward = pavel,
    set = "accepted",
    heard = "More or less. I fit things that are undone more or less.",
    meant = "To hold the offer open for him.",
    why = "Everyone does it, and 'subject to' sounds like a door left ajar. From here on he would have to say no to something that's already a yes.",
    ethics = "Client's authority: authority comes before the act. 'Explain it afterwards' is asking for forgiveness.",
  },
  choice "No. It's his. I'll find him before Friday, and if I don't, I'll write down that I hadn't, and why." {
    id = "its-his",
    power = "legitimate",
    manner = "transparent",
    toward = tendai,
    set = "stood",
    heard = "All right. All right! It's on your desk, then, not on mine.",
    why = "You say no upwards with the reason and the risk. It costs you some sunshine in the kitchen, and clears your head.",
    ethics = "Client's authority: it isn't the head of the office who instructs you, either.",
  },
  choice "I do wonder if he can decide at all. We could ask the court to name somebody who'll speak for him." {
    id = "speak-for-him",
    power = "expert",
    manner = "hidden",
    toward = pavel,
    set = "capacity",
    heard = "A letter with a window in it. 'Respondent: Pavel D., a person unable.'",
    meant = "To do it properly, through a judge.",
    why = "It's a real procedure for people who can't decide. He is slow, and you haven't asked him yet. Slow isn't unable.",
    ethics = "Client's authority: a person is taken to be able to decide, with help if need be. The test is local law.",
  },
  go "three-calls" { when = "not accepted" },
  go "subject-to",
}

scene "subject-to" {
  title = "Thank you for your acceptance",
  place = "at your desk, Wednesday, four o'clock",
  room = "office",
  light = "day",
  with = colette,
  narrate "'Dear colleague, thank you for your acceptance on behalf of your client.' Four pages, two copies, little yellow flags where he is to sign.",
  narrate "You read it standing up. The money's on page one. On page three it says that he gave up the rooms 'by reason of arrears'. He paid on the first, he'd said. Always.",
  colette "I've told my client that it's done, he's delighted. Send him in on Friday at ten and we're all home for lunch." {
    mood = "warm",
  },
  choice "You have reception text him: Friday, ten, papers to sign. What it says you can go through with him then." {
    id = "papers-to-sign",
    power = "legitimate",
    manner = "hidden",
    toward = pavel,
    go = "the-signature",
    heard = "Papers. To sign. All right: there'll be a reason.",
    meant = "To tell him calmly, with the good news in front of him.",
    why = "By ten on Friday there will be two hours left, and everybody's lunch. That isn't a time to ask somebody anything.",
    ethics = "Client's authority: a choice that's put to him when it can no longer be made isn't put to him.",
  },
  choice "I had no instructions when I said that. It was wrong of me to say it, so please take it as not said." {
    id = "not-said",
    power = "legitimate",
    manner = "transparent",
    toward = colette,
    set = { "undone", accepted = false },
    go = "three-calls",
    heard = "Ouch. … I'd have rung too, in your place. I'd not have said it so nicely.",
    why = "It's a red face for one minute. You take it back from the person to whom you gave it, before he has to.",
    ethics = "Client's authority: what was done without it is withdrawn, and told to him.",
  },
  choice "You don't touch it. You get in the car and go and look for him." {
    id = "look-for-him",
    act = "repair",
    toward = pavel,
    set = { "undone", "confessing", accepted = false },
    go = "the-market",
    heard = "You came to say that before I'd found it. On Friday I'd have found it.",
    why = "He is the first to hear it, not the last. You'll ring Ms Amadi from the car park, and that'll be the easier talk.",
    ethics = "Client's authority: he's told at once what was done in his name, by the one who did it.",
  },
}

scene "the-signature" {
  title = "Yellow flags",
  place = "the clinic, Friday at ten",
  room = "office",
  light = "day",
  with = pavel,
  unwatched = 1,
  narrate "He has put on a tie. He reads page one, and then, because he's a man who looks at the hinges, all of page two and three.",
  pavel "Here it says … accepted. With a date. Before. I did not … who?" {
    mood = "angry",
    thought = "I know who. I'd like to hear it.",
    discover = true,
  },
  pavel "And this word. This." {
    mood = "afraid",
    thought = "Arrears. On paper, with my name under it. That's the card gone in spring.",
  },
  choice "You ticked the box, Pavel. And it's a very good offer. In ten years you'll thank me." {
    id = "you-ticked",
    power = "legitimate",
    manner = "pressured",
    heard = "The box. So that's what it was for.",
    meant = "To bring him through the last hour.",
    why = "The box was for this, he sees that now. He has two hours, a pen and somebody who's disappointed in him.",
    ethics = "Client's authority: a ticked form isn't consent to what he has never heard of.",
  },
  choice "I said yes without you. That wasn't mine, and no is still open. What is it about that word?" {
    id = "what-about-that-word",
    act = "repair",
    set = { "mended2", "undone_late", "card", accepted = false },
    heard = "You said it straight. I'm shaking. I'll tell you about the word.",
    why = "You own the act, give the decision back while it's still worth something, and ask about the one thing that he pointed at.",
    ethics = "Client's authority: put it back in his hands, in time.",
  },
  choice "I was worried that you'd lose it. You didn't pick up, all week. I did the best for you that I could." {
    id = "best-i-could",
    power = "referent",
    manner = "pressured",
    heard = "I didn't pick up. So it's my fault, and it's for my good.",
    meant = "To be understood.",
    why = "It may all be true. It asks him to look after your good intentions just when he is being robbed of a yes.",
    ethics = "Client's authority: good intentions don't stand in for it.",
  },
  go "the-cup" { when = "mended2" },
  ending "nine-thousand-flat" { when = "pavel.trust >= 24" },
  go "the-file",
}

scene "three-calls" {
  title = "It rings and rings",
  place = "the clinic, Wednesday, half past seven",
  room = "office",
  light = "evening",
  with = pavel,
  narrate "Nobody's here any more but you and the cleaner. You've rung him three times today. You know what he'll be doing: looking at it." {
    when = "not undone",
  },
  narrate "Ms Amadi took it with humour. The offer stands as it stood, she said, till Friday noon; she'd have been surprised by a yes. You still have to find him." {
    when = "undone",
  },
  narrate "On his sheet stands his daughter's number. He did nod, when you asked about it." { when = "via_milena" },
  narrate "The form is still out, too. Strictly speaking you aren't his lawyer yet." { when = "form_out" },
  choice "You text: Offer until Friday noon. Ring me tomorrow, or it's gone and I can't help you." {
    id = "or-its-gone",
    power = "coercive",
    manner = "pressured",
    set = "scared",
    go = "with-milena",
    heard = "Gone. Can't help. I read it eleven times and then I rang my daughter.",
    meant = "To wake him up.",
    why = "All true. It does get an answer: he is frightened enough to fetch somebody who can talk fast.",
  },
  choice "You ring his daughter. She'll know what's best, and somebody has to hear about nine thousand." {
    id = "ring-milena",
    power = "connection",
    manner = "hidden",
    set = "told_milena",
    go = "with-milena",
    heard = "She knew the number before I did. To the last nought.",
    meant = "To get to him by the one road that works.",
    why = "She is kind, she's quick, and it's his money. Now she has an opinion about it, and he hasn't heard of it yet.",
    ethics = "Confidentiality: families too hear nothing without his express leave.",
  },
  choice "You set the alarm for four. The coffee stand, he said." {
    id = "coffee-stand",
    act = "listen",
    when = "place",
    go = "the-market",
    heard = "In a good coat, at five, among the cabbages. You'd remembered.",
    why = "He told you where he can be found. Going there costs you a night, and him nothing.",
  },
  choice "You text: An offer has come. Nothing gets signed without you. Where and when can we talk? One word will do." {
    id = "one-word-will-do",
    power = "informational",
    manner = { "transparent", "consent", "adapted" },
    go = "the-market",
    heard = "Without you. I read that one slowly, on purpose. Then: Market. 5.",
    why = "The fact, the promise and the question, in the size of his phone. He answers at ten to midnight.",
    ethics = "Client's authority: tell him of every offer, promptly, in a form that he can answer.",
  },
}

------------------------------------------------------------------------ with him

scene "the-market" {
  title = "Five in the morning",
  place = "the wholesale market, gate two",
  room = "street",
  light = "night",
  with = pavel,
  narrate "Forklifts, steam, a radio. Behind the coffee stand is a white van: KEYS CUT, DAY AND NIGHT. It has curtains. One of them is lit.",
  narrate "The bus depot had sent you here. He does their cupboards; everybody knows where Pavel is, if one asks at night." {
    when = "confessing and not place",
  },
  narrate "So these are the friends, here and there.",
  narrate "You can see his shape, moving about, bent over. He's shaving, with one hand, in the rear mirror." {
    when = "pavel.trust < 60",
  },
  narrate "A hand comes out between the curtains, pours a mug of water into the gutter, sees your shoes, and stops." {
    when = "pavel.trust >= 60",
  },
  choice "You knock at the side door. It's cold, and you haven't got all that long." {
    id = "knock",
    power = "legitimate",
    manner = "pressured",
    set = "knocked",
    heard = "At my door. Without my trousers on. That's twice this month.",
    meant = "To let him know that you're here.",
    why = "It's a van, and it's where he lives. He's had people at his door who thought that they were within their rights.",
  },
  choice "Pavel? It's only me. You could have told me about the van, you know. There are places I can ring." {
    id = "places-i-can-ring",
    power = "connection",
    heard = "Places. I've seen the places. They lock at ten and they lock badly.",
    meant = "To show that there's no need for shame, and that there's help.",
    why = "Kind, through a metal wall, in front of the man with the coffee. He has been found out before he has been greeted.",
  },
  choice "You buy two coffees, and stand with your back to the van." {
    id = "two-coffees",
    refrain = "legitimate",
    set = "stood_by",
    heard = "Turned round. Well. I'll put on the good shirt.",
    why = "He can come out as a man who happens to have coffee here. What you don't see he doesn't have to explain.",
  },
  go "coffee",
}

scene "coffee" {
  title = "What's on the table",
  place = "the coffee stand at gate two",
  room = "street",
  light = "night",
  with = pavel,
  narrate "You tell him first. That you had said yes for him, that it wasn't yours to say, and that it's been taken back." {
    when = "undone",
  },
  pavel "You said yes. … And then no. In one week." {
    when = "undone",
    mood = "angry",
    discover = true,
    thought = "And came and told me. I don't know anyone who comes and tells.",
  },
  pavel "You came to my … you knocked." {
    when = "knocked",
    mood = "angry",
    thought = "I know every knock. That was one with a paper in its hand.",
  },
  pavel "Sugar is there. Two, you look like." {
    when = "stood_by",
    mood = "amused",
    thought = "Right. Now we can both have met by chance.",
  },
  pavel "No places. Thank you." {
    when = 'chose "places-i-can-ring"',
    mood = "ashamed",
    thought = "Marek heard that. With the milk in his hand.",
  },
  pavel "February I had a … a stroke. Small. In the head all is there. Only out … out comes it slow. Nobody knows it at work." {
    when = "limits and (waits or stood_by)",
    mood = "ashamed",
    set = "stroke",
    thought = "There. And you didn't lean over and speak up.",
    effect = he_says_it("He told you about the stroke, at his own speed."),
  },
  pavel "I'm not … stupid. I'm slow." {
    when = "not stroke",
    mood = "tense",
    thought = "Tired is all, I tell them. Tired they believe.",
  },
  narrate "He holds his cup in the left hand. In the dark the forklifts go backwards and beep.",
  choice "Nine thousand, no costs, and storage. It's good, Pavel. In your place I'd take it and not look back." {
    id = "id-take-it",
    power = "expert",
    heard = "In my place. There's one stool in my place.",
    meant = "To give him the advice that he came for.",
    why = "Advice is owed, and it's honest. It came before the facts, though, and after it the facts are only decoration.",
    ethics = "Client's authority: explain first, then advise, then leave it with him.",
  },
  choice "You unfold the four pages, and go through them with him. Slowly, your finger under the line." {
    id = "finger-under",
    power = "informational",
    manner = { "transparent", "adapted", "collaborative" },
    set = "read_it",
    when = "wording",
    heard = "The hinge first, then the bolt. So that's how one reads it. Page three, what's that?",
    why = "You've the wording, since you asked for it. He's a man who finds the weak part of a thing with his finger.",
    ethics = "Client's authority: the terms themselves, in words and at a speed that he can use.",
  },
  choice "They'll pay nine thousand if you give up the rooms. What would that change, on an ordinary working day of yours?" {
    id = "working-day",
    power = "referent",
    manner = { "transparent", "consent", "collaborative" },
    set = "asked_work",
    heard = "My day. I drive, I open, I write a bill. I show the card. … The card.",
    why = "You put the offer into his day and let him walk round it. He knows what it knocks against, and you couldn't have.",
    ethics = "Client's authority: what's good for him is measured by his life.",
  },
  choice "There's an offer of nine thousand for the rooms, it ends on Friday at noon, and so I need a yes or a no from you now." {
    id = "yes-or-no-now",
    power = "legitimate",
    manner = "pressured",
    heard = "Now. There's that word, it comes with everything.",
    meant = "Not to let him miss it.",
    why = "The clock is real. It isn't this minute's clock, and he hears that an answer is wanted more than his answer.",
  },
  go "the-word",
}

scene "the-word" {
  title = "A half-sentence",
  place = "the coffee stand at gate two",
  room = "street",
  light = "night",
  with = pavel,
  pavel "Or ten and a half, you say, if I … sign quick. Who asked for more?" {
    when = "bargained",
    mood = "guarded",
    thought = "Somebody has been selling me. Not badly, either.",
    discover = true,
  },
  pavel "Here. 'By reason of arrears.' That goes on a … list. The trade office looks in the list. In spring. No card, no … locks." {
    when = "read_it",
    mood = "afraid",
    set = "card",
    thought = "Thirty-one years, and it hangs on a half-sentence.",
    effect = he_says_it("He found the clause himself, and told you what it would do."),
  },
  pavel "I show a card. Every three years, new. If a court wrote that I … owe rent, then no card." {
    when = "asked_work and pavel.trust >= 46",
    mood = "thoughtful",
    set = "card",
    thought = "Nobody wants a locksmith with debts. I wouldn't.",
    effect = he_says_it("He told you what his licence hangs on."),
  },
  pavel "My day is … the same. I suppose." {
    when = "asked_work and not card",
    mood = "guarded",
    thought = "If I say it, it's said. To whom, I don't know.",
  },
  pavel "It is good. You say. So it's good." {
    when = 'chose "id-take-it"',
    mood = "worn",
    thought = "Is there a wording? I'd have looked at the wording.",
  },
  pavel "Now is … I can't now." {
    when = 'chose "yes-or-no-now"',
    mood = "ashamed",
    thought = "There was a whole answer. It had a but in it. It's gone down the drain.",
  },
  narrate "He begins a sentence. It stops. Behind you a man is stacking crates of leeks, and looks over.",
  choice "You look at the leeks, and let it take as long as it takes." {
    id = "the-leeks",
    act = "listen",
    heard = "You're looking at leeks. I could kiss you. Now then: what I want is …",
    why = "The silence is his work going on. It takes ninety seconds, and at the end there's a sentence with him in it.",
  },
  choice "So you'd like to have the money, but you're not sure about the rooms?" {
    id = "you-mean",
    power = "expert",
    heard = "I mean nothing of the sort. I nod. It's cold.",
    meant = "To help him say it.",
    why = "A fair guess, said well. It is now the only thing on the table, and he's too tired to take it off again.",
  },
  choice "Shall I ask Milena along? You're close, and it's a good deal easier with somebody who knows you." {
    id = "ask-milena",
    power = "connection",
    manner = { "transparent", "consent" },
    heard = "You asked, at least. No. Then I'm the child in the room.",
    meant = "To give him support.",
    why = "It's put as a question, and that's right. For a man who is fighting for the end of his sentences it's a strange gift.",
  },
  choice "I wouldn't sleep either, with this on my mind. You've been so brave about it all." {
    id = "so-brave",
    power = "referent",
    heard = "Brave. That's what they wrote on the card at the hospital. There was a bear on it.",
    meant = "To comfort him.",
    why = "Warm, and it pats him on the head. He was in the middle of something.",
  },
  go "ten-oclock",
}

scene "with-milena" {
  title = "He means",
  place = "the clinic, Thursday evening",
  room = "office",
  light = "evening",
  with = { pavel, milena },
  notice = true,
  narrate "They come after closing. Milena is still in her uniform, with the name badge. She takes the chair in front of your desk. He takes the one by the wall.",
  pavel "She knew the … the number. Nine. How did she …" {
    when = "told_milena",
    mood = "angry",
    thought = "You told her. Mine, and you told her.",
    discover = true,
  },
  pavel "You wrote: gone. So I …" {
    when = "scared",
    mood = "afraid",
    thought = "So I did what I've been trying not to do since February.",
  },
  milena "So you got frightened and rang me, which is right. He means he's sorry he didn't pick up." {
    when = "scared",
    mood = "warm",
    power = "referent",
    toward = pavel,
  },
  milena "We've talked about it. He'll take the money, he comes to me, I've got the sofa made up. Where does he sign? I can sign." {
    mood = "firm",
    power = "legitimate",
    manner = "pressured",
    toward = pavel,
    thought = "If I stop talking I'll start crying.",
  },
  pavel "Milena. I …" { mood = "worn", thought = "I'd got four words lined up. Four." },
  milena "He means yes." { mood = "worn", power = "expert", toward = pavel },
  choice "Milena's worried about you, and to be fair she's right to be. So what do we do, we three, with this Friday coming?" {
    id = "we-three",
    power = "connection",
    manner = "collaborative",
    set = "milena_leads",
    go = "ten-oclock",
    heard = "We three. It's always two of the three who talk.",
    meant = "To take her along.",
    why = "It sounds like sharing. With one fast talker and one slow one at the table, the chair isn't the same for both.",
    ethics = "Client's authority: relatives may help him decide. They don't decide.",
  },
  choice "Pavel, would you like ten minutes with me alone? Milena, you'd wait outside. No's all right too, Pavel." {
    id = "ten-minutes-alone",
    power = "legitimate",
    manner = { "transparent", "consent" },
    go = "the-market",
    set = "alone",
    heard = "Alone. Said in front of her, and she didn't break. Not here, though. Market. Five.",
    why = "You use the right of your role to say who's the client, aloud, with her there. He chooses the place.",
    ethics = "Confidentiality, client's authority: see the client alone before you take anyone's word for his.",
    effect = function(s)
      return {
        move = {
          { "pavel > milena", autonomy = 8, why = "You asked him, with her there, and it was he who answered." },
          { "milena", trust = -3, why = "You sent her outside, if politely." },
        },
      }
    end,
  },
  choice "I only need his word tonight. Pavel, she says yes. A nod would do me." {
    id = "a-nod",
    power = "legitimate",
    manner = "pressured",
    set = "nodded",
    go = "ten-oclock",
    heard = "It's three against one, with me among the three.",
    meant = "To have it from him in person.",
    why = "You've asked him, so it's him you asked. In that company a nod costs nothing and says as much.",
    ethics = "Client's authority: a yes that couldn't have been a no is no instruction.",
  },
  choice "You ask her nothing. You look past her at him, and wait for the four words." {
    id = "past-her",
    act = "listen",
    set = "heard_no",
    go = "ten-oclock",
    heard = "You were looking at me. It was: not yet, not so.",
    why = "He gets them out, in front of her. It's hard on Milena, who only wanted to help, and it's the first time in a while that she has heard the end of one.",
    effect = beside_milena(5, "He finished a sentence, and she had to let him."),
  },
}

scene "ten-oclock" {
  title = "At ten",
  place = "outside, by the van",
  room = "street",
  light = "rain",
  with = pavel,
  narrate "Milena has gone to fetch her car. She'll be round the corner in two minutes, and he has been told to wait." {
    when = 'visited "with-milena" and not alone',
  },
  narrate "What he wants, he had said at last: his cabinet, his good name, and if there's money left over, a dentist." {
    when = 'chose "the-leeks"',
    set = "aims",
  },
  pavel "I said: not yet, and not … so. That holds." {
    when = "heard_no",
    mood = "firm",
    thought = "Seven words with her in the room. That's a record.",
  },
  pavel "I turn it over. Friday, ten. At yours. Then … I say." {
    mood = "firm",
    thought = "Ten. Not before. By then the words have come down.",
  },
  pavel "She is good. She's only … fast." {
    when = "milena_leads or nodded",
    mood = "worn",
    thought = "I haven't said yes. I've nodded. I nod at dogs.",
  },
  narrate "The form comes out of the glove compartment, signed. The box for settling is empty. 'That one I … understood,' he says." {
    when = "form_out",
  },
  narrate "Ten leaves you two hours. You have seen him miss two hours.",
  choice "Sign me a blank page now, just in case, and we're both safe. I'd only ever write on it what you'd want." {
    id = "blank-page",
    power = "referent",
    manner = "pressured",
    set = "blank",
    heard = "What I'd want. You'd know. You've got a good face, so I sign.",
    meant = "To be able to act, come what may.",
    why = "He trusts you, so he'll do it. It turns his trust into a tool, and it's the box again without even the small print.",
    ethics = "Client's authority: no consent to something that isn't written yet.",
  },
  choice "Ten it is. And if something keeps you: what should I say to them at noon, yes, no, or wait?" {
    id = "if-something-keeps-you",
    power = "legitimate",
    manner = { "transparent", "consent", "collaborative" },
    set = "advance",
    heard = "If something keeps me. You think of the bolt as well as the latch. Then: wait. Say wait.",
    why = "A small question, and dull. It's the only way for him to be in the room at noon if he isn't in the room.",
    ethics = "Client's authority: ask in good time what's to hold if he can't be asked.",
  },
  choice "Ten, at mine. I'll have the kettle on." {
    id = "kettle-on",
    refrain = "expert",
    heard = "Good. No more said. I like that.",
    meant = "To leave it with him.",
    why = "You take him at his word and at his speed. What you leave to luck is everything that can happen before ten.",
  },
  choice "I'd be so much happier with a yes today. Could you do it for me?" {
    id = "for-me",
    power = "referent",
    manner = "pressured",
    set = "nodded",
    heard = "For you. I nod. I'd like you to be happy, why not.",
    meant = "To get him over the line.",
    why = "He likes you, and you have just charged him for it. You've got a nod, and you don't know to what.",
  },
  go "the-sheet" { when = "sheet or fourth" },
  go "the-cup",
}

scene "the-sheet" {
  title = "The fourth",
  place = "at your desk, Friday, ten past nine",
  room = "office",
  light = "morning",
  with = pavel,
  narrate "The bailiff's sheet comes by fax, which in itself is an event. Lock changed, it says: Tuesday the 4th, 16.20." {
    when = "sheet",
  },
  narrate "You have his finger in your notes: Tuesday the fourth. Something has been bothering you about that, and now you unfold the order of the court." {
    when = "fourth and not sheet",
  },
  narrate "The order lies beside it. Possession from the 5th. They came a day early. In many places that makes the whole lock-out unlawful; here as well, you think.",
  narrate "It's worth a good deal more than nine thousand, perhaps. He'll be here in fifty minutes.",
  choice "You draw up an application to the court, ready to file, with his name on it and no date. He'll see it first." {
    id = "draw-up",
    power = "legitimate",
    manner = "transparent",
    set = "ready",
    heard = "There's a paper, and it isn't signed. It waits for me. Fancy that.",
    why = "That's your trade: to make the next step possible without taking it. It can be filed in an hour, or torn up.",
    ethics = "Client's authority: prepare the means, and leave the end open.",
  },
  choice "You ring Ms Amadi before he comes, and let her know that you know about the date. By half past she has said thirteen." {
    id = "thirteen",
    power = "coercive",
    manner = "hidden",
    set = "thirteen",
    heard = "You shot my bolt for me, and were so pleased. I'd have liked to aim.",
    meant = "To have something splendid to give him at ten.",
    why = "It works, and it's his one good card, played without him for the thing that you'd want. Used for money it can't be used for the wording.",
    ethics = "Client's authority: what the case is spent on is an end, not a means.",
  },
  choice "You do nothing with it yet, and put both papers side by side where he'll sit." {
    id = "side-by-side",
    refrain = "coercive",
    set = "his_date",
    heard = "Two papers, a day between them. I'll see it in a second.",
    why = "He knows dates, he pointed at this one. It's his to find, and his to use.",
  },
  go "the-cup",
}

------------------------------------------------------------------------ Friday

scene "the-cup" {
  title = "The cup",
  place = "the clinic, Friday, ten o'clock",
  room = "office",
  light = "day",
  with = pavel,
  risk = 0.95,
  content_note = "somebody falls ill in front of you, suddenly. He will live.",
  skip = "noon",
  narrate "He's on time. He has written something down, on the back of a key envelope, in capitals. He puts it on the desk and keeps a hand on it." {
    when = 'not visited "the-signature"',
  },
  narrate "He tells you about the trade office and its list. It takes a quarter of an hour, and you don't help. Then he begins to write, in capitals, on the back of a key envelope, with his hand round it as one does at school." {
    when = 'visited "the-signature"',
  },
  narrate "The kettle's on. He takes the cup you give him, and it slides out of his hand as if the hand had been switched off.",
  pavel "I … the … the …" {
    mood = "afraid",
    thought = "Not the tongue. It's the whole … somebody's turning off the lights.",
  },
  narrate "One corner of his mouth hangs. He waves with the other hand: it's nothing, sit, sit. He shakes his head at the telephone.",
  choice "Just sit for a minute, get your breath. I won't make a fuss, I can see that you don't want one." {
    id = "no-fuss",
    refrain = "legitimate",
    harm = 0.7,
    set = "late",
    heard = "You saw that I didn't want one. I couldn't say what I wanted.",
    meant = "To respect his no.",
    why = "All week that was the right thing. This time minutes count, and the shake of a head isn't a decision he's able to make.",
    ethics = "Consent: in sudden danger to life, when he can't decide, one acts, says so, and does no more than is needed.",
  },
  choice "Before we do anything: shall I say yes for you, yes or no? Squeeze my hand. Then I'll ring for help." {
    id = "squeeze-first",
    power = "legitimate",
    manner = "pressured",
    harm = 0.6,
    set = { "late", "squeezed" },
    heard = "You asked about the money. I remember that very well.",
    meant = "To settle it quickly, while he still can.",
    why = "You were thinking of noon, and of him, and for ten seconds in the wrong order. A hand that closes now means nothing.",
    ethics = "Client's authority: no decision can be taken from a man who's ill in front of you.",
  },
  choice "I'll get your daughter on the phone, straight away. She'll know if this has happened before, and what one does." {
    id = "ring-daughter",
    power = "connection",
    manner = "protective",
    harm = 0.4,
    set = "late",
    heard = "She screamed. I heard it from across the desk. Then you rang them.",
    meant = "To ask somebody who knows him.",
    why = "It would be the thing to do for nearly everything else. She tells you to ring an ambulance, and that's four minutes later.",
  },
  choice "I'm calling an ambulance now, Pavel. You may be cross later. I'll stay and hold the envelope for you." {
    id = "ambulance-now",
    power = "legitimate",
    manner = { "transparent", "protective" },
    set = "called",
    heard = "Now. This one time it was the right word. And the envelope's safe.",
    why = "Here the role, or only being the other person in the room, is there to be used: at once, aloud, and for this alone.",
    ethics = "Consent: an emergency allows the one act that can't wait. It gives no leave for anything else.",
  },
  go "noon",
}

scene "noon" {
  title = "Noon",
  place = "the clinic, Friday, twenty to twelve",
  room = "office",
  light = "day",
  with = colette,
  narrate "He's in hospital. Milena has rung: another stroke, a small one. He's awake, and he can't speak. It may come back, they said, in days or so.",
  narrate "They came within nine minutes. One of them said that somebody had been quick." { when = "called" },
  narrate "They asked when it had begun. You told them. They looked at each other." { when = "late" },
  narrate "The key envelope lies on your desk, face down. It's his. You haven't turned it over." {
    when = "called or late",
  },
  narrate "The form lies open. Across the box there's a line, and another for good measure." { when = "asks" },
  narrate "In your drawer is a white sheet with his name at the bottom." { when = "blank" },
  narrate "At eleven you rang Ms Amadi and took Wednesday's yes back. She said a word in a language that you don't know. Then: till noon, as it was." {
    when = "mended2",
  },
  narrate "'I've looked it up,' Tendai says from the door, for no reason. 'Mrs Orlov. She hadn't said no. I'd only thought it.'" {
    when = "orlov",
  },
  narrate "Tendai stands in the doorway and points at his watch." { when = "not stood and not orlov" },
  narrate "Tendai stands in the doorway. He doesn't point at his watch. He's holding it, though." { when = "stood" },
  colette "So. Twenty minutes, and I've got him on the other line. I'd hate to give this one away. Do we have a deal?" {
    mood = "warm",
  },
  colette "Thirteen, as I said. They're not fond of me here this morning." { when = "thirteen", mood = "worn" },
  colette "You'd told me that he isn't well. We'd want a doctor's line that he can sign, by the way. My client insists, now that he knows." {
    when = "told_colette",
    mood = "neutral",
  },
  choice "He's had a stroke, he's in hospital, as of this morning. You can't let it run out on him now, not like this." {
    id = "had-a-stroke",
    power = "informational",
    manner = "transparent",
    toward = colette,
    set = "told_stroke",
    heard = "I wasn't even dead, and my landlord knew.",
    meant = "To save the offer for him.",
    why = "Open, true, human, and it works at once. It's the one fact that he guarded from everyone, told openly to the people he's in a fight with.",
    ethics = "Confidentiality: no leave, no disclosure. 'I can't get instructions today' would have been enough.",
  },
  choice "You say yes. It's a good offer, he's in no state, and you'd want somebody to do it for you." {
    id = "say-yes",
    power = "expert",
    manner = "hidden",
    toward = pavel,
    set = "accepted_noon",
    heard = "I was lying there with a tube in my arm and agreeing.",
    meant = "To make sure that he comes out of there to something.",
    why = "In his best interest, as you see it. The emergency was at ten and it's over; what's left is a deadline, and it isn't the same thing.",
    ethics = "Client's authority: lawyers can't make decisions for clients, also when they believe that it's best for them.",
  },
  choice "I can't get instructions today, and I won't say why. Monday, four o'clock, or we meet in court." {
    id = "monday-four",
    power = "legitimate",
    manner = "transparent",
    toward = colette,
    set = "firm",
    when = "not advance",
    heard = "No reason. That's a good lawyer, or a bad morning. Monday, then.",
    why = "You've a position, and it's a plain one. Deadlines are mostly somebody's wish; somebody has to be the first to say so.",
    ethics = "Client's authority, confidentiality: what you haven't got you don't give, and you needn't explain.",
  },
  choice "My client's word is: wait. So we wait. Monday at four, please, and I'd like that in writing." {
    id = "his-word-is-wait",
    power = "legitimate",
    manner = { "transparent", "kept" },
    toward = pavel,
    set = "kept_wait",
    when = "advance",
    effect = his_word_held("His word held at noon, and he wasn't even there."),
    heard = "You said wait. I wasn't there and it was me who said it.",
    why = "He's lying in a ward, and it's his instruction that's on the phone. You don't know what for; you don't have to.",
    ethics = "Client's authority: act within what he has said, for as long as it reaches.",
  },
  choice "You let it ring out, and at five past twelve you take your coat. It isn't yours to say." {
    id = "ring-out",
    refrain = "legitimate",
    toward = pavel,
    set = "lapsed",
    heard = "So nobody said anything. That was my side of it.",
    meant = "Not to decide for him.",
    why = "You haven't said yes for him, and in effect you've said no. Asking for time would have been neither.",
    ethics = "Client's authority: letting an offer lapse is a decision too. Don't take it by silence.",
  },
  go "the-ward",
}

------------------------------------------------------------------------ the ward

scene "the-ward" {
  title = "Bed eleven",
  place = "the stroke ward, Saturday",
  room = "ward",
  light = "day",
  with = { pavel, milena },
  unwatched = 2,
  notice = true,
  narrate "Ms Amadi said Monday, after a pause in which you could hear her being shouted at. In the evening it came in writing: eight and a half now, same wording." {
    when = "firm or kept_wait",
  },
  narrate "Ms Amadi went quiet, then said: of course, Monday, how awful. She meant it. In the evening it came in writing: eight and a half, 'in view of the changed situation'." {
    when = "told_stroke",
  },
  narrate "The confirmation came at two minutes past twelve. Tendai put a piece of cake on your keyboard." {
    when = "accepted_noon",
  },
  narrate "At a quarter past twelve Ms Amadi wrote one line. She was sorry, and the file had gone to the other firm." {
    when = "lapsed",
  },
  narrate "He sits up against three pillows. Half of his face is resting. His eyes go to you, to your hands, to your pocket." {
    when = "called or late",
  },
  narrate "He sits up against three pillows. Half of his face is resting. His eyes go over you like a man checking a door." {
    when = "not called and not late",
  },
  narrate "You give him his envelope, face down, as it lay. He looks at you, and half of him smiles." {
    when = "called and pavel.trust >= 50",
  },
  milena "He can't talk, so I'm doing it. He's tired, he wants it over. You do, Tata. He does." {
    mood = "worn",
    power = "expert",
    manner = "pressured",
    toward = pavel,
    thought = "I was an hour late in February. I'm not being late again.",
  },
  pavel "N … n …" {
    mood = "tense",
    thought = "I want it over. I don't want it over like this. There isn't a sound for that.",
  },
  choice "Squeeze my hand if you'd like me to go ahead and finish it for you. You needn't do any more than that." {
    id = "squeeze",
    power = "legitimate",
    manner = "pressured",
    set = "squeezed",
    heard = "I squeeze. I'd squeeze a doorknob if it were warm.",
    meant = "To ask him, in the one way that he has.",
    why = "One question, one hand, one possible answer. You'll never know what he meant, and it will stand in the file as a yes.",
    ethics = "Client's authority: a question that has only a yes gets no consent.",
  },
  choice "Pavel, it's you I've come to see, and I've brought cards. Milena, would you give us a while?" {
    id = "brought-cards",
    power = "legitimate",
    manner = { "transparent", "adapted", "consent" },
    set = "cards",
    heard = "Wait! You've brought wait. Now we can talk.",
    why = "You turn to the client, say so to the one who speaks for him, and put a voice on the blanket. He taps it at once, to try how it sounds.",
    ethics = "Client's authority: give him every help to decide before you think that he can't.",
    effect = function(s)
      return {
        move = {
          { "pavel > milena", autonomy = 7, why = "The question was put to him, and he could answer it." },
          { "milena", trust = -2, why = "She was asked to leave the bed she'd sat at all night." },
        },
      }
    end,
  },
  choice "Milena, you know him best. What would he want, if he could say it?" {
    id = "you-know-him",
    power = "connection",
    set = "milena_leads",
    heard = "If he could say it. He's in the bed. He's the one with the eyebrows.",
    meant = "To find out his will by those who love him.",
    why = "It's what one asks when somebody is gone. He is here, looks from one to the other, and understands every word.",
    ethics = "Client's authority: ask others what he'd want only where he himself can't be asked, with every help.",
  },
  choice "You say hello, that nothing's been decided and nothing will be today, and that you'll come on Monday at nine." {
    id = "monday-at-nine",
    refrain = "legitimate",
    set = "rested",
    when = "not accepted_noon",
    heard = "Nothing today. I slept, after that.",
    why = "On the second day after a stroke a man is tired in a way that no offer should meet. Saturday is for that.",
  },
  go "on-the-blanket" { when = "told_stroke or told_colette or capacity or accepted_noon" },
  go "three-cards" { when = "cards or rested" },
  go "corridor",
}

scene "on-the-blanket" {
  title = "Post",
  place = "the stroke ward",
  room = "ward",
  light = "day",
  with = pavel,
  narrate "Something has come for him, and Milena has put it on the blanket without opening it. He opens it himself, with one hand, like a lock." {
    when = "not told_stroke or accepted_noon or capacity or told_colette",
  },
  narrate "There are flowers on the table. White lilies, expensive. The card says: With every good wish for your recovery. Amadi, for the owner of the house." {
    when = "told_stroke",
    effect = function(s)
      return {
        move = {
          { "pavel", trust = -8, autonomy = -6, why = "The other side had learnt of his stroke from you." },
        },
      }
    end,
  },
  narrate "It's a copy of a letter from Ms Amadi's office: 'as we understand from your representative that you are unwell'." {
    when = "told_colette",
  },
  narrate "It's a copy of the agreement. 'Accepted on behalf of the tenant', Friday, 11.52." { when = "accepted_noon" },
  narrate "Behind it is a sheet with his own name at the bottom. Above it somebody has typed that he agrees. You know who, and on what." {
    when = "accepted_noon and blank",
  },
  narrate "It's from the court: an application that somebody be named to decide for Pavel D., 'a person who appears to be unable'. Applicant: your clinic." {
    when = "capacity",
  },
  pavel "…" {
    mood = "angry",
    discover = true,
    thought = "So this is what was going on while I was looking for the word depot.",
  },
  narrate "He turns the paper round and lays it on your knee. With one finger he taps your name, twice." {
    when = "told_colette or accepted_noon or capacity",
  },
  narrate "He takes the card out of the lilies and gives it to you, and looks at you until you've read it." {
    when = "told_stroke and not (told_colette or accepted_noon or capacity)",
  },
  choice "I did it for you, Pavel. Somebody had to do something. You can see what state you're in." {
    id = "somebody-had-to",
    power = "expert",
    manner = "pressured",
    heard = "My state. I'm in a bed. That's all the state I'm in.",
    meant = "To let him see the reason.",
    why = "It may be a reason. It's put to a man who can't reply, by the one who took his word out of his mouth.",
  },
  choice "That was yours, and I gave it away. What can still be undone I'd undo today. Is that what you want?" {
    id = "that-was-yours",
    act = "repair",
    set = { "owned", "undone2", accepted_noon = false, capacity = false },
    heard = "Yours, you said. Yes. That is what I want. I've got a card for it.",
    why = "You say what it was, what can be undone and what can't, and ask before you do the next thing. He holds up yes.",
    ethics = "Confidentiality, client's authority: tell him of the breach, put right what can be put right, with his leave.",
  },
  choice "You're right to be upset. Let's look forward now, shall we? We've got to get you well, and all of this can keep till then." {
    id = "look-forward",
    power = "referent",
    manner = "hidden",
    heard = "We've got to get me quiet.",
    meant = "To spare him the excitement.",
    why = "It sounds like care, and it goes round the paper on your knee. He notices. He has nothing to do but notice.",
  },
  choice "If you'd rather have another lawyer, I'll bring the file to whoever you choose. And I'll tell them what I did." {
    id = "another-lawyer",
    refrain = "expert",
    set = { "owned", "undone2", accepted_noon = false, capacity = false },
    heard = "You'd carry it over yourself. … Not yet. Put it right first.",
    why = "It costs you the case, perhaps. It tells him that he can dismiss you, at the moment when he can least do so himself.",
    ethics = "Client's authority: he may end it at any time, and the file is his.",
  },
  go "the-file" { when = "pavel.trust < 24" },
  ending "best-interests" { when = "capacity" },
  ending "nine-thousand-flat" { when = "accepted_noon" },
  go "three-cards" { when = "cards or rested or owned" },
  go "corridor",
}

scene "three-cards" {
  title = "Yes, no, wait",
  place = "the stroke ward, with the curtain drawn",
  room = "ward",
  light = "day",
  with = pavel,
  narrate "It's Monday, ten to nine. He has been shaved. You've brought three cards: yes, no, wait. He lines them up on the tray as he would tools." {
    when = "rested",
  },
  narrate "There are three cards on the tray between you. He has lined them up as he would tools." {
    when = "not rested",
  },
  narrate "The offer has lapsed; it might be had again. There's the court as well, and there's leaving it." {
    when = "lapsed",
  },
  narrate "It's eight and a half and the old wording, unless that changes. Till Monday at four." {
    when = "not lapsed",
  },
  pavel "W … w …" {
    mood = "thoughtful",
    thought = "Ask it so that I can say what I think, and not what you think.",
  },
  choice "You ask it twice, once each way round. And then what's missing, on the letter board." {
    id = "both-ways",
    power = "expert",
    manner = { "transparent", "adapted", "collaborative" },
    set = { "his_word", "card" },
    heard = "Yes to the money. No to that. And then I spelled it: C, A, R, D.",
    why = "A yes is worth something when a no was just as easy. It takes forty minutes, and four letters of it are worth the whole case.",
    ethics = "Client's authority: check an answer by its opposite when speaking is hard.",
  },
  choice "You read him everything there is, every page and every letter. He has a right to the whole text." {
    id = "all-four-pages",
    power = "informational",
    manner = "jargon",
    set = "nodded",
    heard = "At 'hereinafter' I was asleep with my eyes open.",
    meant = "To be thorough.",
    why = "Complete, and too much for a head that's mending. Somewhere in the middle he stopped following, and you both pretended.",
    ethics = "Client's authority: enough to decide on, in a form that he can use.",
  },
  choice "I'd say yes to the money and be done with it. You've been through enough for one year, the two of you. Shall we?" {
    id = "been-through-enough",
    power = "expert",
    set = "nodded",
    heard = "Shall we. I hold up yes. It's the nearest.",
    meant = "To make it easy for him.",
    why = "He can hold up a card, and you've told him which. It's advice and a question in one breath, and the breath was yours.",
  },
  choice "You put the four pages in front of him, with his pencil, and go and look out of the window." {
    id = "his-pencil",
    act = "listen",
    set = { "his_word", "card" },
    when = 'wording or undone2 or visited "subject-to"',
    heard = "Left-handed, it looks like a child's. I crossed it out, all the same: four words.",
    why = "He doesn't need a voice for this. When you come back, 'by reason of arrears' has a line through it, and another for good measure.",
  },
  go "corridor",
}

scene "corridor" {
  title = "By the lift",
  place = "the corridor of the ward",
  room = "waiting-room",
  light = "day",
  with = milena,
  milena "I'm not stupid. You think I'm bossing him. I've got a form from the bank, he signs it and I can do everything. Would you take it in to him? He'd do it for you." {
    mood = "worn",
    thought = "I just want one thing that I can do.",
  },
  milena "He won't even tell me what the offer is. What is it? Is it enough for a flat?" {
    when = "not told_milena",
    mood = "tense",
  },
  milena "And I sat up with nine thousand in my head since Wednesday, thanks to you. I'd have liked to hear it from him." {
    when = "told_milena",
    mood = "sad",
  },
  choice "You take the form in. He'll need somebody, and it may as well be somebody who loves him." {
    id = "take-the-form",
    power = "connection",
    manner = "pressured",
    toward = pavel,
    set = "attorney",
    heard = "You held it steady for me. So I wrote my name on it. For you, really.",
    meant = "To get the two of them some order.",
    why = "It may be a good idea, one day. He gets it from his own lawyer, at the bedside, on somebody else's errand.",
    ethics = "Client's authority: advice on giving it away has to be on his side, alone, and unhurried.",
  },
  choice "Not for a flat: nine, ten at the outside. I thought that you should know where you both stand." {
    id = "its-nine",
    power = "informational",
    manner = "hidden",
    toward = pavel,
    set = "told_milena",
    heard = "She came in with her lips pressed together. So she'd got it out of you.",
    meant = "To treat her as one of those it concerns.",
    why = "She's tired, she's asked, and it feels mean to say no. It's his, and the habit of going round him is how he got here.",
    ethics = "Confidentiality: the kind exception is an exception as well.",
  },
  choice "I can't tell you a thing without his leave. Come in with me and ask him. There's a card for yes." {
    id = "ask-him-with-me",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    toward = milena,
    set = "milena_in",
    heard = "A card. … Does he use it? On me he only ever shuts his eyes.",
    why = "A no to her that opens a door for both. She asks; he makes her wait a while; then he holds it up.",
    ethics = "Confidentiality: leave is asked of him, and not worked around.",
    effect = beside_milena(8, "She asked him, and waited for the card."),
  },
  choice "Quick enough, in February. They told you that, didn't they?" {
    id = "in-february",
    power = "referent",
    toward = milena,
    when = "stroke",
    set = "told_feb",
    heard = "He told you about February? He doesn't tell anyone about … How do you know that?",
    meant = "To take some guilt off her.",
    why = "A good sentence, from somebody who was told in confidence. She didn't know that you knew, and neither does he.",
    ethics = "Confidentiality: what he told you isn't yours to comfort others with.",
  },
  go "the-file" { when = "pavel.trust < 22" },
  ending "the-sofa" { when = "attorney or milena_leads and not his_word and not milena_in" },
  go "a-hearing" { when = "lapsed" },
  go "the-table",
}

scene "the-table" {
  title = "Half past three",
  place = "Ms Amadi's office, Monday",
  room = "meeting-room",
  light = "evening",
  with = colette,
  conflict = true,
  colette "Coffee? You look as though you've been up. So: eight and a half, usual wording. I can do it by four." {
    mood = "warm",
    thought = "Don't ask for the sheet. Don't ask for the sheet.",
  },
  colette "You did tell me that ten and a half would do it. I've had to explain that upstairs." {
    when = "bargained",
    mood = "guarded",
  },
  colette "You took back a yes on the third day. I ought to be cross. I've told them that it happens." {
    when = 'undone2 and chose "say-yes"',
    mood = "guarded",
  },
  narrate "In your file it says: client agreed, squeeze of hand. It looks thin, typed." {
    when = "squeezed and not his_word",
  },
  narrate "In your file it says: client nodded. It doesn't say to what." {
    when = "nodded and not squeezed and not his_word",
  },
  narrate "His cabinet and his good name, he had said by the leeks. Then money, if there was any left over." {
    when = "aims and not his_word",
  },
  colette "And my thirteen's off, I'm told. It was for Friday." { when = "thirteen", mood = "neutral" },
  colette "The wording's boilerplate. But if it makes anybody happy I could go to eleven with it, or seven without. Now, though, I've got him on the line." {
    mood = "neutral",
    thought = "Nobody's ever asked me for seven without.",
  },
  choice "Eleven, then. That's a deposit for somewhere, and a winter of breathing space." {
    id = "eleven-then",
    power = "expert",
    manner = "hidden",
    toward = pavel,
    set = "with_word",
    heard = "Eleven. You were so pleased with it when you told me.",
    meant = "To get the most that there is.",
    why = "It's the bigger number, and it's within reach. What he'd have paid the difference for, he wasn't asked, or you didn't keep to it.",
    ethics = "Client's authority: a better offer on other terms is a new offer. It goes to him.",
  },
  choice "Seven, without. That's his own word on it. And his things this week, unopened." {
    id = "crossed-out",
    power = "legitimate",
    manner = { "transparent", "kept" },
    toward = pavel,
    set = { "no_word", "his_terms" },
    when = "his_word",
    effect = his_word_held("His terms were carried to the table and back as he had given them."),
    heard = "Seven, and my name clean. That's what I said. You carried it there and didn't spill any.",
    why = "You spend his money on his terms. It looks like a poor deal from outside, and it's the one that he made.",
    ethics = "Client's authority: within his instructions you can act at once, and firmly.",
  },
  choice "They came on the fourth, and the order says the fifth. Take the words out at nine, or the court reads both tonight." {
    id = "fourth-and-fifth",
    power = "coercive",
    manner = "transparent",
    toward = colette,
    set = { "no_word", "by_the_date" },
    when = "(ready or his_date) and (his_word or card)",
    heard = "There it is. I told him to wait one day. One. … Nine, and the words go.",
    why = "Hard, open, and you tell her what happens next. It's a threat, for an end that he has named.",
    ethics = "Client's authority: how hard to press is the lawyer's craft, for ends that are his.",
  },
  choice "I'll need ten minutes, and I'd like to ring the ward from here. He should hear both numbers." {
    id = "ring-the-ward",
    power = "informational",
    manner = { "transparent", "consent", "adapted" },
    toward = pavel,
    set = { "no_word", "his_terms" },
    heard = "Seven without, eleven with. One tap, two taps. I tapped one before you'd finished.",
    why = "It holds four people up for ten minutes. One knock on the receiver, and you hear how much a word can be worth.",
    ethics = "Client's authority: new terms go back to the client, also when it's awkward.",
  },
  choice "No. I'm not taking that wording. We'll see each other in court." {
    id = "see-you-in-court",
    power = "legitimate",
    manner = "transparent",
    toward = colette,
    set = "to_court",
    go = "a-hearing",
    when = "(ready or his_date) and not (his_word or card)",
    heard = "No wording, no number, no. That's somebody who has got the sheet, and hasn't even put it on the table.",
    meant = "To fight the clause that feels wrong to you.",
    why = "You know the law, and you're probably right. It's a road with a view, and you haven't asked him if he'd like to walk.",
    ethics = "Client's authority: to refuse an offer is his decision as well.",
  },
  go "last-thing",
}

scene "a-hearing" {
  title = "The judge asks",
  place = "the district court, Thursday",
  room = "court-corridor",
  light = "day",
  with = { pavel, milena },
  unwatched = 1,
  narrate "You've filed. He has let you: the yes card, held up for rather a long time. Now he sits on a bench in somebody's jacket, with Milena and a stick." {
    when = 'lapsed and visited "three-cards"',
  },
  narrate "You've filed. Nobody said no. Now he sits on a bench in somebody's jacket, with Milena and a stick." {
    when = 'lapsed and not visited "three-cards"',
  },
  narrate "You've filed. He found out from the summons. Now he sits on a bench in somebody's jacket, with Milena and a stick." {
    when = "to_court",
  },
  narrate "In the room it goes quickly. Then the judge looks over her glasses, past you. 'Mr D. On which day did you find the lock changed?'",
  pavel "The …" { mood = "tense", thought = "Fourth. Fourth! It's in my mouth like a nail." },
  milena "It was the …" { when = "not milena_in", mood = "afraid", power = "expert", toward = pavel },
  narrate "Milena draws a breath, and puts her hand over her own mouth." { when = "milena_in" },
  narrate "The judge looks at the clock. You know the answer. It's in your papers." { when = "fourth or sheet" },
  narrate "The judge looks at the clock. You don't know the answer. It strikes you that you never asked." {
    when = "not fourth and not sheet",
  },
  choice "He'll answer that himself, Your Honour. He needs a moment." {
    id = "needs-a-moment",
    act = "advocate",
    toward = pavel,
    set = "said_fourth",
    heard = "You asked for the minute, not for the word. 'Fourth,' I said. 'Twenty … past four.'",
    why = "You use your standing in that room for one thing, his time. The judge puts down her pen.",
    ethics = "Client's authority: help him to be heard, in his own words.",
  },
  choice "My client has difficulty with speech, Your Honour, since his stroke. I can answer for him." {
    id = "since-his-stroke",
    power = "legitimate",
    manner = "pressured",
    set = "spoke_for",
    heard = "Since his. In front of the bailiff, the owner and two students.",
    meant = "To get him out of it.",
    why = "It would help, and it's told to a whole room without his leave. He had the word, it was only on its way.",
    ethics = "Confidentiality, client's authority: ask him first how his difficulty may be named, and if at all.",
  },
  choice "You shake your head at Milena, look at the floor, and let the clock tick." {
    id = "clock-tick",
    act = "listen",
    set = "said_fourth",
    heard = "The clock ticked like mad. Then it came. Fourth.",
    why = "Somebody has to be the first not to help. It's long enough for the judge to clear her throat.",
  },
  choice "You hold up the calendar for him, with your thumb, as it happens, beside the fourth." {
    id = "thumb",
    power = "informational",
    manner = "hidden",
    set = "thumbed",
    when = "fourth or sheet",
    heard = "The thumb. I had it without the thumb.",
    meant = "To give him a rail to hold on to.",
    why = "A friendly cheat. The other side sees the thumb, and from then on nothing that he says counts for much.",
    ethics = "Client's authority: an answer that's put into his hand isn't his. Courts have rules on it, too.",
  },
  go "last-thing",
}

------------------------------------------------------------------------ and after

scene "last-thing" {
  title = "The cellar",
  place = "the courtyard, three weeks later",
  room = "street",
  light = "morning",
  with = pavel,
  unwatched = 2,
  narrate "Two men carry a grey cabinet up the cellar stairs. It's locked, and it has been locked all along: he looked at that first." {
    when = "no_word",
  },
  narrate "The cabinet's out. So is everything else, under a sheet in the yard. The cheque was good." {
    when = "with_word",
  },
  narrate "The court has set the lock-out aside, for the day it was done on. A caretaker hands him a key. It doesn't turn well." {
    when = "said_fourth and (ready or to_court)",
  },
  narrate "The court believed him about the day. It helps with the costs. For the rooms it came too late: a complaint against a lock-out has a time limit, and nobody had a paper ready." {
    when = "said_fourth and not (ready or to_court)",
  },
  narrate "The court dismissed it. A lawyer isn't a witness, it says in the reasons. The cabinet stands in the rain." {
    when = "spoke_for",
  },
  narrate "The court dismissed it. The reasons mention a thumb. The cabinet stands in the rain." { when = "thumbed" },
  pavel "It comes back. The … words. Some of them are new." {
    mood = "amused",
    thought = "I said bloody to the speech therapist. It came out perfect.",
  },
  narrate "He takes the key envelope from his jacket and shows you the back of it, as one shows a card when the game is over. In capitals: IF THEY WRITE IT CLEAN, YES." {
    when = "called or late",
  },
  pavel "Lilies, again. From them. They ask … how I am. They will always … ask." {
    when = 'told_stroke and visited "on-the-blanket"',
    mood = "guarded",
    thought = "They know now where I'm slow. It's what I'd look for, in a lock.",
  },
  pavel "Milena says: you told her. Of … February. That I told you." {
    when = "told_feb",
    mood = "guarded",
    thought = "She was glad of it. All the same.",
    effect = function(s)
      return {
        move = {
          { "pavel", trust = -5, why = "You had used what he told you in confidence to comfort his daughter." },
        },
      }
    end,
  },
  pavel "You could … you keep my papers. The next one, you decide. You're … good at it." {
    when = "pavel.trust >= 56 and pavel.autonomy < 60",
    mood = "warm",
    thought = "It's so restful, somebody else's head.",
  },
  pavel "So. We are … finished, you and I." {
    when = "not (pavel.trust >= 56 and pavel.autonomy < 60)",
    mood = "neutral",
    thought = "One last paper. Then I'd like to be nobody's client.",
  },
  choice "You write down two dates and where to go, in capitals, and give him the file. All of it. It's his." {
    id = "give-the-file",
    power = "informational",
    manner = { "transparent", "adapted" },
    heard = "It's thinner than I thought. I can carry that.",
    why = "The papers, the dates, and nobody needed in between. He puts it where the picks are.",
  },
  choice "Of course. I'll look after it for you. Ring me with anything, any paper at all, before you open it." {
    id = "any-paper",
    power = "referent",
    set = "keeps_on",
    heard = "Before I open it. That's kind. It's what Milena says.",
    meant = "To be there for him.",
    why = "You like him, and he's grateful. You've just taken over his letter-box.",
  },
  choice "What should I have done differently? I'd like to know it for the next one." {
    id = "for-the-next-one",
    power = "referent",
    manner = { "transparent", "collaborative", "consent" },
    heard = "The next one. Sit down, then. I've a list, it's short. It'll take a while.",
    why = "He knows something that you can't. It's asked by the one with the power, when nothing hangs on the answer any more.",
  },
  choice "The clinic closes a file when the matter's done, that's our rule. All the best to you, Mr D." {
    id = "our-rule",
    power = "legitimate",
    manner = "transparent",
    heard = "Mr D. Well. It shuts properly, that door.",
    meant = "To end it cleanly.",
    why = "It's the rule, and it's good that there's one. After such a month of his life it's a little thin.",
  },
  ending "the-file-goes" { when = "pavel.trust < 24" },
  ending "next-paper" { when = "keeps_on and pavel.trust >= 55 and pavel.autonomy < 62" },
  ending "the-fourth" {
    when = "(said_fourth and (ready or to_court) or by_the_date) and (owned or not told_stroke) and pavel.trust >= 42",
  },
  ending "clean-name" {
    when = "his_terms and not told_stroke and pavel.trust >= 46 and pavel.autonomy >= 40 and not keeps_on",
  },
  ending "eleven-thousand" { when = "with_word" },
  ending "a-line-through" { when = "no_word" },
  ending "too-late-for" {},
}

scene "the-file" {
  title = "She has come for the file",
  place = "the clinic, Monday at noon",
  room = "office",
  light = "rain",
  with = milena,
  narrate "Milena stands at your desk with a note. It's in capitals, left-handed. PLEASE GIVE FILE. P. D.",
  milena "He won't say why. He just wrote that. He can, you know, if one lets him." {
    mood = "guarded",
    thought = "He let me drive him here. He's in the van, he won't come in.",
  },
  choice "You give it to her at once, complete, and a list of three lawyers who could take it on today." {
    id = "at-once",
    refrain = "legitimate",
    toward = pavel,
    set = "gave_file",
    heard = "All of it, and a list. That much you know, then.",
    why = "It's his file and his good right. You don't make him explain himself, now of all times.",
    ethics = "Client's authority: he may end it whenever he likes. The file is his.",
  },
  choice "You write under his note what you did, in two sentences, that it was wrong, and what can still be undone." {
    id = "two-sentences",
    act = "repair",
    toward = pavel,
    set = "wrote",
    heard = "Two sentences. I read them in the van. So there's something left.",
    why = "No reasons, no request. What he needs to know, in time to use it, in your writing under his.",
  },
  choice "Could I talk to him? Five minutes, I'm sure that I can clear this up." {
    id = "clear-this-up",
    power = "referent",
    manner = "pressured",
    toward = pavel,
    heard = "Clear up. It's clear. That's why she's up there.",
    meant = "To save what's been built.",
    why = "You may well be able to. He has said in five words what he wants, and you'd like to talk him out of it.",
    ethics = "Client's authority: a written wish is an instruction.",
  },
  go "the-table" { when = "wrote and not accepted and not accepted_noon and not lapsed" },
  ending "the-file-goes" { when = "gave_file or wrote" },
  ending "the-other-office" {},
}

------------------------------------------------------------------------ endings

ending "clean-name" {
  title = "A clean name",
  kind = "good",
  text = [[Seven thousand, and 'the tenancy ended by agreement'. He signs in the courtyard, on the lid of the cabinet, with his left hand. It takes him a minute, and nobody says a word. "That is," he says, "my … name."]],
  later = [[A year on. The trade office looked in its list, found nothing and gave him the card. He rents a shop with a room behind it, and has a girl from the technical school to help. His sentences are shorter than they were. People who want a key wait for the end of them. The apprentice is learning to.]],
}

ending "the-fourth" {
  title = "The fourth",
  kind = "good",
  text = [[A day is a day. It's said aloud, and written down, and paid for: they came on the fourth. He has the paper framed. "A day," he tells the caretaker, who wasn't asking. "One … day."]],
  later = [[Half a year on. Nothing stands in any list against his name. Ms Amadi has left her firm for one with slower clients. You and he aren't friends; when you've locked yourself out you ring him, and he charges you the full rate and does it in thirty seconds.]],
}

ending "eleven-thousand" {
  title = "Eleven thousand",
  kind = "mixed",
  text = [[It's a fine result, everybody says so. Tendai puts it into the report to the foundation, without the name. Pavel shakes your hand for a long time. He'd like to say something, and then he doesn't.]],
  later = [[In spring the trade office looks in its list. 'By reason of arrears', it says there, by consent, with his signature. The card isn't renewed. He sells the machines, then the van. By summer the eleven thousand have become a bed in Milena's hall and a season ticket. He could have told you what that word would do.]],
}

ending "nine-thousand-flat" {
  title = "Done by lunch",
  kind = "mixed",
  text = [[The papers are signed, there's no hearing, and nobody lost a thing. The money arrives on the day that was promised. In the statistics of the clinic it's one more roof, or nearly. He didn't say thank you, but then he doesn't say much.]],
  later = [[In spring his licence isn't renewed; there's an entry, 'arrears', agreed to on his behalf. He comes by with the letter, on foot. You explain it to him. It was a good offer, you say, at the time. He listens to the end. Then he asks, quite fluently, what you'd have lost by asking him.]],
}

ending "next-paper" {
  title = "The next paper",
  kind = "bad",
  text = [[He trusts you entirely. He brings the letter from the health insurance, unopened, and the one from the tax office. He has stopped trying to finish when he talks to you, since you know anyway. You're quick, and he's so grateful.]],
  later = [[A year on. The speech therapist writes that he could say more than he does. When you go on leave in August a reminder lies in your tray for three weeks, and his van is clamped. He isn't cross. He'd thought that if it mattered, you would have said.]],
}

ending "the-sofa" {
  title = "The sofa",
  kind = "mixed",
  text = [[Milena signs. She does it well: she asks about tax, she gets the storage extended. He sits beside her in a clean shirt. When the clerk asks whether that's in order, she says, "He means yes," and he looks at the lock of the clerk's cupboard.]],
  later = [[Half a year on. He's well looked after, on a good sofa, on the fourth floor. The card has run out, and nobody noticed but him. On Sundays he takes the lift down to the bicycle cellar and opens padlocks for the children, and does up the ones that nobody's asked him to.]],
}

ending "a-line-through" {
  title = "A line through it",
  kind = "mixed",
  text = [[The words are out, and the tenancy 'ended by agreement'. It came right on the last bend, and he knows that as well as you do. He signs, checks your signature too, and pulls at the cabinet door: locked. "Good," he says. He says it to the cabinet.]],
  later = [[Half a year on. He has his card, and a shop with a friend's name over it. He'd have liked to know a good deal of it sooner, he tells Milena; she waits for the rest of the sentence, she's learning to. When he needs a lawyer for the lease, he goes to somebody else.]],
}

ending "too-late-for" {
  title = "Nothing in writing",
  kind = "mixed",
  text = [[There's no agreement, no money to speak of, and no decision that anyone could point to. The cabinet is his again, with a dent. Each time you did what seemed right just then. He nods at that, when you say it, as he'd nod at a lock that isn't broken and doesn't open.]],
  later = [[Half a year on. The other side writes long letters now. In one of them, in a sub-clause, stands the word 'arrears', and nobody's left to strike it out. He works for a friend, off the books, nights.]],
}

ending "best-interests" {
  title = "In his best interests",
  kind = "bad",
  text = [[The court takes it up, since it has been asked. A careful young man is named who'll decide for him. He reads the file in an afternoon and accepts. He'd have liked to hear the client, he writes, but the client 'did not respond to questions'. He'd put four.]],
  later = [[By Easter Pavel speaks again, slowly, to whoever has the time. It takes a year to have the order lifted. In that time he can't sign for a van, a phone or a bed. The word 'arrears' is in the list by then, beside the word 'unable'. You had meant the judge to be a safeguard.]],
}

ending "the-file-goes" {
  title = "Carried over",
  kind = "mixed",
  text = [[The file goes to a lawyer two streets on. You've put in a note of what was done, and when, and by whom. It's the most honest page in there. Milena carries it out under her arm; from the window you see her hand it into the van, and a light come on.]],
  later = [[What became of it you hear by chance, from a colleague at the photocopier. It took long. She had let him talk, she says, there hadn't been any trick to it. There's a new lock in your door by now. You had to ask three firms before somebody came.]],
}

ending "the-other-office" {
  title = "Forty seconds",
  kind = "bad",
  text = [[You don't hear from him again. His papers lie with somebody else by now, or with nobody. You write 'closed at the client's wish', and that's even true. For some days you look at your door handle before you touch it.]],
  later = [[In autumn somebody at the photocopier tells you of a locksmith who does the doors for a housing co-op. A slow talker, very good; he won't hear of lawyers. Your own door still wants forty seconds. You've been meaning to see to it.]],
}

reflect "At ten there was an emergency and at noon a deadline. What did you do at noon that would only have been right at ten, or the other way round?" {
  when = "accepted_noon or lapsed or late",
}
reflect "You passed something about him on, for his good. Who needed it, and what would it have cost to ask him?" {
  when = "told_colette or told_stroke or told_milena or told_feb",
}
reflect "At which moment did you say yes for him, if only for a day? What were you afraid would happen?" {
  when = "accepted or undone or undone_late or accepted_noon or undone2 or bargained",
}
reflect "Which of his silences did you fill? What, do you think, was on its way?" {
  when = "not (told_colette or told_stroke or told_milena or accepted_noon)",
}
reflect "Suppose he'd chosen eleven thousand and the word, knowing what it would cost him. How sure are you that you'd have carried that as well?" {
  when = "his_word",
}
reflect "Think of somebody you work for who is hard to reach. What have you agreed with them for the day when they can't be asked?"
