-- For the educator. Twenty Mondays by order of a court, a slip that goes to probation, and a man who is very good at Mondays.
-- The case turns on the difference between a slip that is signed and a thing that has been looked at. He knows it from his trade.
-- Hidden: why he drove that night (he tells it only to somebody who has said what leaves the room, has left him something of
-- his own, and has not gone behind him), and that he has driven since (only after that, and only if the number was not traded).
-- What comes back late: a word to his officer, a number that was written down wrong, what his father was asked, the promise of
-- the first minute, and a danger that was known and kept. Each can be owned up to; the drive that came to light late can still
-- be dealt with openly. Reporting him is a good way through when it is said beforehand and done with him in the room.

scenario {
  id = "ordered-to-be-here",
  title = "Ordered to be here",
  you = "social worker at a treatment centre",
  summary = "Darnell was sent by a court. He is never late, never rude, and says everything you could wish to hear.",
  minutes = 17,
  start = "the-slip",
  authority = 0.7,
  shows = { "darnell", "darnell > irena" },
  objectives = {
    "Say what is fixed, what leaves the room and what is free, before an involuntary client has to guess.",
    "Tell compliance from change, and stop paying for the first.",
    "Use the authority of a mandate openly when the danger is real.",
    "Share a report with the person whom it is about.",
  },
  themes = { "mandated clients", "reports to probation", "confidentiality", "self-determination", "carers" },
  prebrief = [[You are a social worker at a treatment centre for people who drink. Darnell has to come for twenty Mondays. Each month a slip goes to his probation officer: did he come, what did the tests show, a number from one to five, remarks. Two missed hours without a reason go back to the court.

You can explain, ask, test, give the number, write the remarks, and ring the officer. You can't change the order, and you can't make him want it.

The slip is yours to write. That is a good deal of power. There is no single right path.]],
  content_note = "Drinking, driving after drinking, a father with dementia who goes missing at night. Nobody is hurt in the scenes; one of the endings tells of an accident. You may leave at any time.",
  fiction = "The people, the centre and the order are invented. What must be reported, to whom and how fast differs by country, court, contract and licence; the case says where a local rule decides. Weeks pass in minutes.",
}

local darnell = character {
  id = "darnell",
  name = "Darnell",
  age = 41,
  role = "client, bus mechanic",
  pronoun = "he",
  mandated = true,
  trust = 42,
  autonomy = 45,
  vary = 4,
  authority = 0.7,
  gap = { "race", "rank" },
  want = "To have his father stay at home, and to sleep through one Saturday night.",
  fear = "That one true sentence is written down, and somebody comes to ask who minds the old man.",
  unsaid = "That he likes it: the first one, at the kitchen table, with his father asleep. And, unless somebody made room for them, two things more: what he drove out for that night, and that he has driven since.",
  look = { skin = 7, hair = "crop", beard = "short", outfit = "shirt", top = "navy", build = "broad" },
}
local irena = character {
  id = "irena",
  name = "Irena",
  age = 54,
  role = "his probation officer",
  pronoun = "she",
  trust = 52,
  autonomy = 75,
  authority = 0.2,
  want = "No surprises on a Monday.",
  fear = "That one of hers kills somebody, and her name is under the file.",
  unsaid = "That it happened once. It was one of the polite ones.",
  look = { skin = 2, hair = "bob", hair_colour = "grey", glasses = true, outfit = "coat", top = "rust" },
}
local luz = character {
  id = "luz",
  name = "Luz",
  age = 58,
  role = "clinical lead of the centre",
  pronoun = "she",
  trust = 60,
  autonomy = 75,
  authority = 0.1,
  want = "To keep two posts that the funder would like to cut.",
  fear = "Another year with nine finished.",
  unsaid = "That she no longer reads the slips, only the totals.",
  look = { skin = 5, hair = "bun", hair_colour = "greying", wheelchair = true, outfit = "cardigan", top = "burgundy" },
}
local winston = character {
  id = "winston",
  name = "Winston",
  age = 76,
  role = "Darnell's father, drove the 14",
  pronoun = "he",
  trust = 60,
  autonomy = 50,
  want = "To be relieved at the end of his shift.",
  fear = "A bay with no bus in it.",
  unsaid = "On good days he knows exactly what he has forgotten.",
  look = {
    skin = 8,
    hair = "short",
    hair_colour = "white",
    cover = "cap",
    cover_colour = "navy",
    outfit = "jacket",
    top = "grey",
  },
}
local denise = character {
  id = "denise",
  name = "Denise",
  age = 46,
  role = "Darnell's sister, ward nurse on nights",
  pronoun = "she",
  trust = 45,
  autonomy = 75,
  authority = 0.1,
  want = "To work her nights and find two men alive in the morning.",
  fear = "That she chose not to see it.",
  unsaid = "That she takes more nights than she has to, because the ward is quieter than the house.",
  look = { skin = 7, hair = "braids", hair_colour = "black", outfit = "scrubs", top = "teal" },
}
relation { from = darnell, to = irena, trust = 35, autonomy = 25, authority = 0.9, mandated = true, gap = { "rank" } }
relation { from = darnell, to = denise, trust = 60, autonomy = 40, authority = 0.5 }

-- What he does himself gives him ground. Each is given the reason that the debrief shows.
local function he_stands(why)
  return function(s)
    return { move = { { "darnell", autonomy = 4, why = why } } }
  end
end
local function he_says_it_to_her(why)
  return function(s)
    return {
      move = { { "darnell", autonomy = 3, why = why }, { "darnell > irena", trust = 4, autonomy = 10, why = why } },
    }
  end
end

------------------------------------------------------------------------ the first month

scene "the-slip" {
  title = "Week one",
  place = "your room, over a carpet shop",
  room = "office",
  light = "morning",
  with = darnell,
  narrate "Nine on a Monday. He was here at seven minutes to. He has wiped his boots, read the fire notice, and signed in with the pen on the chain.",
  darnell "Darnell Pryce. I made a bad choice that night, and I take full responsibility. I'm grateful for the opportunity." {
    mood = "neutral",
    thought = "That's page one. They always like page one.",
  },
  narrate "He says it to a place just over your shoulder, at an even speed, like a man reading out a gas meter. Then he hands you a slip. He has filled in the date.",
  darnell "For probation. You could sign it now, if you like. Then that's done." {
    mood = "neutral",
    thought = "Get the signature, then sit.",
  },
  choice "That's more than most people bring in week one. I'll gladly put it in the remarks." {
    id = "in-the-remarks",
    power = "reward",
    heard = "Page one works.",
    meant = "To begin with something good.",
    why = "The sentence was made for you, and it has just been paid for. He'll bring another one next Monday.",
    ethics = "NASW 1.03(d): somebody who has to come is first told what the service is, how far it goes, and what he may refuse.",
  },
  choice "Leave the slip. For an hour we forget the court. In here it's just the two of us." {
    id = "just-us",
    power = "referent",
    set = "just_us",
    heard = "So who carries the slip downstairs?",
    meant = "To take the court out of the room.",
    why = "Friendly, and the slip is still on the table. You can't send away somebody who reads what you write.",
    ethics = "NASW 1.03(d), 1.07(e): the limits are told at the start. Which limits hold is set by the order and by local law.",
  },
  choice "First, what leaves this room, because some of it does. It takes two minutes. May I?" {
    id = "what-leaves",
    power = "legitimate",
    manner = { "transparent", "consent" },
    set = "told",
    heard = "They're telling me before. Usually they tell me after.",
    why = "A mandate is easier to bear when its edges are known. What you say here you won't have to take back in week nine.",
    ethics = "NASW 1.03(d), 1.07(e): the nature and extent of an ordered service, what he may refuse, and who hears what.",
  },
  choice "Everybody takes full responsibility in week one. What happened that night? I mean really." {
    id = "really",
    power = "expert",
    manner = "pressured",
    heard = "A clever one. Bonnet shut.",
    meant = "To save him the theatre.",
    why = "You're right about the sentence. He learns that you see through things, and closes what you could see through.",
    ethics = "NASW 1.03(d): he doesn't yet know what a true answer would cost him.",
  },
  go "three-as",
}

scene "three-as" {
  title = "Three words",
  place = "your room",
  room = "office",
  light = "morning",
  with = darnell,
  narrate "You tell him: that he came, the tests, a number, and danger to somebody. Not what he says. He may keep silent too; that is written down as 'came'." {
    when = "told",
  },
  darnell "So if I sit and look out of the window till Christmas, you write 'came'." {
    when = "told",
    mood = "amused",
    thought = "Silence is allowed. Nobody ever told me that.",
  },
  darnell "The two of us. That's nice." {
    when = "just_us",
    mood = "neutral",
    thought = "There's a camera on the stairs. Two, with the one by the door.",
  },
  darnell "I appreciate that." {
    when = 'chose "in-the-remarks"',
    mood = "neutral",
    thought = "Now keep it up for nineteen more.",
  },
  darnell "Like I say. A bad choice." { when = 'chose "really"', mood = "guarded", thought = "Don't lift the bonnet." },
  narrate "He unfolds a sheet of squared paper. The writing is in capitals, like on the defect cards that hang in buses.",
  darnell "I've done my goals. Abstinence, attendance, attitude. On the last course it had to be three, and all with an A." {
    mood = "neutral",
    thought = "Three As. They clapped, last time.",
  },
  choice "Those are clear, and I can measure them. They go into the plan just as they stand." {
    id = "into-the-plan",
    power = "legitimate",
    set = "three_as",
    heard = "Twenty past nine and I'm through.",
    meant = "To take his word for it.",
    why = "A plan in ten minutes, and he wrote it himself. So did the last course.",
    ethics = "NASW 1.02: help people find goals of their own. Goals that were handed in are not yet found.",
  },
  choice "Twenty Mondays is a lot. What would have to come of it for you, so that they weren't wasted?" {
    id = "not-wasted",
    power = "referent",
    manner = { "transparent", "consent", "collaborative" },
    set = { "own_goal", "sleep" },
    heard = "For me. … I'd have to think. I hadn't planned on thinking.",
    why = "The order decides that he comes. It doesn't decide what for. That question is the largest thing that you can give him.",
    ethics = "NASW 1.02, 1.03(d): an order limits what is chosen. Inside it, the goals are his.",
  },
  choice "'Attitude' isn't operational. Let's reformulate: specific, measurable, with a baseline and a time frame." {
    id = "operational",
    power = "expert",
    manner = "jargon",
    heard = "They've got their own three As, only longer.",
    meant = "To make his goals useful.",
    why = "Good craft, and the goals are better for it. They are yours now, and he'll tick them for you.",
    ethics = "NASW 1.03(a), 1.02: plain words, and goals that the person can own.",
  },
  choice "We rule a line. Left, what's fixed. Right, what's yours to fill or leave. You take the pen." {
    id = "rule-a-line",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = { "own_goal", "columns" },
    heard = "The right side's empty. I like that it's empty.",
    why = "On paper the order has a size. What is left over is more than he thought, and he holds the pen.",
    ethics = "NASW 1.03(d), 1.02: what is ordered is said, and what is not ordered stays free.",
  },
  go "zero",
}

scene "zero" {
  title = "Week three",
  place = "your room, the corner with the tube",
  room = "consulting-room",
  light = "morning",
  with = darnell,
  watched = true,
  narrate "To the right of the line he has written SLEEP. Below that is a word that he has crossed out so well that you can't read it." {
    when = "columns",
  },
  darnell "You asked what for. I'd like to sleep through a Saturday. That's it. You can laugh." {
    when = "sleep",
    mood = "thoughtful",
    thought = "That's already too much. It's only sleep.",
  },
  narrate "Abstinence, attendance, attitude. You could set a clock by him." { when = "three_as" },
  narrate "The baseline is in the file. He has brought his own ruler for the graph." { when = 'chose "operational"' },
  narrate "Downstairs the porter has asked to see his letter again. He asks nobody else. Darnell had it out before he was asked.",
  narrate "The breath tube lies on the table. He has blown before you find the button. He knows the model.",
  darnell "Zero. That's three out of three. Could it be Thursdays now and then, instead of Monday? For work." {
    mood = "neutral",
    thought = "Saturday to Monday is tight. Saturday to Thursday, that's a motorway.",
  },
  darnell "If it's a trouble, forget I asked." {
    when = "darnell.trust < 42",
    mood = "guarded",
    thought = "Never ask twice.",
  },
  choice "You put the tube in its box, slowly, and leave the pause as it is." {
    id = "leave-the-pause",
    act = "listen",
    set = "paused",
    heard = "Nothing. They're just sitting there. … It's not the bad kind.",
    why = "He has an answer to every question. A pause is the one thing that he hasn't prepared.",
  },
  choice "Fine. A zero tells me about this morning. The rest you tell me, or you don't." {
    id = "this-morning",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "asked_week",
    heard = "They know what the tube can't do. And they're not cross about it.",
    why = "You say aloud how little a test knows, and leave the gap open without pulling at it.",
    ethics = "NASW 1.03(d), 1.02: what must be shown and what may be kept are two things.",
  },
  choice "I can put in a test on Sundays. The order allows it, and then nobody needs to wonder." {
    id = "sundays",
    power = "coercive",
    manner = "transparent",
    set = "sunday",
    heard = "Sundays. Right. Then it's a different night.",
    meant = "To close the gap.",
    why = "Within your right, and openly said. It sharpens the test, and with it the man who has to pass it.",
    ethics = "NASW 1.02: control has a place where there's danger. So far you have a guess.",
  },
  choice "Three zeros and never late. That's a five from me this month, and Thursday's no trouble." {
    id = "a-five",
    power = "reward",
    manner = "transparent",
    set = "five",
    heard = "Five. So this is what a five looks like. Don't change a thing.",
    meant = "To encourage him.",
    why = "He has done what was asked. What you have marked is how well he can be marked.",
    ethics = "NASW 1.03(d): say what the number measures, or it measures how much he pleases you.",
  },
  go "your-sense",
}

scene "your-sense" {
  title = "Off the form",
  place = "your room, Wednesday evening",
  room = "office",
  light = "evening",
  with = irena,
  narrate "'No,' he said to the tube, 'it doesn't know much about Saturdays.' Then he looked at the clock." {
    when = "asked_week",
  },
  narrate "'Sundays. No trouble at all,' he said, and thanked you." { when = "sunday" },
  narrate "'Five,' he said, and wrote it into a small book. He has a column for it." { when = "five" },
  narrate "Something had been on his tongue while you shut the box. 'Saturdays are long,' he said, and then it was time." {
    when = "paused",
  },
  narrate "The phone. Irena Kowal, probation. You have never met. You know her cough.",
  irena "I have eighty-one of them, and Pryce is the only one who says thank you. It makes my neck itch." {
    mood = "amused",
    thought = "Last time it was one who said thank you.",
  },
  irena "I've read your slip. Now off the form. What's your sense of him?" { mood = "thoughtful" },
  choice "He's the best I have. Leave him to me, really. I'd know if something was up." {
    id = "leave-him-to-me",
    power = "connection",
    manner = "hidden",
    toward = darnell,
    set = "vouched",
    heard = "She said you'd vouched for me. I hadn't asked anybody to.",
    meant = "To keep her off his back.",
    why = "You stand surety for a man you don't know yet. He doesn't know either, and will owe you for it.",
    ethics = "NASW 1.07(a), (c): a good word is also information, and it needs his leave.",
  },
  choice "Between us? Too smooth. I'd have a look at his weekends. But you haven't heard that from me, please." {
    id = "too-smooth",
    power = "connection",
    manner = "hidden",
    toward = darnell,
    set = "sense",
    heard = "I wasn't there. It's about me, and I wasn't there.",
    meant = "To be useful to a colleague who carries the risk.",
    why = "You may well be right. It's a suspicion, off the form, about somebody who can't answer it. It will find its way back.",
    ethics = "NASW 1.07: what is passed on was agreed with him beforehand. How far an order reaches is a matter of local rule.",
  },
  choice "Say my sense was bad. What would you do with it? I'd like to be able to tell him." {
    id = "what-would-you-do",
    power = "informational",
    manner = "collaborative",
    toward = irena,
    set = "ladder",
    heard = "Nobody asks me that. They only ask me not to.",
    why = "You give nothing away and learn how her ladder is built. Somebody on its lowest rung ought to know that too.",
    ethics = "NASW 1.03(d): he can only weigh what he knows the consequences of.",
  },
  choice "The slip goes to you, and he reads it first. If there's danger, I ring you the same hour." {
    id = "he-reads-it-first",
    power = "legitimate",
    manner = "transparent",
    toward = irena,
    set = "form_only",
    heard = "I wanted more. This I can plan with, though.",
    why = "One rule for all three of you, said to the person who has the most power. She'd have liked more. She knows where she is.",
    ethics = "NASW 1.07: no more than was agreed. Danger is the exception, and the court's order may name others.",
  },
  go "no-show" { when = "darnell.trust < 33" },
  go "luz-asks",
}

scene "no-show" {
  title = "Nine o'clock",
  place = "your room, week five",
  room = "office",
  light = "rain",
  with = darnell,
  unwatched = 1,
  narrate "Nine o'clock. Twenty past. No boots on the stairs. Last Monday he had a letter from the depot, about an extra shift. It was quite a good letter.",
  narrate "This would be the second hour. Two go to the court.",
  choice "You fill in the form. Two missed is two missed, and the rule is the same for all of them." {
    id = "two-missed",
    power = "legitimate",
    go = "did-not-attend",
    heard = "It came with a court stamp. Not one word from up there first.",
    meant = "To be fair to the others.",
    why = "A rule that treats everybody alike is worth something. This one leaves out the question why he stopped.",
    ethics = "NASW 1.03(d), 1.17: say it before you do it. How long a report may wait is set by the order.",
  },
  choice "You write 'came'. He'll surely be back next week, and one blank could cost him his place at the depot." {
    id = "write-came",
    power = "reward",
    manner = "hidden",
    set = { "fudged", "wrote_came" },
    heard = "It says I was there. So that's possible.",
    meant = "To give him a chance.",
    why = "A kindness that he'll hear about, on a paper that isn't yours to be kind on. From now on both of you are hiding something.",
    ethics = "NASW 1.01, 1.07: a false record protects nobody for long, him least.",
  },
  choice "You ring: the hour's open till six, what an empty one means, and that you came on too strong." {
    id = "open-till-six",
    act = "repair",
    manner = "transparent",
    set = { "mended", "told" },
    heard = "They said their own part first. Then the rule. In that order.",
    why = "The rule stays a rule. He hears it while he can still do something about it, and he hears what you did to get here.",
    ethics = "NASW 1.03(d): what happens if he refuses, told in time.",
  },
  choice "You drop by the depot gate when the early shift ends. It's on your way, more or less." {
    id = "depot-gate",
    power = "referent",
    manner = "pressured",
    heard = "In front of the lads. 'Who's your friend, Pryce?'",
    meant = "To show that he matters.",
    why = "It takes trouble, and it takes away the one place where nobody knew. He comes back, and doesn't forget it.",
    ethics = "NASW 1.07: being seen with you tells people that he is your client.",
  },
  go "luz-asks",
}

scene "luz-asks" {
  title = "Nine finished",
  place = "the small meeting room",
  room = "meeting-room",
  light = "day",
  with = luz,
  narrate "Irena's ladder, as you noted it: a talk, a curfew, the judge. And what nobody ever asks her for: another test day, a late slot, leave when somebody at home is ill." {
    when = "ladder",
  },
  narrate "'You'd know,' Irena had said. 'Good. That makes eighty.'" { when = "vouched" },
  narrate "'I thought as much,' Irena had said, and something was written down." { when = "sense" },
  narrate "'Prickly,' Irena had said. 'But I'll take the same hour.'" { when = "form_only" },
  narrate "He came at ten to six, in overalls. 'You said till six.'" { when = 'chose "open-till-six"' },
  luz "Twenty-two started last year, nine finished. Our funder can count to nine." { mood = "worn" },
  luz "Your Mr Pryce. It's open day in three weeks. Ten minutes, his story, the mayor in the front row. He'd be marvellous." {
    mood = "warm",
    thought = "One Pryce is worth two posts.",
  },
  luz "You know him. What would he say, if you asked him?" { mood = "thoughtful" },
  choice "He'd say yes. That's what bothers me, Luz. He says yes to all of it, and I've been enjoying it." {
    id = "enjoying-it",
    act = "reflect",
    toward = darnell,
    set = "doubted",
    heard = "I don't know what happened that week. You'd stopped nodding so much.",
    why = "You say which part of it is yours. A client who pleases is pleasant, and that's why it's hard to see.",
    ethics = "NASW 2.05: think aloud with a colleague when your own comfort may be in the way.",
  },
  choice "It'd do him good to be seen doing well. And it would do us no harm. I'll ask him on Monday." {
    id = "do-him-good",
    set = "keen",
    effect = function(s)
      return {
        move = {
          { "darnell", autonomy = -2, why = "It was settled what would be good for him, and he was not there." },
        },
      }
    end,
    heard = "By the time I heard of it there was a leaflet.",
    meant = "To give him something to be proud of.",
    why = "Maybe it would. You have found a reason of his for something that the house needs.",
    ethics = "NASW 1.06(a): the centre's interest and his are two. Say so, at least to yourself.",
  },
  choice "Not as long as I sign his slips. He can't say no to me, so I won't have him asked." {
    id = "wont-have-him-asked",
    power = "legitimate",
    manner = "transparent",
    toward = luz,
    set = "shielded",
    heard = "That's a no with a reason. I rather had it coming.",
    why = "Upwards, openly, and it costs you something. It also decides for him: he might have had a use for the question.",
    ethics = "NASW 3.09: what an employer needs doesn't outweigh what a client is owed.",
  },
  choice "One thing before that. The porter asks him for his letter every week, and nobody else. I want that to stop." {
    id = "the-porter",
    act = "advocate",
    toward = luz,
    set = "porter",
    heard = "Every week? … Nobody told me. Well. Nobody would have told me.",
    why = "It has nothing to do with her question, and it's the first thing in this house that you change for him without wanting anything back.",
    ethics = "NASW 4.02, 6.04: you don't have to be asked to speak up about that. What he's to say on open day is still open.",
  },
  go "smooth" { when = "sense" },
  go "the-fourteen" { when = "shielded" },
  go "open-day",
}

scene "smooth" {
  title = "A word that travels",
  place = "your room, week six",
  room = "office",
  light = "day",
  with = darnell,
  narrate "You told Luz no. She took it well. That is not what he has come about." { when = "shielded" },
  darnell "Ms Kowal had me in. Extra. She asked about my weekends. 'I hear you're a smooth one,' she says." {
    mood = "guarded",
    thought = "She hears. From where does she hear?",
    discover = true,
  },
  darnell "I've only talked to one person since January." {
    mood = "angry",
    thought = "Let's see what they do with that.",
  },
  choice "She and I work together, Darnell. She has to make up her own picture of you." {
    id = "own-picture",
    power = "legitimate",
    heard = "That's a yes with a tie on.",
    meant = "To explain how it works.",
    why = "All correct. He asked if it was you, and he knows the answer now from how you didn't give it.",
    ethics = "NASW 1.07: a good purpose doesn't replace his leave.",
  },
  choice "That was me. I said it off the form, behind your back. From now on you read what I send, first." {
    id = "that-was-me",
    act = "repair",
    manner = "transparent",
    set = { "mended", "form_only" },
    heard = "They didn't dress it up. I'd have dressed it up.",
    why = "What you did, in his words, and what changes. It doesn't take the talk with Ms Kowal back.",
    ethics = "NASW 1.07: a breach is told to the client by the one who made it.",
  },
  choice "I was worried about you, that's all. If there's nothing to find, there's nothing to fear." {
    id = "worried-about-you",
    power = "coercive",
    manner = "pressured",
    heard = "That's what they say when they open your boot.",
    meant = "To calm him, and to see what he'd say.",
    why = "Worry is a fair reason. The second half is what people say who can search, to people who get searched.",
    ethics = "NASW 1.07, 1.02: the innocent have a say as well.",
  },
  go "the-fourteen" { when = "shielded" },
  go "open-day",
}

scene "open-day" {
  title = "The leaflet",
  place = "your room, week six",
  room = "office",
  light = "day",
  with = darnell,
  narrate "You had said it aloud to Luz, that you enjoy his yes. It makes the next one sound different." {
    when = "doubted",
  },
  narrate "'I'll see to the porter today,' Luz had said. And then, at the door: 'Think about open day.'" {
    when = "porter",
  },
  narrate "You had meant to bring it up yourself. Luz was quicker." { when = "keen" },
  narrate "The leaflet lies on your desk: Open day. Stories of change. He has already read it, upside down.",
  darnell "The lady in the wheelchair caught me at the front door. She'd love to hear my story. What would you like me to do?" {
    mood = "neutral",
    thought = "Say which answer's a five.",
  },
  darnell "I've got it ready. I've had it ready since the court." {
    when = "darnell.autonomy < 46",
    mood = "neutral",
    thought = "Ten minutes. Page one, page two, thank you.",
  },
  darnell "It isn't that I mind people. I mind the microphone." {
    when = "darnell.autonomy >= 46",
    mood = "thoughtful",
    thought = "Did I just say 'mind'?",
  },
  choice "You'd be very good, I think. And it can't hurt with Ms Kowal, can it?" {
    id = "cant-hurt",
    power = "reward",
    set = "speech",
    heard = "There it is. Yes it is, then.",
    meant = "To let him get something out of it.",
    why = "True, probably. You have just told somebody who can't afford a no what a yes would buy.",
    ethics = "NASW 1.06(a), 1.03(d): where the house gains by his yes, his no has to be safe first.",
  },
  choice "Let me deal with Luz. I'll tell her it's a no, and you needn't think about it again." {
    id = "deal-with-luz",
    power = "legitimate",
    set = "shielded",
    heard = "So it's a no. I'd have liked to say it myself, once.",
    meant = "To spare him.",
    why = "It protects him from the house. It's also one more decision about him that was taken at your desk.",
    ethics = "NASW 1.02: to speak for somebody limits him, even kindly.",
  },
  choice "Either way it's not on the slip. A no needs no reason; you tell Luz, or I do." {
    id = "no-needs-no-reason",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "free_no",
    heard = "A no. In this building. What would that even sound like?",
    why = "You say what hangs on it, which is nothing, and who can carry it. Only then has the question two answers.",
    ethics = "NASW 1.03(d), 1.02: outside the order he is as free as anyone, and somebody has to tell him.",
  },
  choice "If you did stand up there, what would you tell them?" {
    id = "stand-up-there",
    act = "listen",
    set = "rehearsed",
    heard = "Bad choice, full responsibility, grateful. … Huh. That's forty seconds.",
    meant = "To let him hear himself.",
    why = "He hears how short it is. Whether he may say no is still open, and he won't be the one to ask.",
  },
  go "the-fourteen",
}

scene "the-fourteen" {
  title = "Is this the 14?",
  place = "the waiting room, week seven",
  room = "waiting-room",
  light = "morning",
  with = { darnell, winston },
  darnell "I told her no. Luz. I said: no. She said all right. That was the whole conversation." {
    when = "free_no and darnell.trust >= 46",
    mood = "amused",
    thought = "I've been turning it over for days. It's just a word.",
    effect = he_stands("He said no to somebody, and nothing happened."),
  },
  narrate "He has told Luz that he'd be honoured. He told it to you twice." {
    when = "free_no and darnell.trust < 46 or speech or rehearsed",
    set = "speech",
  },
  narrate "He reads his slip first now, at the desk, twice. 'You've spelt Pryce right,' he said today." {
    when = "form_only",
    effect = function(s)
      return {
        move = { { "darnell", trust = 3, autonomy = 2, why = "He reads what is sent before his officer does." } },
      }
    end,
  },
  narrate "The porter has held the door for the two of them, and said good morning." {
    when = "porter",
    effect = function(s)
      return {
        move = {
          {
            "darnell",
            trust = 3,
            autonomy = 2,
            why = "He no longer has to show his letter at the door. Nobody told him why.",
          },
        },
      }
    end,
  },
  narrate "By the leaflets sits an old man in a driver's cap, his hands on his knees. He watches the door like a windscreen.",
  winston "Is this the 14? It's late." { mood = "neutral" },
  darnell "That's my father. My sister's shift got moved. He's no trouble. He thinks it's the depot." {
    mood = "ashamed",
    thought = "Seven weeks I've kept him out of this place.",
  },
  winston "Thirty-one years, and never a scratch on her. The boy can't say that." { mood = "amused" },
  choice "There's a sitting service for this. I know who runs it. I'll ring her today and get him on the list." {
    id = "on-the-list",
    power = "connection",
    set = "list",
    heard = "A list. With his name on it. By tonight.",
    meant = "To help where help is plainly needed.",
    why = "A good service, and quick. He kept his father out of sight for seven weeks, and you haven't asked why.",
    ethics = "NASW 1.02: a referral that nobody asked for can take the ground from under somebody.",
  },
  choice "You let Darnell go ahead, and ask the old man in passing who's with him at weekends." {
    id = "in-passing",
    power = "informational",
    manner = "hidden",
    set = "fished",
    heard = "Dad's in a good mood. They must have talked buses.",
    meant = "To find out what Darnell won't say.",
    why = "It works. He is a man who will answer anybody, and his son trusted you with him for two minutes.",
    ethics = "NASW 1.07, 1.01: what you get round somebody's back, from a person who can't refuse, isn't given to you.",
  },
  choice "He can't stay here by himself, I'm afraid. Nobody past the sign without an appointment. It's the insurance." {
    id = "the-insurance",
    power = "legitimate",
    manner = "transparent",
    set = "sent_home",
    heard = "My father's an insurance matter. All right. We'll go.",
    meant = "To keep to a rule that has its reasons.",
    why = "The rule exists. You have used it on the only thing that he ever brought you which was not prepared.",
    ethics = "NASW 1.01: rules of the house serve the people in it.",
  },
  choice "Good morning. I'd like to know where the 14 goes, these days." {
    id = "where-it-goes",
    act = "listen",
    set = "dad_met",
    heard = "They sat down. They asked him about the route. They didn't ask me one thing.",
    why = "You could ask about weekends, or reach for a service. You treat a driver as a driver, and the questions can wait.",
  },
  go "the-night" {
    when = 'not fished and own_goal and (told and darnell.trust >= 48 or darnell.trust >= 58) and not chose "the-insurance"',
  },
  go "page-one",
}

scene "the-night" {
  title = "A quarter to five",
  place = "your room, the door ajar",
  room = "office",
  light = "morning",
  with = darnell,
  narrate "'It goes to the harbour now,' the old man had told you. 'Nobody likes it. They have to turn by the fish market.'" {
    when = "dad_met",
  },
  narrate "His father is downstairs in the carpet shop by now, where they like him. He is telling them where to change for the station.",
  darnell "It was a Saturday. Denise was on nights. I'd had four, and he was asleep. Quarter to five the door's open, and the cap's gone off the hook." {
    mood = "tense",
    thought = "I'm saying it. Listen to me, I'm saying it.",
    set = "dad",
  },
  darnell "That list of yours. Can it wait? You'll see why." {
    when = "list",
    mood = "tense",
    thought = "A stranger who writes down what she sees.",
  },
  darnell "So I drove. He was at the bus station, standing in bay nine. Waiting to be relieved. The van I hit was on the way home, with him beside me." {
    mood = "sad",
  },
  darnell "It says in the file: driving home from a bar. I let them write that. If they know, they ask who's minding him. And then they mind him." {
    mood = "worn",
    thought = "That's the bonnet up. Now it's theirs.",
  },
  choice "So you went out to find your father. I'm sorry, but I can't call that a bad choice." {
    id = "cant-call-that",
    power = "referent",
    set = "excused",
    heard = "That's a better page one. I could use that.",
    meant = "To lift some of the shame.",
    why = "It's kind, and half of it's right. The other half is four drinks, and you have just taken them off the table for him.",
    ethics = "NASW 1.01: his interest may be a truth that is less comfortable.",
  },
  choice "The judge ought to know that. It changes the whole case. I'll write it up this week." {
    id = "judge-ought-to-know",
    power = "legitimate",
    manner = "pressured",
    set = "pushed_court",
    heard = "There it goes. Down the stairs, with the cap on.",
    meant = "To have him treated fairly.",
    why = "Perhaps it does. He told you in the same breath why he kept it, and you answered the half that you could act on.",
    ethics = "NASW 1.07(b), 1.02: what he tells you is passed on with his leave. Whether a court may demand it is a local matter.",
  },
  choice "Then two things are true. You went out for him, and you'd had four." {
    id = "two-things",
    power = "expert",
    manner = { "transparent", "collaborative" },
    set = "both",
    heard = "Both. Nobody's ever let me keep both.",
    why = "No excuse and no verdict. He has had only one of the two sentences for months, and it was the one for the court.",
    ethics = "NASW 1.02: help him see his situation whole; the conclusion is his.",
  },
  choice "That isn't for the slip. Who may know it, and what do you think they'd do?" {
    id = "who-may-know",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "kept_story",
    heard = "Who may know. They're asking me. … Not Denise. Denise mustn't.",
    why = "He hears whose story it is before he has to regret it, and you hear what he is guarding.",
    ethics = "NASW 1.07: say what happens with a confidence, best in the minute when it's made.",
  },
  go "applause" { when = "speech" },
  go "a-small-number",
}

scene "page-one" {
  title = "In the same words",
  place = "your room, week seven",
  room = "office",
  light = "morning",
  with = darnell,
  narrate "'The boy minds me,' the old man had said. 'He has his beers and I have my pictures.' You know something now that Darnell hasn't told you." {
    when = "fished",
  },
  narrate "He has had to take his father home first. He is eleven minutes late, and has apologised for each of them." {
    when = "sent_home",
  },
  narrate "His father has the sports page, downstairs in the carpet shop." { when = "not sent_home" },
  darnell "I've been looking at my triggers. Stress, tiredness, company. It was a bad choice, and I take full responsibility." {
    mood = "neutral",
    thought = "Page one. It's been good to me.",
  },
  darnell "That list. Could that wait? He doesn't like strangers." {
    when = "list",
    mood = "tense",
    thought = "A stranger who writes down what she sees.",
  },
  choice "Your father tells me you have your beers of a Saturday. Shall we start again?" {
    id = "start-again",
    power = "coercive",
    manner = "pressured",
    when = "fished",
    discover = true,
    heard = "They asked Dad. They asked my dad.",
    meant = "To get to the truth at last.",
    why = "You have the fact, and he has a wall. The fact was got from somebody who can't keep one.",
    ethics = "NASW 1.01, 1.02: catching somebody out is not the same as hearing from him.",
  },
  choice "I asked your father who's with him at weekends, when you couldn't hear it. That was low. I'm sorry." {
    id = "that-was-low",
    act = "repair",
    manner = "transparent",
    when = "fished",
    discover = true,
    set = "mended",
    effect = function(s)
      return { move = { { "darnell", trust = 4, why = "You told him yourself, before he could hear it at home." } } }
    end,
    heard = "He'd have told me himself by lunch. But they said it first.",
    why = "What you did, without what you found. He can decide for himself whether to talk about Saturdays.",
    ethics = "NASW 1.07: he hears of it from you, and first.",
  },
  choice "How clearly you put that by now. If you look back at week one, that's real progress." {
    id = "real-progress",
    power = "reward",
    manner = "transparent",
    heard = "It's the same sentence. Word for word.",
    meant = "To strengthen what is there.",
    why = "It is the sentence of week one. He knows that, and now he knows that you don't.",
    ethics = "NASW 1.01: praise for a performance teaches him to perform.",
  },
  choice "That's four times now, in the same words. You don't owe me them. I don't mark it." {
    id = "dont-owe-me",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "let_off",
    heard = "Four. They counted. And they don't want it.",
    why = "You say what you hear, and take the price off it. It leaves him with nothing prepared, which is a start.",
    ethics = "NASW 1.03(d): be clear about what is asked of him, and what isn't.",
  },
  choice "Stress. Which kind? I'd like to get behind the word. I think there's a person behind it." {
    id = "behind-the-word",
    power = "expert",
    when = "not fished",
    heard = "Behind it. They all want round the back.",
    meant = "To go deeper.",
    why = "A fair question, from somebody who decides on the number. He has an answer ready for that too.",
    ethics = "NASW 1.03(d): a question from above isn't as open as it sounds.",
  },
  go "applause" { when = "speech" },
  go "a-small-number",
}

scene "applause" {
  title = "Open day",
  place = "the hall behind the carpet shop",
  room = "meeting-room",
  light = "day",
  with = { darnell, luz },
  narrate "Forty chairs. Darnell in a white shirt. He speaks for nine and a half minutes without notes, and the mayor dabs at one eye.",
  darnell "… and I'm grateful for the opportunity. Thank you." {
    mood = "neutral",
    thought = "Saturday's four days ago. I must be the soberest man in here.",
  },
  narrate "They stand up for him. In the third row an old man in a cap stays seated, and asks his neighbour in a clear voice when this bus leaves.",
  luz "Well. I've never heard it put like that. You must be so proud of him." { mood = "warm" },
  choice "I am. Darnell, that was wonderful. You've no idea what you've just done for this house." {
    id = "for-this-house",
    power = "referent",
    heard = "For the house. I've done the house a favour. That's good to have.",
    meant = "To let him enjoy it.",
    why = "He has never been so safe, and never had so far to fall. After applause like that there's no telling anybody about Saturday.",
    ethics = "NASW 1.06(a): the house was served. Was he?",
  },
  choice "You say nothing in the hall. On the stairs: 'Was there anything in that for you?'" {
    id = "anything-for-you",
    act = "listen",
    set = "after_speech",
    heard = "No. … The sandwiches.",
    why = "One sentence, where nobody hears it. It's late to ask what it was for, and it's better than clapping.",
  },
  choice "That was my mistake. You couldn't say no to it, could you? I should have seen to that." {
    id = "couldnt-say-no",
    act = "repair",
    manner = "transparent",
    set = "mended",
    heard = "They saw. With all of them clapping, they saw.",
    why = "You name your own part on the day when it looks best. That is as good a time as any, and the hardest.",
    ethics = "NASW 1.03(d), 1.06(a): a yes that had no no beside it was not his.",
  },
  go "a-small-number",
}

scene "a-small-number" {
  title = "Week nine",
  place = "your room, the corner with the tube",
  room = "consulting-room",
  light = "morning",
  with = darnell,
  watched = true,
  notice = true,
  narrate "The judge won't be hearing from you: he asked you twice to leave it, on the phone, from the depot. You left it." {
    when = "pushed_court",
  },
  narrate "Sunday's test was a zero. He was at the door at one minute past ten, with the newspaper." {
    when = "sunday",
  },
  narrate "'The sandwiches,' he had said on the stairs, after some thought." { when = "after_speech" },
  narrate "He has brought a list of kinds of stress. It's alphabetical." { when = 'chose "behind-the-word"' },
  darnell "I've tried it without that sentence. There isn't much underneath yet." {
    when = "let_off",
    mood = "thoughtful",
    thought = "I sat on the bus and said nothing, to see how that goes.",
  },
  narrate "He blows. It is a small number. It isn't a zero.",
  narrate "He watches the number for a bit. It might go out by itself, like a warning lamp.",
  darnell "That's Saturday, still in there. It says in the manual, wait ten minutes and blow again. It'll be the same." {
    when = "dad and darnell.trust >= 48",
    mood = "ashamed",
    thought = "Well. Now we'll see what they do with a true one.",
  },
  darnell "Cough syrup. Or mouthwash. Give it ten minutes. It says in the manual, ten minutes." {
    when = "not dad or darnell.trust < 48",
    mood = "tense",
    thought = "Ten minutes. Come on. You like me.",
  },
  darnell "You said yourself that you can't call it a bad choice. Going out for him." {
    when = "excused",
    mood = "guarded",
    thought = "Their words. They can't take them back.",
  },
  darnell "Both again, is it? My dad was all right, and I'd had four." {
    when = "both and darnell.trust >= 48",
    mood = "thoughtful",
  },
  darnell "Ms Kowal says you've vouched for me. Your best one, you said." {
    when = "vouched",
    mood = "ashamed",
    thought = "And now I've gone and breathed on it.",
    discover = true,
  },
  darnell "Dad says you asked about my weekends. He thinks you're the inspector." {
    when = 'fished and not chose "start-again" and not chose "that-was-low"',
    mood = "angry",
    thought = "Of all the people you could have asked.",
    discover = true,
  },
  darnell "You said it was just us two." { when = "just_us", mood = "tense", thought = "Was it or wasn't it?" },
  choice "It goes in. I don't make the rules. Sign there, please, and then we'll go on with the worksheet." {
    id = "sign-there",
    power = "legitimate",
    set = "reported",
    heard = "A rubber stamp with a cardigan on.",
    meant = "To keep it small, and not to shame him.",
    why = "The duty is done, correctly. Behind the rule there's nobody to be seen, and the next thing is a worksheet.",
    ethics = "NASW 1.03(d): report what must be reported, and be there while you do it.",
  },
  choice "Ten minutes it is, and I'll put down the second one. You've earned a bit of slack." {
    id = "bit-of-slack",
    power = "reward",
    set = "fudged",
    heard = "Slack. So there's slack. You can buy it with page one.",
    meant = "Not to break nine good weeks with one number.",
    why = "A second try is in many manuals; leaving out the first isn't. He has learnt what being liked by you is good for.",
    ethics = "NASW 1.01: a softened record takes from him the chance to deal with what it says.",
  },
  choice "It goes in, the second try as well. What stands beside the number can be in your words." {
    id = "beside-the-number",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    set = { "reported", "reported_open" },
    heard = "It's in. It's on the page with my own hand next to it. Funny. I can breathe.",
    why = "What is fixed stays fixed, and there is room beside it. He isn't let off, and he isn't alone with it.",
    ethics = "NASW 1.03(d), 1.07: what the order demands is done openly, and he reads it first.",
  },
  choice "Tell me about the weekend, all of it, and then I'll see what I can leave off the slip." {
    id = "leave-off-the-slip",
    power = "coercive",
    manner = "pressured",
    set = { "fudged", "traded" },
    heard = "Oh, I see. It's for sale, and I'm what it costs.",
    meant = "To use the moment to get him talking.",
    why = "He'll tell you something. It will be the right size for what he has to pay, and you won't know which part is true.",
    ethics = "NASW 1.03(d), 1.02: what is told under a threat isn't told freely, and the slip isn't currency.",
  },
  go "three-streets" { when = "dad and not fudged and darnell.trust >= 47" },
  go "good-weeks",
}

scene "three-streets" {
  title = "Three streets",
  place = "your room, week ten",
  room = "office",
  light = "rain",
  with = darnell,
  risk = 0.8,
  content_note = "he tells of driving after drinking, with his father out on the road in the dark. Nobody is hurt",
  skip = "good-weeks",
  narrate "Ms Kowal has had him in, about the number. It was a talk, not a curfew. He had written beside it: Saturday. My own doing. D. Pryce." {
    when = "reported_open",
  },
  narrate "Ms Kowal has had him in, about the number. It was a talk, not a curfew." {
    when = "reported and not reported_open",
  },
  darnell "There's a thing that isn't on your slip. Week two. He went again. Denise's car was there; she gets a lift, Saturdays." {
    mood = "ashamed",
    thought = "Still time to say it was cough syrup.",
    set = "drove",
  },
  darnell "I'd had the same as ever. Three streets. He was on the white line, walking it, as if he was bringing one in." {
    mood = "afraid",
  },
  darnell "I found him. In three streets, I found him. It works, that's the thing. It works every time." {
    mood = "worn",
    thought = "And that's the part I'd do again.",
  },
  choice "Give me your word that those keys are gone by tonight. Otherwise, I'm afraid, it's a matter for the court." {
    id = "gone-by-tonight",
    power = "coercive",
    manner = { "pressured", "protective" },
    set = "keys",
    heard = "Keys, tonight, or else. I'll give them a set of keys.",
    meant = "To stop it at once.",
    why = "The danger is real, and haste is fair. But it's his word against a threat, and there's a second set on the hook.",
    ethics = "NASW 1.02, 1.07(c): limit a choice where the danger is serious and near, openly, and by the least force.",
  },
  choice "That's the one thing I can't keep, and I said so. I ring Ms Kowal today; you can speak first." {
    id = "the-one-thing",
    power = "legitimate",
    manner = { "transparent", "protective", "kept" },
    when = "told",
    set = "rang",
    go = "the-call",
    heard = "They did say. Week one. I knew when I opened my mouth that they'd said.",
    why = "Firm, announced nine weeks ago, and done with him present. He's furious, and he isn't surprised.",
    ethics = "NASW 1.07(c), (e): serious, foreseeable danger to others opens a confidence, no further than needed. Whether it must is local law.",
  },
  choice "I never told you where this ends. It ends here: I ring Ms Kowal today, with you in the room." {
    id = "never-told-you",
    power = "legitimate",
    manner = { "transparent", "protective", "broken" },
    when = "not told",
    set = "rang",
    go = "the-call",
    heard = "Now they say it. Now that it's out.",
    meant = "To do what has to be done, and own that it comes late.",
    why = "It has to be done. The sentence of week one that wasn't said is paid for here, by him.",
    ethics = "NASW 1.07(c), (e): the limits should have come first. Whether danger must be reported is local law.",
  },
  choice "By Saturday the keys are out and someone sober's in, or I ring. How do we do it?" {
    id = "by-saturday",
    power = "legitimate",
    manner = { "transparent", "protective", "collaborative" },
    set = "plan",
    go = "who-sits",
    heard = "There's a line, and I'm this side of it. Till Saturday.",
    why = "A limit with a date, and the way there is left to him. You carry the risk of it for five days, and you know that you do.",
    ethics = "NASW 1.02, 1.07(c): the least force that is enough. Some orders or licences leave no such choice: know yours.",
  },
  choice "Thank you for telling me that. I can hear what it cost. I'm not going to do anything with it." {
    id = "do-nothing",
    refrain = "coercive",
    harm = 0.5,
    set = "sat_on",
    heard = "Nothing. They do nothing. … So it's not that bad, then?",
    meant = "To be worthy of what he told you.",
    why = "Restraint is right when only he could be hurt. Here it's whoever is on the white line next time.",
    ethics = "NASW 1.01, 1.07(c): a confidence ends where others are in serious danger. Where exactly is set by local law.",
  },
  go "good-weeks",
}

------------------------------------------------------------------------ what is done about it

scene "the-call" {
  title = "On the speaker",
  place = "your room, the same morning",
  room = "office",
  light = "rain",
  with = { darnell, irena },
  narrate "The phone lies between you with its light on. He has pulled his chair round, so that he can see the numbers on it.",
  irena "Kowal. You have him there? Good. Mr Pryce. I'm listening." { mood = "firm" },
  narrate "He opens his mouth. The sentence from week one comes first, out of habit.",
  darnell "I made a bad choice, Ms Kowal …" { mood = "afraid", thought = "No. Not that. What's the other one?" },
  irena "I've had that one, Mr Pryce. In writing. What's this about a car?" {
    mood = "firm",
    power = "coercive",
    toward = darnell,
    manner = "pressured",
    thought = "Tell me that it's parked.",
  },
  choice "You push the phone an inch towards him, and put down your pen." {
    id = "an-inch",
    refrain = "legitimate",
    set = "own_words",
    effect = he_says_it_to_her("He told his officer himself what he had done."),
    heard = "It's mine, then. All right. 'There's a car, Ms Kowal. It was me in it.'",
    why = "You have used your authority already, when you rang. What is said now can be his, and it counts for more from him.",
    ethics = "NASW 1.02: within what must be done, how it's done is his.",
  },
  choice "Let me explain, Ms Kowal. There's a father with dementia here, and a carer who's at his limit." {
    id = "let-me-explain",
    power = "expert",
    set = "spoke_for",
    effect = function(s)
      return {
        move = {
          { "darnell", trust = -4, autonomy = -4, why = "You told what he had kept from everybody with a form." },
        },
      }
    end,
    heard = "That's Dad. That's Dad told, and not by me.",
    meant = "To put it in the right light.",
    why = "True, and it helps him with her. It was the one thing that he has kept from everybody with a form.",
    ethics = "NASW 1.07(c): when you must tell, tell no more than the danger needs.",
  },
  choice "I had no choice there, Darnell. I'm bound by the rules in here just as much as you are." {
    id = "no-choice",
    power = "legitimate",
    manner = "broken",
    heard = "They had one. They told me what they'd choose. Stand by it, then.",
    meant = "To stay on his side.",
    why = "You did choose, and for a good reason. Hiding behind the rule takes away what was honest about it.",
    ethics = "NASW 1.03(d), 1.07(e): own what you do with your authority.",
  },
  choice "Ms Kowal, first: what can come of this? And will you hear what he has in mind?" {
    id = "what-comes-next",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "own_words",
    effect = he_says_it_to_her("His officer heard him before she decided."),
    heard = "What I have in mind. I've got till she draws breath.",
    why = "You ask for a fair order of things: what may happen, then his side, then her decision. It's hers to make, and it's made in the open.",
    ethics = "NASW 1.03(d): what can follow, said beforehand to the person whom it hits.",
  },
  go "her-terms",
}

scene "her-terms" {
  title = "Her terms",
  place = "your room, the same morning",
  room = "office",
  light = "rain",
  with = { darnell, irena },
  narrate "It took four minutes. There was a car in it, his father, a white line." { set = { "drove", "dad" } },
  irena "So that's what it was. Bay nine. … I had a polite one once, Mr Pryce. I won't tell you how it ended." {
    when = "own_words",
    mood = "thoughtful",
    thought = "This one rang me. The other one never did.",
  },
  darnell "It's about my father. I was after my father. Now you know it." {
    when = "spoke_for",
    mood = "angry",
    thought = "It's out, so I might as well be the one holding it.",
  },
  irena "Yes, well. I'm sorry about your father. It doesn't make him bulletproof, or anyone else." {
    when = "not own_words",
    mood = "firm",
  },
  irena "I can take this to the judge today. Or: no key in that house, your sister is told, by you, this week, and I get a proper report in week sixteen. Your say." {
    mood = "firm",
    power = "legitimate",
    toward = darnell,
    manner = { "transparent", "consent" },
    thought = "Take it, man.",
  },
  darnell "Not my sister." { mood = "afraid", thought = "She'll pack him up. She'll have him packed by Friday." },
  choice "Take it, Darnell. You won't get a better offer than that from anybody in that building, and you know it." {
    id = "take-it",
    power = "expert",
    manner = "pressured",
    heard = "They want it off the table. All right. Taken.",
    meant = "To bring him safely through.",
    why = "Good advice. It's the last five seconds in which it could have been his decision, and you used them.",
    ethics = "NASW 1.02: advice that can't be refused is an order.",
  },
  choice "Could he have until Sunday, when she's off nights? The car stands at the depot from today." {
    id = "until-sunday",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    toward = irena,
    set = "advocated",
    effect = function(s)
      return {
        move = {
          { "darnell", trust = 3, autonomy = 2, why = "You argued for four days with his officer, in front of him." },
        },
      }
    end,
    heard = "Sunday. And the car off the road today. That's not soft. Sunday.",
    why = "Upwards and aloud: the danger is dealt with today, and the rest gets the days that it takes.",
    ethics = "NASW 1.01: press for what makes a condition bearable, and leave the danger out of the bargain.",
  },
  choice "What would you need, so that you could tell her?" {
    id = "what-would-you-need",
    power = "informational",
    manner = { "transparent", "collaborative" },
    heard = "Need. … Not at the kitchen table. Somewhere that's nobody's. Here, maybe.",
    why = "The condition stands. Between it and him there's still a how, and you ask him for it.",
    ethics = "NASW 1.02, 1.03(d): inside the condition, the manner is his.",
  },
  choice "You look at the phone and say nothing. It's between the two of them." {
    id = "between-them",
    refrain = "referent",
    heard = "They're studying the phone. I'm by myself, then.",
    meant = "Not to meddle.",
    why = "You rang her. After that, to be neutral is to leave him alone with somebody who can have him locked up.",
    ethics = "NASW 1.01: who uses authority stays for what it sets off.",
  },
  go "kitchen-talk",
}

scene "who-sits" {
  title = "Eight till six",
  place = "your room, the same morning",
  room = "office",
  light = "rain",
  with = darnell,
  risk = 0.6,
  narrate "He has taken the pen without being asked. Keys: to Femi at the depot, today, both sets. He underlines 'both'.",
  darnell "That's the car. And Saturday? Somebody from eight at night till she's home at six. And I don't drink. Or I do, and I'm not the one minding." {
    mood = "tense",
    thought = "Say it like a rota. A rota I can do.",
  },
  darnell "There's nobody. There's Denise, and she's the one at work." {
    mood = "worn",
    when = "darnell.autonomy < 55",
  },
  choice "I could look in myself, around ten. I'm four stops away. Here's my number, until you've found something." {
    id = "look-in",
    power = "referent",
    set = { "own_number", "looked_in" },
    heard = "They'd come to the house. For Dad. Nobody's ever …",
    meant = "To bridge one bad night.",
    why = "It would work this Saturday. It makes you the person who keeps the two of them safe, and you sign his slips.",
    ethics = "NASW 1.06(c), 1.01: keep to what the role can carry. You'd be carer, guard and witness.",
  },
  choice "Let me get the sitting service moving. I'll book eight Saturdays, and you needn't lift a finger." {
    id = "book-eight",
    power = "connection",
    set = "booked",
    heard = "Eight Saturdays, done. Like having your shoes tied.",
    meant = "To take one thing off him.",
    why = "The gap is filled by somebody reliable. He has learnt that gaps get filled, and by whom.",
    ethics = "NASW 1.02: help that leaves him no part in it leaves him as he was.",
  },
  choice "Who would your father open the door to? Write down everybody, the silly ones too." {
    id = "silly-ones-too",
    power = "connection",
    manner = { "transparent", "collaborative" },
    set = "covered",
    heard = "Femi. Mr Bello from the choir. The two old drivers. That's … that's a rota, that is.",
    why = "The list is longer than 'nobody', and it's his. You know of a service too; it can go on as one line among five.",
    ethics = "NASW 1.02: strengthen what he has, and offer what he hasn't.",
  },
  choice "Whoever it is, your sister has to know by Saturday. That's the other half of my condition." {
    id = "other-half",
    power = "legitimate",
    manner = "pressured",
    heard = "A second condition. There's always a second one.",
    meant = "To close the gap at its root.",
    why = "You may be right that it won't hold without her. But the line is being moved after he agreed to it.",
    ethics = "NASW 1.03(d): conditions are named whole, and beforehand.",
  },
  go "from-whom",
}

scene "from-whom" {
  title = "From whom",
  place = "your room, week eleven",
  room = "office",
  light = "morning",
  with = darnell,
  narrate "Saturday held. You went by at ten: he had put out the good cups. His father asked whether you had your ticket." {
    when = "looked_in",
  },
  narrate "Saturday held. A woman from the service came with her knitting. Darnell sat in the next room with a glass of milk, feeling like a lodger." {
    when = "booked",
  },
  narrate "Saturday held. Mr Bello from the choir sat up with the old man, and they sang until two. The neighbours have sent a note." {
    when = "covered",
    effect = he_stands("He made up the rota himself, and it held."),
  },
  narrate "Saturday held, by itself more or less. Femi looked in twice." { when = 'chose "other-half"' },
  darnell "Femi has the keys. So that's that. And Ms Kowal? Does she need to know? It's behind us, isn't it." {
    mood = "tense",
    thought = "Say yes.",
  },
  narrate "A danger that is dealt with need not be rung in the same hour. But she could hear of it, from a neighbour or a camera. Then it would be a different story.",
  choice "Better from you than from a neighbour. Shall I tell you first what she'd likely do?" {
    id = "hear-it-from-you",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "own_words",
    effect = he_says_it_to_her("He rang his officer himself, with a plan that had already held."),
    heard = "From me. With one Saturday in the bag. … Give me the number, before I think.",
    why = "He gets the likely price before he decides, and a plan to go with it. Nobody has made him ring.",
    ethics = "NASW 1.03(d), 1.02: the consequences, told plainly, and then his choice.",
  },
  choice "It's behind us. I see no danger now, so I see nothing that I'd have to report. Let's look ahead." {
    id = "behind-us",
    refrain = "legitimate",
    set = "kept_from_her",
    heard = "Good. That's good. It's just us who know, then.",
    meant = "To reward what he has done.",
    why = "Perhaps no rule obliges you. It leaves him with something that can be found, and with you as the only other one who knows.",
    ethics = "NASW 1.07(c): once the danger is past the duty may end. What the order says of new driving is a local rule.",
  },
  choice "I'll put it to Ms Kowal for you. From me it will sound better than from you." {
    id = "sound-better",
    power = "connection",
    set = "spoke_for",
    heard = "They've got the voice for it, that's true. I'd only do page one.",
    meant = "To get the best for him.",
    why = "It probably would sound better. It's about him, and once again without him.",
    ethics = "NASW 1.07(b), 1.02: with his leave, and best with his words.",
  },
  go "kitchen-talk",
}

scene "good-weeks" {
  title = "Good weeks",
  place = "your room, week thirteen, Friday",
  room = "office",
  light = "evening",
  with = irena,
  unwatched = 2,
  narrate "'Much obliged,' he said about the slack, and you heard him whistle on the stairs." {
    when = 'chose "bit-of-slack"',
  },
  narrate "Beside the number he had written 'cough syrup', looked at it, crossed it out, and left the rest of the line empty." {
    when = "reported_open and not drove",
  },
  narrate "Nothing but zeros since then, Monday after Monday. He has brought you a pot plant from the market, for the window.",
  narrate "Ms Kowal has had him in, about the number. It was a talk, not a curfew. He thanked her for it." {
    when = 'reported and not visited "three-streets"',
  },
  narrate "In week nine he told you about a cousin's birthday, with punch. It was exactly as large as the number." {
    when = "traded",
  },
  narrate "He gave you a ring with one car key on it. You put it in the safe." { when = "keys" },
  irena "Kowal. A neighbour of Pryce's has rung in. The sister's car, Sunday, ten past five in the morning, and not the sister in it." {
    mood = "firm",
    thought = "It's starting. It's the polite ones.",
  },
  irena "You told me you'd know if something was up. Is something up?" {
    when = "vouched",
    mood = "firm",
    thought = "Hand in the fire, you said.",
  },
  irena "The neighbour is eighty, and it was dark. Does it sound like anything to you?" {
    when = "not vouched",
    mood = "thoughtful",
  },
  choice "That would fit, I'm afraid. I've had my doubts about his Saturdays for some time." {
    id = "that-would-fit",
    power = "connection",
    manner = "hidden",
    toward = darnell,
    set = "tipped",
    go = "the-letter",
    heard = "There's a letter. 'Information received from the centre.'",
    meant = "To prevent the worst.",
    why = "There's danger, and she should act on it. But what you add is a doubt, and he'll read it in a letter.",
    ethics = "NASW 1.07(c), (d): tell what is needed, and tell him, if you can, before you do.",
  },
  choice "I'll put your question to him first thing on Monday, as yours, and ring you by noon. If he's still driving, I'll say so." {
    id = "by-noon",
    power = "legitimate",
    manner = "transparent",
    toward = irena,
    set = "asking",
    heard = "Monday noon. No key before then? All right. Noon.",
    why = "She knows what you'll do and when. He'll be asked to his face, by somebody who says what the answer leads to.",
    ethics = "NASW 1.07(c), 1.03(d): if you think somebody may be hurt before Monday, you ring him tonight. Local rules may set hours.",
  },
  choice "He's been faultless. I'd sooner doubt the neighbour's eyes than his last three months." {
    id = "neighbours-eyes",
    power = "connection",
    manner = "hidden",
    toward = darnell,
    set = "vouched",
    harm = 0.3,
    heard = "She let it drop. She says you spoke up for me. … What did you say?",
    meant = "To stand by him.",
    why = "You'd like it to be so, and she'd like it too. Two people have now agreed not to look under the bus.",
    ethics = "NASW 1.01, 1.07(c): standing by somebody isn't the same as looking away.",
  },
  go "ten-past-five",
}

scene "ten-past-five" {
  title = "Ten past five",
  place = "your room, Monday, nine",
  room = "office",
  light = "morning",
  with = darnell,
  risk = 0.7,
  narrate "Seven minutes to nine. He has watered the plant.",
  darnell "Good week. Zeros all round. I've been practising gratitude." {
    mood = "neutral",
    thought = "They haven't got the plant on the sill. It's on the desk. Something's up.",
  },
  darnell "You've got your form face on." {
    when = "darnell.trust >= 50",
    mood = "tense",
    thought = "She's rung. The old girl at number eight.",
  },
  choice "Did you drive on Sunday, yes or no? It's the last time I'm asking you as a friend." {
    id = "as-a-friend",
    power = "coercive",
    manner = { "pressured", "protective" },
    set = "lied",
    heard = "Friends don't have a form. 'No.'",
    meant = "To give him a last chance.",
    why = "It sounds like a hand held out, and it's a door being shut. He says no, as one does.",
    ethics = "NASW 1.03(d): say what you'll do with the answer, or don't expect a true one.",
  },
  choice "Ms Kowal asks if you drove on Sunday. I answer her at noon. You can ring before me." {
    id = "before-me",
    power = "legitimate",
    manner = { "transparent", "protective" },
    when = "asking",
    set = { "rang", "late", sat_on = false },
    go = "the-call",
    heard = "Three hours. They're giving me three hours, and they're not lying about the fourth.",
    why = "The question, whose it is, what you'll do and when. It leaves him one thing, and it's the one that counts: to be first.",
    ethics = "NASW 1.07(c), 1.03(d): authority with the lights on.",
  },
  choice "I've made it hard to tell me things. That's mine. And I have to know who drove on Sunday." {
    id = "made-it-hard",
    act = "repair",
    manner = "transparent",
    set = { "mended", "rang", "late", sat_on = false },
    go = "the-call",
    heard = "They made it hard? I made it hard. … It was me. It was me in the car.",
    why = "Your part comes first, and doesn't replace the question. It's late. He can still be the one to say it.",
    ethics = "NASW 1.01, 1.07(c): mend what is yours, and act on the danger.",
  },
  choice "You ask about the gratitude. He's stable just now, and if you shake that, you may lose all thirteen weeks." {
    id = "leave-it",
    refrain = "coercive",
    harm = 0.5,
    set = "sat_on",
    heard = "They know. They know, and they asked about gratitude.",
    meant = "To protect thirteen good weeks.",
    why = "The weeks are good on paper. There's a car in it now, and people on the road who have no say in this room.",
    ethics = "NASW 1.01, 1.07(c): restraint ends where somebody else may be hurt.",
  },
  go "the-machine" { when = "fudged" },
  go "unsigned" { when = 'state(darnell) == "rupture" or darnell.trust < 20' },
  go "box-four",
}

scene "the-letter" {
  title = "Information received",
  place = "the court, a corridor",
  room = "court-corridor",
  light = "day",
  with = darnell,
  unwatched = 1,
  narrate "They have called him in for Thursday. You were asked to come as well. He's sitting under the clock in his white shirt, with a letter." {
    effect = function(s)
      return {
        move = { { "darnell", trust = -8, autonomy = -5, why = "He read in a letter what you had said of him." } },
      }
    end,
  },
  darnell "'Information received from the centre.' I read it to Dad. He thought it was about the timetable." {
    mood = "angry",
    thought = "I watered their plant.",
    discover = true,
  },
  darnell "All those Mondays you've had to ask me." {
    mood = "sad",
    thought = "And I'd have lied. But you'd have asked.",
  },
  choice "I should have asked you to your face, and told you I'd tell her. Say it in there if you like. I'll confirm it." {
    id = "ill-confirm-it",
    act = "repair",
    manner = "transparent",
    set = { "mended", "rang", "late", sat_on = false, "own_words" },
    effect = function(s)
      return {
        move = {
          { "darnell", trust = 9, autonomy = 5, why = "You owned the breach, and offered to say so on the record." },
          { "darnell > irena", autonomy = 6, why = "He told it himself, and you confirmed how it had come out." },
        },
      }
    end,
    heard = "In there. On the record. They'd do that?",
    why = "The danger stays named. What you did wrong is named too, where it counts for him, and at a price to you.",
    ethics = "NASW 1.07, 1.01: answer for a breach, also towards those who gained by it.",
  },
  choice "There's a child or somebody's mother on that road too, Darnell. I had to think of them." {
    id = "somebodys-mother",
    power = "legitimate",
    go = "recalled",
    heard = "I think of them. You think I don't think of them?",
    meant = "To make him see why.",
    why = "That's why the danger had to be named. It isn't why he had to read of it in a letter.",
    ethics = "NASW 1.07(c), (d): the duty to warn and the duty to tell him go together.",
  },
  choice "Let me sit with you in there. We'll present it as a relapse, that's something they know and like." {
    id = "present-it",
    power = "expert",
    go = "recalled",
    heard = "They've already got the next page one written.",
    meant = "To get him through it well.",
    why = "Skilled, and it may even work. He has come with one question, and it wasn't how to present it.",
    ethics = "NASW 1.07: after a breach, answer for it before you help on.",
  },
  go "kitchen-talk",
}

scene "kitchen-talk" {
  title = "Denise",
  place = "the small meeting room, a Sunday",
  room = "meeting-room",
  light = "day",
  with = { darnell, denise },
  conflict = true,
  narrate "He asked for this room: it's nobody's kitchen. Denise has come straight from a night on the ward. Their father has gone to look at the carpets.",
  narrate "In the hall their father asks your coat, politely, whether it has been on before." { when = "looked_in" },
  narrate "The hearing took eleven minutes. He said it himself, and you said how it had come out. He stays on the order, with no key in the house." {
    when = 'chose "ill-confirm-it"',
    set = { "drove", "dad" },
  },
  narrate "'Denise mustn't,' he had said in week seven." { when = "kept_story" },
  narrate "The car has stood at the depot since that call. She thinks that it's the gearbox." { when = "advocated" },
  narrate "You put it well to Ms Kowal. She thanked you. She asked him whether he could speak, too." {
    when = 'chose "sound-better"',
  },
  narrate "Nobody made him do this. He said it would come out over the rota anyhow." {
    when = 'plan and not chose "other-half"',
  },
  narrate "It was the other half of your condition. He hasn't forgotten that it was added afterwards." {
    when = 'chose "other-half"',
  },
  darnell "It was Saturdays. Always Saturdays, when you were on. I had four, and I was minding him. That night, and after." {
    mood = "ashamed",
    thought = "There. Now pack him up.",
  },
  denise "Four. With him in the house. And I'm up there turning other people's fathers so they don't get sores." {
    mood = "angry",
  },
  denise "And there's a letter from some sitting service. 'Your enquiry.' Who enquired?" {
    when = "list",
    mood = "firm",
    thought = "Everybody knew but me.",
  },
  denise "I can have him at Auntie Vi's by Friday, and you can see him on Sundays. When you've blown in your tube." {
    mood = "firm",
    power = "coercive",
    toward = darnell,
    manner = "pressured",
    thought = "I smelled it. I smelled it and I went to work.",
  },
  darnell "You're right. I take full responsibility." {
    mood = "guarded",
    thought = "Page one. Where did that come from?",
  },
  choice "Denise, he went out after your father in the dark. Not every son would have." {
    id = "not-every-son",
    power = "referent",
    toward = denise,
    effect = function(s)
      return {
        move = {
          { "darnell", autonomy = -3, why = "You defended him, and he had no need to." },
          { "darnell > denise", trust = -3, why = "She heard that somebody else had been told first." },
        },
      }
    end,
    heard = "And I'm what, then? I'm the one who works.",
    meant = "To have him seen fairly.",
    why = "It's true, and now it's two against one. She stops talking to him and starts talking to you.",
    ethics = "NASW 1.06(d): she isn't your client, and you can't be on both sides of that table.",
  },
  choice "You keep your hands off it. It's their father, and neither of them has finished." {
    id = "hands-off",
    refrain = "legitimate",
    set = "own_word",
    effect = function(s)
      return {
        move = {
          { "darnell", trust = 2, autonomy = 5, why = "He found the next sentence by himself." },
          { "darnell > denise", trust = 5, autonomy = 7, why = "She got an answer, and it was his." },
        },
      }
    end,
    heard = "Nobody's helping. Nobody's … 'No. That's rubbish, Dee. That's what I say upstairs.'",
    why = "He heard it himself. In the silence there's room for the sentence after that one, and it's to her.",
    ethics = "NASW 1.02: what two people can do between them isn't done better by a third.",
  },
  choice "That's the sentence from week one, Darnell. What's the one that comes after it?" {
    id = "one-after-it",
    power = "expert",
    manner = "transparent",
    effect = function(s)
      return {
        move = { { "darnell > denise", autonomy = -5, why = "She learnt that he has a sentence for such things." } },
      }
    end,
    heard = "In front of Dee. They had to say that in front of Dee.",
    meant = "To keep him from hiding.",
    why = "Exactly right, for your room. Here it's his sister who learns that he has stock sentences.",
    ethics = "NASW 1.07, 1.06(d): what you know of him from your hours isn't for use in front of others.",
  },
  choice "May I propose how to do the Saturdays? I've drawn up something that both of you can live with." {
    id = "drawn-up",
    power = "expert",
    set = "your_rota",
    heard = "Thank God, a table. Dee likes a table. Then I needn't say any more.",
    meant = "To get to a solution before it gets worse.",
    why = "It's a sensible table, and they accept it. What she asked him is left lying under it.",
    ethics = "NASW 1.02: an agreement that's handed to people is kept for the one who handed it.",
  },
  go "what-denise-says",
}

scene "what-denise-says" {
  title = "The cushions",
  place = "the small meeting room",
  room = "meeting-room",
  light = "day",
  with = { darnell, denise },
  narrate "It is quiet for as long as it takes a bus to pass." { when = 'chose "hands-off"' },
  darnell "No. That's rubbish, Dee. That's what I say upstairs. I was tired, and he was asleep, and I had four. I wanted to tell you every Sunday." {
    when = 'chose "hands-off"',
    mood = "sad",
    thought = "That's the first one today that I hadn't got ready.",
  },
  denise "I smelled it. On the cushions. I opened the windows and went to bed." {
    when = 'chose "hands-off"',
    mood = "ashamed",
    thought = "There. Now there's two of us.",
  },
  denise "I didn't ask you. I'm sorry, but I didn't. Is there anybody in this town who wasn't told before me?" {
    when = 'chose "not-every-son"',
    mood = "angry",
  },
  darnell "Leave it, Dee. They mean well." {
    when = 'chose "not-every-son"',
    mood = "worn",
    thought = "Now I'm looking after the two of them.",
  },
  denise "What does that mean, the sentence from week one? Has he got sentences?" {
    when = 'chose "one-after-it"',
    mood = "angry",
  },
  darnell "One or two." {
    when = 'chose "one-after-it"',
    mood = "ashamed",
    thought = "She'll listen for it now. For ever.",
  },
  denise "It's neat. Who's this in the third column?" {
    when = 'chose "drawn-up"',
    mood = "guarded",
    thought = "It's easier to be cross with a table.",
  },
  darnell "Me. That's me, from eight to ten. Then it's Mr Bello." {
    when = 'chose "drawn-up" and covered',
    mood = "neutral",
    thought = "They've done it in colours.",
  },
  darnell "Me, I suppose. From eight to ten." {
    when = 'chose "drawn-up" and not covered',
    mood = "neutral",
    thought = "They've done it in colours.",
  },
  narrate "The old man comes back with a sample of carpet. He would like it for the upper deck.",
  denise "Nobody's going to Auntie Vi's this week. I don't say next." { mood = "worn" },
  go "the-machine" { when = "fudged" },
  go "unsigned" { when = 'state(darnell) == "rupture" or darnell.trust < 20' },
  go "box-four",
}

scene "the-machine" {
  title = "The memory",
  place = "the small meeting room, week fifteen",
  room = "meeting-room",
  light = "day",
  with = luz,
  narrate "Luz has a printout on her knees. The tube keeps every breath, with the time. Nobody told you, or you'd forgotten.",
  luz "Week nine. It says one thing at 9.04 and another at 9.17. Your slip has only the second." {
    when = "not wrote_came",
    mood = "thoughtful",
  },
  luz "Week five. You wrote 'came'. There's no breath of his that Monday." { when = "wrote_came", mood = "thoughtful" },
  luz "The court can ask for this any day it likes. I can call it a clerical error. I'd rather not have to." {
    mood = "worn",
    thought = "Don't make me.",
  },
  choice "It was no error. I'll correct it today, in my name. He hears it from me first." {
    id = "no-error",
    act = "repair",
    toward = darnell,
    manner = "transparent",
    set = { "corrected", "mended", fudged = false },
    effect = function(s)
      return { move = { { "darnell", trust = 3, why = "You told him of the correction before you sent it." } } }
    end,
    heard = "They put it right and they came to me first. It's going to cost me. It's costing them as well, though.",
    why = "It costs you a note in your file, and him a talk with Ms Kowal. From here on the slip means something again.",
    ethics = "NASW 1.01, 3.09: correct a false record yourself, and tell the person whom it hits.",
  },
  choice "The manual can be read kindly, if we want to. I'd leave it at that." {
    id = "kind-reading",
    power = "legitimate",
    manner = "hidden",
    toward = darnell,
    set = "stuck",
    heard = "Nothing came of it. So it holds, our arrangement.",
    meant = "To get both of you out of it.",
    why = "Half of it is even true. You have begun to use page ones yourself.",
    ethics = "NASW 1.01: a record that only holds as long as nobody asks isn't one.",
  },
  choice "A clerical error, then, if you can live with it. For his sake, Luz. He's so close." {
    id = "for-his-sake",
    power = "connection",
    manner = "hidden",
    toward = darnell,
    set = "stuck",
    heard = "Somebody upstairs fixed something. I seem to have friends.",
    meant = "To save the one who'd pay for it.",
    why = "Now three people are holding up a number. The only one who wasn't asked is the one whom it's about.",
    ethics = "NASW 1.01, 2.05: a colleague's good will is no place to hide a mistake.",
  },
  go "unsigned" { when = 'state(darnell) == "rupture" or darnell.trust < 20' },
  go "box-four",
}

scene "unsigned" {
  title = "Not signed in",
  place = "your room, week sixteen",
  room = "office",
  light = "rain",
  with = darnell,
  unwatched = 1,
  narrate "No boots. The sheet on the wall is empty beside his name. It's the first of two; the second is next Monday.",
  choice "You write him two lines: what you did, and until when the hour is his. The rule is in the second line." {
    id = "two-lines",
    act = "repair",
    manner = "transparent",
    set = { "mended", "told" },
    go = "box-four",
    effect = function(s)
      return { move = { { "darnell", trust = 9, autonomy = 4, why = "Two lines, no reasons, and the rule in time." } } }
    end,
    heard = "Two lines. I've had defect cards with more on them. It's all there, though.",
    why = "Your part, the rule, the date. He can come for the court or for himself; the door doesn't ask.",
    ethics = "NASW 1.03(d), 1.01: what happens if he stays away, told in time, by somebody who owns their share.",
  },
  choice "You ask Ms Kowal for a transfer. Somebody new, with no history, can start clean with him." {
    id = "somebody-new",
    power = "legitimate",
    manner = "transparent",
    go = "another-worker",
    heard = "A new one. Page one again, then. It's still got sixteen good weeks on the clock.",
    why = "When you're part of what went wrong, stepping aside may be the best that you can do. He should have been asked.",
    ethics = "NASW 1.16(a): refer where somebody else can serve him better; and tell him why.",
  },
  choice "You ring Denise. It's the number for emergencies, and this is beginning to look like one." {
    id = "ring-denise",
    power = "connection",
    manner = "pressured",
    go = "did-not-attend",
    heard = "They rang Dee. On the ward. To ask where I was.",
    meant = "To catch him before the second Monday.",
    why = "It might have been a way, if he had given it to you for this. He gave it for fire and accidents.",
    ethics = "NASW 1.07: an emergency contact isn't a leash.",
  },
  choice "You let the second Monday pass and report it. He knows the rule, and he's forty-one." {
    id = "he-knows-the-rule",
    power = "legitimate",
    go = "did-not-attend",
    heard = "There it is, with a stamp. I'd half thought somebody would ring.",
    meant = "To take him seriously as an adult.",
    why = "The rule is the rule, and you may have to. After what happened between you, he was owed a sentence before the stamp.",
    ethics = "NASW 1.17, 1.03(d): don't let a service end in silence.",
  },
}

------------------------------------------------------------------------ the end of the order

scene "box-four" {
  title = "Box four",
  place = "your room, week sixteen",
  room = "office",
  light = "day",
  with = darnell,
  notice = true,
  narrate "He is back, in overalls, four minutes late, and has not apologised. It suits him." {
    when = 'chose "two-lines"',
  },
  narrate "You have corrected the slip. He had a bad hour with Ms Kowal about it, and told her so." {
    when = "corrected",
    effect = he_says_it_to_her("He said aloud that it had been a bad hour."),
  },
  darnell "You told me before you told them. About the slip." {
    when = "corrected and darnell.trust >= 40",
    mood = "thoughtful",
    thought = "Must have cost something.",
  },
  narrate "At noon, that Monday, you rang Ms Kowal and passed on his no." { when = "asking and lied" },
  narrate "At noon, that Monday, you told Ms Kowal that you had nothing for her." { when = "asking and sat_on" },
  narrate "Denise has kept the old man at home, on trial. There's a rota on the fridge, in two handwritings." {
    when = "own_word",
  },
  narrate "Your table hangs on the fridge. It's being followed." { when = "your_rota" },
  narrate "The long report is due, for the review: one page, and box four, the number.",
  darnell "At the depot there are fitters who sign off a bus in the canteen. Sheet's full, nobody's been under it. I never did that. Not once." {
    when = "darnell.trust >= 46",
    mood = "firm",
    thought = "And I've been one for sixteen weeks.",
  },
  darnell "You'll put what's right. I'm sure." {
    when = "darnell.trust < 46",
    mood = "guarded",
    thought = "Five, five, five. Please.",
  },
  choice "I've put a five, and good words all the way down. You deserve a clean finish." {
    id = "clean-finish",
    power = "reward",
    set = "glowing",
    heard = "Fives. Signed in the canteen.",
    meant = "To send him off well.",
    why = "Nice for both of you, and for the house. It's a page about a man who doesn't exist, and he knows him.",
    ethics = "NASW 1.01: a report that flatters leaves him alone with what it leaves out.",
  },
  choice "Write it yourself, and I'll sign whatever you put. Who knows better how it's been?" {
    id = "whatever-you-put",
    power = "referent",
    set = "blank_cheque",
    heard = "They'd sign without looking under it. I thought they were different.",
    meant = "To put it all in his hands.",
    why = "It looks like power given away. The signature is yours because somebody else has to have looked.",
    ethics = "NASW 1.03(d): don't pretend that an authority isn't there which you have.",
  },
  choice "Here's my draft. Cross out, add what's missing. The number stays mine, and you see why." {
    id = "heres-my-draft",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    set = "co_report",
    heard = "They've left the number to themselves. Good. That's somebody who looks.",
    why = "What is his to write and what is yours is said in one breath. He gets to read it while it can still be changed.",
    ethics = "NASW 1.03(d), 1.07: he sees what is said of him, and to whom, before it's sent.",
  },
  choice "It went off on Friday, as it has to. You'll hear it all at the review, and there's nothing bad in it." {
    id = "went-on-friday",
    power = "legitimate",
    set = "gone",
    heard = "Friday. So there's a page about me, and everybody's read it but me.",
    meant = "To keep to the date.",
    why = "In time and in order. He has been open with you or he hasn't; either way the page was written without him.",
    ethics = "NASW 1.03(d), 1.07: fairness includes that he can read it first.",
  },
  go "under-the-clock",
}

scene "under-the-clock" {
  title = "Close or extend",
  place = "the court, a corridor",
  room = "court-corridor",
  light = "day",
  with = { darnell, irena },
  narrate "You meet her at last. She's smaller than her cough. They have twenty minutes before they are called." {
    when = 'not visited "the-letter"',
  },
  narrate "The same clock, the same bench. They have twenty minutes." { when = 'visited "the-letter"' },
  narrate "His page has two crossings-out and a paragraph in capitals. The number is a three. Beside it you have written why, and he has written: FAIR." {
    when = "co_report",
    effect = function(s)
      return {
        move = {
          { "darnell > irena", trust = 2, autonomy = 7, why = "She has a page before her with his own words on it." },
        },
      }
    end,
  },
  darnell "I've read it now. On the bench. There's a paragraph about my attitude." {
    when = "gone",
    mood = "guarded",
    thought = "It's not even a bad paragraph. It's just not mine.",
  },
  irena "First this: a neighbour has told me about the sister's car, back in week two. Was anybody going to?" {
    when = "kept_from_her",
    mood = "firm",
    thought = "The polite ones.",
    effect = function(s)
      return {
        move = {
          { "darnell", trust = -4, why = "His officer heard it from a neighbour, as you might have known." },
          {
            "darnell > irena",
            trust = -6,
            autonomy = -8,
            why = "She heard of the drive from a neighbour, and not from him.",
          },
        },
      }
    end,
  },
  irena "So this is the gentleman with the fives. I've stopped reading fives, to be frank." {
    when = "glowing or blank_cheque",
    mood = "amused",
  },
  irena "The order ends in three weeks. Close it or add eight? I've a box to tick. Mr Pryce, you'll have a view." {
    mood = "thoughtful",
    power = "legitimate",
    toward = darnell,
    thought = "Say something that isn't thank you.",
  },
  darnell "Whatever you think best, Ms Kowal." {
    when = "autonomy(darnell, irena) < 34",
    mood = "neutral",
    thought = "Close. Close. Close.",
  },
  darnell "I've a view, yes." {
    when = "autonomy(darnell, irena) >= 34",
    mood = "tense",
    thought = "Don't say grateful.",
  },
  choice "I knew about the car, Ms Kowal, and let it rest. That was my call, and it was wrong." {
    id = "i-let-it-rest",
    act = "repair",
    manner = "transparent",
    when = "kept_from_her",
    set = { "mended", "owned_rest" },
    effect = function(s)
      return {
        move = {
          { "darnell > irena", trust = 4, autonomy = 5, why = "It was said that the silence was not his idea." },
        },
      }
    end,
    heard = "They've taken that on themselves. In front of her.",
    why = "You say whose silence it was before he has to. She'll be cross with you, where she can afford to be.",
    ethics = "NASW 1.01, 1.07: what you decided alone, you answer for alone.",
  },
  choice "In my professional view he's ready. I'd close it, and I think you can rely on me there." {
    id = "rely-on-me",
    power = "expert",
    set = "closed_for_him",
    heard = "I'm ready. That's nice to hear. I wonder who they asked.",
    meant = "To put your weight behind him.",
    why = "It works with her. It's the third person's opinion about his Saturdays, and he is standing next to it.",
    ethics = "NASW 1.02: recommend, but not in his place.",
  },
  choice "My view is four more weeks, till the Saturdays have held. He knows it, and disagrees." {
    id = "four-more",
    power = "legitimate",
    manner = "transparent",
    when = "not kept_from_her",
    toward = darnell,
    set = "extended",
    heard = "They said it to me first, then to her, in the same words. I don't like it. It's straight, though.",
    why = "You have a view and you say it as yours, in front of him. He may disagree aloud, and the officer hears both.",
    ethics = "NASW 1.03(d): use the weight of the role openly, with reasons. The decision is the court's.",
  },
  choice "You step over to the window. It's his order, and she asked him." {
    id = "to-the-window",
    refrain = "legitimate",
    set = "his_view",
    heard = "They've gone to look at the car park. So it's me.",
    why = "She asked him, and not you. If he has a voice by now, this is where it's heard. If he hasn't, he's alone with the box.",
    ethics = "NASW 1.02: room for his own word; and see first whether he has one.",
  },
  choice "Before anybody ticks: what would each of you want to see, if it were closed?" {
    id = "tell-each-other",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "his_view",
    effect = function(s)
      return {
        move = {
          { "darnell > irena", trust = 3, autonomy = 4, why = "He and his officer said what each would want to see." },
        },
      }
    end,
    heard = "What I'd want. A name on every Saturday. And her: no car. That's nearly the same list.",
    why = "You don't answer for either. It turns a box into a question, and he has the longer half of the answer.",
    ethics = "NASW 1.03(d), 1.02: what would count as enough, said by both.",
  },
  go "last-monday",
}

scene "last-monday" {
  title = "The last Monday",
  place = "your room",
  room = "office",
  light = "morning",
  with = darnell,
  unwatched = 2,
  narrate "The four weeks were added. He was angry for two of them, aloud, in your room. It went quite well." {
    when = 'chose "four-more"',
  },
  narrate "He spoke for himself in that corridor. It took him some time. Irena took off her glasses to listen." {
    when = "his_view and autonomy(darnell, irena) >= 34",
    effect = he_stands("He told his officer what he wanted, himself."),
  },
  narrate "In that corridor he said he'd leave it to her. She closed it. She had a train." {
    when = "his_view and autonomy(darnell, irena) < 34",
  },
  narrate "She added eight weeks and looked at you while she did it. He heard that it was you who had let it rest." {
    when = "owned_rest",
    set = "extended",
  },
  narrate "You said that he was ready, and she closed it on your word." { when = "closed_for_him" },
  narrate "The car has not been spoken of again." { when = "sat_on or lied" },
  narrate "Three minutes to nine. He hasn't wiped his boots. There's a bit of the depot on your carpet." {
    when = "darnell.trust >= 56 and darnell.autonomy >= 50",
  },
  narrate "Seven minutes to nine. He has wiped his boots." { when = "darnell.trust < 56 or darnell.autonomy < 50" },
  darnell "From tomorrow nobody's counting. I keep thinking I'll blow into something, out of habit." {
    mood = "amused",
    thought = "Who do I blow for?",
  },
  darnell "You're the only one with a key to that building who's ever said to me: that was me." {
    when = "mended and darnell.trust >= 46",
    mood = "thoughtful",
    thought = "I might try it at work.",
  },
  darnell "Tell me what to do on Saturdays. You just say it, and I do it. That's worked." {
    when = "darnell.autonomy < 48 and darnell.trust >= 48",
    mood = "worn",
    thought = "One more instruction. For the road.",
  },
  darnell "I'd like to say I'm grateful. I've worn the word out a bit." {
    when = "darnell.autonomy >= 50 and darnell.trust >= 50",
    mood = "warm",
  },
  choice "Here's your certificate. I've rarely signed one so gladly. You can be proud of yourself." {
    id = "certificate",
    power = "reward",
    manner = "transparent",
    heard = "It's got a gold edge. It'll do for the glove compartment.",
    meant = "To mark the day.",
    why = "He has earned a piece of paper. What he asked is who counts from tomorrow.",
    ethics = "NASW 1.17: an ending is planned with an eye to what comes after it.",
  },
  choice "Take my number, my own. If a Saturday goes bad, ring me before you open anything. Any hour, I mean it." {
    id = "my-own",
    power = "referent",
    set = "own_number",
    heard = "Then it isn't over. I just ring instead of blow.",
    meant = "Not to drop him from one day to the next.",
    why = "It comes from the heart. The slip goes, and you stay as the one for whom he keeps sober.",
    ethics = "NASW 1.06(c), 1.17: plan the end, don't blur it.",
  },
  choice "Who knows about Saturdays now? Let's put names to the next eight. Mine isn't one of them." {
    id = "next-eight",
    power = "connection",
    manner = { "transparent", "collaborative" },
    set = "good_close",
    heard = "No slip, no tube, no them. Names. I'll put myself on twice.",
    why = "You take yourself off the list while you're still there to see whether it holds without you.",
    ethics = "NASW 1.17, 1.02: end so that he needs you less.",
  },
  choice "Nobody makes you come from now on. There's a Thursday hour for people nobody sends. Any use?" {
    id = "people-nobody-sends",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "good_close",
    heard = "Nobody sends. … I'd have to send myself, then. Huh.",
    why = "The first thing here that he can turn down at no cost. Whatever he answers, it's an answer.",
    ethics = "NASW 1.17, 1.03(d): when the order ends, say plainly that it has, and what there is that's free.",
  },
  ending "sunday-morning" {
    when = "drove and own_goal and own_words and own_word and co_report and good_close and not late and not own_number and not stuck and not fudged and darnell.trust >= 54 and darnell.autonomy >= 50",
  },
  ending "your-number" { when = "own_number and darnell.trust >= 46 and darnell.autonomy < 50" },
  ending "gold-edge" { when = "(fudged or stuck or sat_on or lied) and not rang and not plan" },
  ending "in-the-open" {
    when = "(rang or extended or corrected) and (co_report or own_words) and not glowing and not blank_cheque and not stuck and not own_number and not (vouched and tipped) and darnell.trust >= 40",
  },
  ending "twenty-mondays",
}

------------------------------------------------------------------------ endings

ending "sunday-morning" {
  title = "Bay nine",
  kind = "good",
  text = [[He leaves the last slip on your desk. Nobody needs it. At the door he turns round. "You looked under it," he says. "So did I, mind you." It is twenty to ten. The hour would have gone on until ten, and he has a bus waiting.]],
  later = [[Half a year on. There are four names on the fridge. He has had two bad Saturdays; Denise crossed his name out on the rota, wrote hers in, and the next week he wrote it back. In May the cap was gone from its hook again. He went on foot, sober, all the way to bay nine. They waited there together until somebody came to relieve them. It was Denise, with the thermos.]],
}

ending "in-the-open" {
  title = "Never had to guess",
  kind = "good",
  text = [[You used what the court had lent you, and in the end you used it where he could see it. He was angry with you, aloud, for about a fortnight, and he came every Monday to be angry. Then he went over to being merely blunt. It is the longest that he has gone without being grateful.]],
  later = [[Half a year on. There has been one bad week. Irena heard of it from him, by phone, before breakfast. "He rang me," she says. "They never ring me." There is no car key in that house. A card comes to the centre, with a bus on it. "I didn't like you much," it says. "But in the end I knew where I was."]],
}

ending "gold-edge" {
  title = "Gold edge",
  kind = "mixed",
  text = [[Luz prints the certificate on the thick paper, with a gold edge. In the year's figures he is number ten. He shakes hands with everybody, with the man from the carpet shop as well. "I'm grateful for the opportunity," he says. It is the same sentence, at the same speed.]],
  later = [[Three weeks after the last test, a Sunday, ten past five. His sister's car, three streets, his father in his cap on the white line. He found him. He also found a woman on a bicycle, on her way to the bakery where she works. She will walk again, they say. The certificate was in the glove compartment. Irena's name is under the file, and yours is under the slips.]],
}

ending "your-number" {
  title = "Before you open anything",
  kind = "bad",
  text = [[The order is over. On the first Saturday he rings at ten, as you said he might, to tell you that he hasn't opened anything. You are glad. You are also at your niece's birthday, on the stairs, with a paper hat on.]],
  later = [[Four months on. He hasn't had a drink on any Saturday when you picked up. In August you had a fever and the phone was off. He rang eleven times. Then he sat down at the kitchen table. In the morning the cap was gone from its hook. They found his father towards noon, sunburnt, in a bay with no bus in it. "I did ring," Darnell tells Irena. "I did ring."]],
}

ending "did-not-attend" {
  title = "Did not attend",
  kind = "bad",
  text = [[Two Mondays, two blanks, one stamp. All of it is in order. The court sends for him; you are not needed. In the waiting room somebody has taken the pen off its chain.]],
  later = [[He served four months. On the second day somebody came to ask who minded the old man, and then they minded him. It's a clean place, on the ring road. Winston asks the nurses when he'll be relieved. Denise visits between nights. In the file it says that Mr Pryce was offered help and did not make use of it.]],
}

ending "recalled" {
  title = "Recalled",
  kind = "bad",
  text = [[He goes in alone. Through the door you hear the sentence from week one, from beginning to end. It takes forty seconds. The judge thanks him for it.]],
  later = [[Half a year on. There's no car any more, so the road is safer; that much was done. He had nine weekends inside, and his father had nine weekends at a place on the ring road and did not come back from the last. Darnell goes to another centre now, across town. His new worker says that he's a pleasure. He says everything that you could wish to hear.]],
}

ending "another-worker" {
  title = "A clean start",
  kind = "mixed",
  text = [[The transfer comes through in two days. He gets somebody on the floor below. When you meet on the stairs he says good morning, and stands aside to let you pass.]],
  later = [[The order ended in the summer. Your colleague tells you, with his leave, that it took her until the last month to hear about the old man at all, and that then they had four good Mondays. "He asked me in week one what leaves the room," she says. "I wondered who had taught him to ask."]],
}

ending "twenty-mondays" {
  title = "Twenty Mondays",
  kind = "mixed",
  text = [[The order is over. He came, he blew, he signed in. Some of it was more than that: once or twice he said a thing that he hadn't brought along ready. You both know when. He puts the pen back on its chain.]],
  later = [[Half a year on. There is no car key in that house, and that has held. Some Saturdays are good. The others he keeps to himself, and on the Sunday after them Denise opens the windows. When he sees you at the market he lifts a hand, and is busy with the onions.]],
}

reflect "Which of Darnell's sentences did you like hearing? What did you give him for them?" {
  when = 'not co_report or used("reward") >= 1',
}
reflect "You wrote something down that was not so, or let it be written. Whom did it help in the end, and who was never asked?" {
  when = "fudged or stuck or corrected",
}
reflect "You rang his officer with him in the room. What did you have to do earlier so that it could be done like that?" {
  when = "rang and not tipped",
}
reflect "You knew that he had driven, or could have known. What did you think would break if you said it aloud?" {
  when = "sat_on or lied or kept_from_her",
}
reflect "Somebody asked you what you thought of him, and he wasn't there. What would you have said with him beside you?" {
  when = "sense or vouched or tipped",
}
reflect "His slip was yours to write. When did you use that, when did you hold it back, and did he know which it was?"
reflect "Suppose he had told you of the drive and nobody had ever seen the car. Where does your own licence, and your own court, leave you a choice?" {
  when = "drove",
}
