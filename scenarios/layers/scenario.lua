-- For the educator. A deaf proofreader from another country, with little money and a very good pencil; four offices that each have
-- one box for what is wrong with her; a worker whose voice opens doors on which she has been knocking in writing for months.
-- It turns on what the trainee does with that voice. What helps at once is mostly the thing that makes her smaller.
-- Hidden: the fourteen letters (she shows them to somebody who asks what she has written already, on paper or with her trust), and
-- the stairs that she cleans (she says so to somebody who has told her first what follows from which answer).
-- Bills that come late: a favour by phone that is in nobody's file; a form that was filled in for her in words that get points; a
-- box left empty out of kindness; an award that counts against a permit; what was kept from her so that she'd sleep.
-- The disadvantages multiply: the money that helps with one of them is held against her under the next.
-- Her restraint in front of Mr Hollis is strength, and yours is too; with a bailiff on the way yours is not.
-- Sign languages differ by country, like all languages. Nothing here says which they are.

scenario {
  id = "layers",
  title = "Four folders",
  you = "disability-benefits worker",
  summary = "She is deaf, foreign, poor, and writes better than the four offices that write to her. Each of them treats one of these.",
  minutes = 18,
  start = "forty-four",
  authority = 0.6,
  shows = { "reyes", "reyes > hollis" },
  objectives = {
    "See how disadvantages work together, and how help with one can do harm in another.",
    "Notice what your own voice, passport and desk do in a room before you use them.",
    "Lend a voice without becoming one: know when to lead, when to stand beside, when to be quiet.",
    "Tell a favour for one from a rule for all.",
  },
  themes = { "deafness", "migration", "poverty", "benefits", "interpreters", "privilege", "advocacy" },
  prebrief = [[You decide on disability benefits, at counter three of a city office. You hear, you have a pass, a salary and a telephone that people answer. Ms Reyes is deaf. What she says here she writes, or signs through an interpreter.

You can explain, decide on your own benefit, ask other offices, go along, object, and keep quiet. You can't decide for the job office, the residence office or the housing office.

She didn't come to be understood. She came about a form.]],
  content_note = "Being treated as less because of deafness, origin and poverty; fear for a residence permit; a threatened eviction, which in one course of events takes place. You may leave at any time.",
  fiction = "The city, its offices and the people are invented. Benefits, permits, evictions, earnings that must be declared and the right to an interpreter differ by country; the case says where a local rule decides. Five weeks pass in minutes.",
}

local reyes = character {
  id = "reyes",
  name = "Ms Reyes",
  age = 46,
  role = "claimant, proofreader",
  pronoun = "she",
  trust = 44,
  autonomy = 54,
  vary = 3,
  gap = { "hearing", "language", "class" },
  want = "One line in four files: write to me. And then to be paid again for finding mistakes.",
  fear = "That one day somebody lays the four folders side by side, and she is too deaf to work, too able to be helped and too foreign for either.",
  unsaid = "That her left ear hears drums, and a door, and that she dances to it at home. It would be written down as 'hears'. And, unless there was room for them: the stairs, and the fourteen letters.",
  look = {
    skin = 4,
    hair = "wavy",
    hair_colour = "greying",
    outfit = "coat",
    top = "burgundy",
    glasses = true,
  },
}
local joost = character {
  id = "joost",
  name = "Joost",
  age = 34,
  role = "sign language interpreter",
  pronoun = "he",
  trust = 55,
  autonomy = 75,
  authority = 0,
  want = "Not to be in the room.",
  fear = "To be asked what he thinks.",
  unsaid = "He grew up between his parents and every counter in town. He was good at it when he was six.",
  look = {
    skin = 1,
    hair = "ponytail",
    hair_colour = "light-brown",
    top = "black",
    outfit = "rollneck",
    beard = "stubble",
  },
}
local odile = character {
  id = "odile",
  name = "Odile",
  age = 54,
  role = "head of your unit",
  pronoun = "she",
  trust = 55,
  autonomy = 78,
  authority = 0,
  want = "A Friday with nothing in the red tray.",
  fear = "A case that has no end.",
  unsaid = "She came on a permit herself, thirty years ago. Nobody here knows.",
  look = { skin = 7, hair = "locs", hair_colour = "greying", outfit = "jacket", top = "teal" },
}
local hollis = character {
  id = "hollis",
  name = "Mr Hollis",
  age = 51,
  role = "team leader, job office",
  pronoun = "he",
  trust = 52,
  autonomy = 80,
  authority = 0.1,
  want = "To treat everybody alike.",
  fear = "An exception that somebody asks him to justify.",
  unsaid = "He has thought for a year that the telephone rule is silly. He hasn't told anybody, because nobody has asked.",
  look = { skin = 2, hair = "side-part", hair_colour = "brown", outfit = "shirt", top = "grey", glasses = true },
}
local winnie = character {
  id = "winnie",
  name = "Winnie",
  age = 63,
  role = "chair of the Deaf club",
  pronoun = "she",
  trust = 46,
  autonomy = 82,
  authority = 0.1,
  want = "One hearing person who stays till the chairs are stacked.",
  fear = "Another project.",
  unsaid = "She has nine letters of thanks from nine projects. They hang in the ladies'.",
  look = { skin = 8, hair = "pixie", hair_colour = "white", outfit = "cardigan", top = "mustard", wheelchair = true },
}
relation {
  from = reyes,
  to = hollis,
  trust = 24,
  autonomy = 26,
  authority = 0.8,
  gap = { "hearing", "language", "class" },
}
relation { from = you, to = odile, trust = 56, autonomy = 58, authority = 0.7, gap = { "rank" } }

-- What happens to Ms Reyes, and to her ground with Mr Hollis. Each is given the reason that the debrief shows.
local function she(trust, autonomy, why)
  return function(s)
    return { move = { { "reyes", trust = trust, autonomy = autonomy, why = why } } }
  end
end
local function her_ground(by, why)
  return function(s)
    return {
      move = {
        { "reyes", trust = by > 0 and 2 or -2, autonomy = by > 0 and 3 or -3, why = why },
        { "reyes > hollis", autonomy = by, why = why },
      },
    }
  end
end
local function your_ground(by, why)
  return function(s)
    return { move = { { "you > odile", autonomy = by, why = why } } }
  end
end

------------------------------------------------------------------------ the first day

scene "forty-four" {
  title = "Forty-four",
  place = "the waiting room, a Tuesday",
  room = "waiting-room",
  light = "morning",
  with = reyes,
  narrate "Forty-four has been called three times. The board that shows the numbers has been dark since the autumn, so they're called out. There's a notice about that.",
  narrate "Under the loudspeaker sits a woman in a good old coat. She is going over the notice with a red pencil. Ticket forty-four is pinned to her lapel, the right way up.",
  reyes "…" { mood = "neutral", thought = "Since ten past eight. Somebody will look down in the end." },
  narrate "The rule for a number that was called three times is a new number. They're at seventy-nine.",
  choice "Forty-four? Are, you, forty, four?" {
    id = "are-you",
    power = "expert",
    effect = she(-3, -2, "You said it louder, and the room looked."),
    heard = "A large mouth. Something with an f. Everybody has turned round.",
    meant = "To get through to her.",
    why = "It's what nearly everyone does. Louder and slower is harder to read, and it makes a show of her.",
  },
  choice "You stand where she can see you, and hold up your pad: 44? Counter three." {
    id = "on-the-pad",
    power = "informational",
    manner = { "transparent", "adapted" },
    set = "pad",
    heard = "In letters. With a full stop. Well, well.",
    why = "You come into her field of view and use her way. Nobody else in the room needs to know what it's about.",
    ethics = "NASW 1.05, 1.03(b): communicate in a way that reaches this person.",
  },
  choice "You point at the ticket machine, kindly. The same rule for everybody, or there's a row." {
    id = "same-rule",
    power = "legitimate",
    set = "new_number",
    heard = "A new number. Called by the same loudspeaker, I take it.",
    meant = "To be fair to the other seventy.",
    why = "The rule is the same for all who can hear it. You'd be surprised how often fair is meant like that.",
    ethics = "NASW 4.02, 1.05: an equal rule can shut people out.",
  },
  choice "You fetch Pia from counter five. She's done a course in signing, and she'd love to." {
    id = "fetch-pia",
    power = "connection",
    set = "pia",
    heard = "She has told me good morning, coffee, and that she is a horse. I thanked her.",
    meant = "To have somebody do it properly.",
    why = "It's friendly, and it's about the office feeling better. Nobody has asked Ms Reyes what she speaks.",
    ethics = "NASW 1.05: good will isn't competence.",
  },
  go "how-shall-we",
}

scene "how-shall-we" {
  title = "How shall we?",
  place = "counter three",
  room = "office",
  light = "day",
  with = reyes,
  notice = true,
  narrate "It's half past twelve. She drew ninety-one, and stood in front of the loudspeaker with a hand on it until it shook." {
    when = "new_number",
    effect = she(-4, 0, "She waited two hours more."),
  },
  narrate "Pia waves at her from counter five, whenever she looks up." { when = "pia" },
  narrate "There's glass between you, with holes in it to talk through. She looks at the holes for a moment.",
  reyes "I am deaf. I write. (This is not a criticism of your holes.)" { when = "reyes.trust >= 45", mood = "amused" },
  reyes "I am deaf. I write." { when = "reyes.trust < 45", mood = "guarded" },
  narrate "She has pushed it through under the glass, on the back of a form. The hand is very clear.",
  choice "You turn to the light and speak in short sentences. She nods." {
    id = "to-the-light",
    power = "expert",
    set = "nods",
    heard = "One word in three. I nod at the other two. One has manners.",
    meant = "To make it easy to read your lips.",
    why = "It looks as if it works, because she's polite. Most of what you say will be a guess, and neither of you will know which part.",
    ethics = "NASW 1.03(b): a nod isn't understanding.",
  },
  choice "You write: Is there somebody who hears, who could come along next time? A neighbour, family?" {
    id = "who-hears",
    power = "connection",
    heard = "A hearing person. To bring me. Like a parcel.",
    meant = "To have it run more smoothly.",
    why = "Practical, and many people do bring somebody. It makes her privacy the price, and getting across to her somebody else's job.",
    ethics = "NASW 1.03(b): a qualified interpreter is for the office to get.",
  },
  choice "You write: Please set out your circumstances, with supporting documentation, in the space provided." {
    id = "space-provided",
    power = "informational",
    manner = "jargon",
    heard = "The space provided is four centimetres. My circumstances are longer.",
    meant = "To be correct, and not talk down to her.",
    why = "She can read every word, better than you. What she can't see in it is you, or where this is going.",
  },
  choice "You write: Paper today? And an interpreter next week, we pay. In which language are you at home?" {
    id = "paper-today",
    power = "legitimate",
    manner = { "transparent", "consent", "adapted" },
    set = "paper",
    heard = "In which. Not whether I have one.",
    why = "Two offers, who pays, and a question that takes for granted that she has a language and knows best how to be reached.",
    ethics = "NASW 1.05, 1.03(b): ask how; say what is owed. What an office has to pay for, a local rule decides.",
  },
  go "four-folders",
}

scene "four-folders" {
  title = "Four folders",
  place = "counter three",
  room = "office",
  light = "day",
  with = reyes,
  reyes "At home: in a sign language that nobody here has. Yours I learnt at thirty-eight, with my hands full. On paper I am at home everywhere. I was a proofreader. Sixteen years: a newspaper, and the telephone book." {
    when = "paper",
    mood = "warm",
    thought = "Asked. One should note the date.",
  },
  reyes "Yes." { when = "nods", mood = "neutral", thought = "Something with Tuesday. Or tuna." },
  reyes "I come with a pencil. It hears quite well." { when = 'chose "who-hears"', mood = "guarded" },
  reyes "There is a comma missing in your sentence. I mention it as one professional to another." {
    when = 'chose "space-provided"',
    mood = "guarded",
  },
  narrate "She lays four folders on the counter: green, red, blue, grey.",
  reyes "Green is you. Red, the job office: they have stopped my money, since I don't pick up when they ring. Blue, the permit, till the thirty-first. Grey, the rent." {
    mood = "worn",
  },
  reyes "Each has a form. Each form has one box for what is wrong with me. It is always a different box." {
    mood = "thoughtful",
    thought = "They have never met.",
  },
  choice "What have you written to them already?" {
    id = "written-already",
    power = "referent",
    manner = { "transparent", "collaborative" },
    set = "asked_letters",
    heard = "Already. So you suppose that I have been doing something.",
    why = "It takes for granted that she's been at it for some time, and asks for her work before offering yours.",
    ethics = "NASW 1.02, 1.05: begin with what the person has done and can do.",
  },
  choice "I deal with green. Let's get that one done properly, and then see who might help with the others." {
    id = "green-only",
    power = "legitimate",
    manner = "transparent",
    heard = "Green. Thank you. Next window, next box.",
    meant = "To promise only what you can do.",
    why = "It's honest about your office. It's also what the other three have said, each with its own colour.",
    ethics = "NASW 1.03(a), 6.01: say where your part ends; look at the whole of it all the same.",
  },
  choice "They ring you? You're … Give me the number. I'll get that put right this minute, it can't be true." {
    id = "this-minute",
    power = "connection",
    set = "rang",
    go = "two-minutes",
    heard = "You have picked up the thing that I can't pick up. It looks so easy.",
    meant = "To mend something absurd, at once.",
    why = "It will work. You have a voice and a staff number, and those are what they wait for. She'll watch it work through glass.",
    ethics = "NASW 1.02, 1.07: act in somebody's matter with their consent; ask first, also when you're angry for them.",
  },
  choice "You open all four and lay the last letters side by side, so that both of you can read." {
    id = "side-by-side",
    act = "listen",
    set = "whole",
    heard = "Side by side. Nobody does that. I'm not sure that I want it done.",
    why = "You take the time to see it as she has to. It's also the thing she is afraid of, so watch her hands.",
  },
  go "seventeen",
}

scene "two-minutes" {
  title = "Two minutes",
  place = "counter three",
  room = "office",
  light = "day",
  with = reyes,
  narrate "It rings twice. 'For a colleague, of course,' says the job office. The stop is lifted, 'as a courtesy'. It took two minutes, and you both laughed once. She saw that.",
  reyes "I wrote for eleven weeks." {
    mood = "thoughtful",
    thought = "I should like to have that voice. I should like not to need it.",
  },
  choice "There. And when they do it again, you come straight to me. I know who to ask for now." {
    id = "straight-to-me",
    power = "referent",
    set = "your_voice",
    heard = "So now I have a telephone. It works from nine to four, and has a first name.",
    meant = "That she shouldn't be alone with them.",
    why = "Generous, and it makes your voice her only one. Nothing in their file has changed, except that you rang.",
  },
  choice "I'll ask them to confirm it in writing, to you. And to note that you're written to." {
    id = "confirm-it",
    power = "informational",
    manner = { "transparent", "collaborative" },
    set = "noted",
    heard = "To me. With my name spelt out. Then it exists.",
    why = "You've used the voice; now you make it leave something behind that works without it.",
    ethics = "NASW 1.02, 1.05: turn a favour into something that she can hold.",
  },
  choice "That was quick of me, and I didn't ask. Do you mind that I rang? I can say so to them, too." {
    id = "do-you-mind",
    act = "repair",
    manner = "transparent",
    heard = "Do I mind. … I mind that it worked.",
    why = "You see, late, that you did it over her head, and you say so. You get an answer about the thing itself.",
  },
  go "seventeen",
}

scene "seventeen" {
  title = "Question seventeen",
  place = "counter three",
  room = "office",
  light = "day",
  with = reyes,
  reyes "Fourteen. With their replies, where there are any. I have marked the mistakes. Theirs." {
    when = "asked_letters and (paper or pad or reyes.trust >= 54)",
    mood = "firm",
    set = "letters",
    thought = "They have never been read by somebody who wasn't in them.",
    effect = her_ground(4, "She showed you the fourteen letters."),
  },
  reyes "This and that. Nothing that was read." { when = "asked_letters and not letters", mood = "guarded" },
  narrate "Laid side by side they make an odd person. The job office has a woman who won't pick up. The permit has a woman with no income. Housing has a woman who can't be reached. You have: 'severe, bilateral'." {
    when = "whole",
  },
  narrate "The green form. Everybody's pen stops at seventeen: 'Any earnings, of any kind, in the last twelve months?' Hers has stopped.",
  reyes "A clear question. For once." {
    mood = "guarded",
    thought = "Wednesdays and Fridays, a dentist's stairs. Thirty-eight a week. If I say it, it's gone. Or I am.",
  },
  choice "You turn the page for her. Nobody reads seventeen until the review, and it can wait." {
    id = "turn-the-page",
    power = "legitimate",
    manner = "hidden",
    set = "blank",
    heard = "It has been turned. So one needn't. I hope that you know why.",
    meant = "To spare her a trap.",
    why = "You see the fear and make it disappear. An empty box is an answer too, and it's her name under it.",
    ethics = "NASW 4.04, 1.03(a): no small untruth in a good cause; she's the one who would answer for it.",
  },
  choice "Nobody could live on what you get. If there's a bit on the side, I'd quite understand." {
    id = "quite-understand",
    power = "referent",
    set = "lured",
    heard = "You would understand. And then? What does your pen do, when you have understood?",
    meant = "To make it easy to be honest.",
    why = "It's meant kindly, and it invites her to say something before she knows what you'll have to do with it.",
    ethics = "NASW 1.03(a), 1.07(e): consequences before confidences.",
  },
  choice "First: under ninety a week changes nothing, if declared. Over that it does. Now you." {
    id = "before-you-answer",
    power = "informational",
    manner = { "transparent", "consent" },
    set = "told_rule",
    heard = "Ninety. The number comes before the question. What a curious official.",
    why = "She hears what follows from each answer before she gives one. That makes the answer hers, whichever it is.",
    ethics = "NASW 1.03(a): what follows from it, first. Which earnings count, and from where on, is a local rule.",
  },
  choice "Yes or no will do. It's only that they match it with the tax data these days, so be careful." {
    id = "they-match-it",
    power = "coercive",
    manner = "transparent",
    set = "warned",
    heard = "They match it. So they know, or they don't. I write 'no', in a steady hand.",
    meant = "To keep her out of trouble.",
    why = "A fair warning, and all of it is about being caught. Without the number it drives her to the wrong box.",
    ethics = "NASW 1.03(a): to warn is half; say also what would be harmless.",
  },
  go "too-well",
}

scene "too-well" {
  title = "Communicates well",
  place = "counter three",
  room = "office",
  light = "day",
  with = reyes,
  reyes "Then: a staircase, at a dentist's. Thirty-eight a week, in an envelope. Please put it in, and spell 'dentist' correctly." {
    when = "told_rule and reyes.trust >= 43",
    mood = "relieved",
    set = "declared",
    thought = "Thirty-eight is under ninety. I checked it twice while you were looking at me.",
  },
  reyes "I write: nothing to declare. I shall think about your ninety." {
    when = "told_rule and not declared",
    mood = "guarded",
  },
  reyes "Stairs, twice a week. Thirty-eight." {
    when = "lured",
    mood = "ashamed",
    set = "declared",
    thought = "Why are you taking up the pen?",
  },
  narrate "You'll have to enter that. It's under the limit, as it happens. She has gone white before you've written it down for her." {
    when = "lured",
    effect = she(-6, -3, "She told you before she knew what you'd do with it."),
  },
  narrate "There's an assessor's report in the green folder: 'Well groomed. Communicates well. Good eye contact.' Seven points. It takes twelve.",
  reyes "Good eye contact! What does he suppose that I listen with?" { mood = "amused" },
  reyes "If I write badly, they say that I don't understand. If I write well, they say that I can't be deaf. Which do you recommend?" {
    mood = "angry",
    thought = "Do not say 'badly'.",
  },
  choice "For this one? Badly. Describe your worst day, short sentences. That's what they score." {
    id = "badly",
    power = "expert",
    manner = "pressured",
    set = "write_badly",
    heard = "Sixteen years. And now I'm to put the mistakes in.",
    meant = "To get her the five points.",
    why = "Every adviser says so, and it often works. You're asking her to hand over the one thing that nobody has been able to take.",
    ethics = "NASW 1.01, 1.05: her dignity isn't a detail of the claim.",
  },
  choice "Leave that page to me. I know the sentences that get points, and I'm quick at them." {
    id = "sentences",
    power = "expert",
    set = "my_words",
    heard = "You know the sentences. Then it'll be a person made of yours.",
    meant = "To take it off her, and win it.",
    why = "You do know them. She'll be 'unable' and 'isolated' by Friday, and it's a paper that other people will read.",
    ethics = "NASW 1.02, 4.04: what's written about her should be true, and known to her.",
  },
  choice "Is there any hearing left, in either ear? I have to ask. It comes up at the review." {
    id = "any-hearing",
    power = "legitimate",
    manner = "pressured",
    set = "denied_ear",
    heard = "None. None, I write. Underlined.",
    meant = "To have nothing turn up later.",
    why = "You do have to ask. Asked at this point it's one more official looking for the part of her that doesn't count.",
  },
  choice "Well with whom, and how, and what does it cost you? Describe a day. I'll put it in as you wrote it." {
    id = "describe-a-day",
    power = "expert",
    manner = { "transparent", "collaborative", "adapted" },
    set = "her_words",
    heard = "What does it cost. That's a column that none of them has.",
    why = "The form asks what she can do. You ask at what price, which is the thing it means to measure, and leave the words to her.",
    ethics = "NASW 1.05, 1.02: the person describes; you carry it in.",
  },
  go "out-of-the-door" { when = "reyes.trust < 35" },
  go "joost",
}

scene "out-of-the-door" {
  title = "The swing door",
  place = "the waiting room",
  room = "waiting-room",
  light = "day",
  with = reyes,
  standing = reyes,
  narrate "She has put the folders together, edge on edge. At the swing door she's overtaken by her own number, called out for somebody else.",
  reyes "Thank you for your time. I shall write." { mood = "guarded", thought = "I shan't." },
  choice "You go round the glass and write: I did that wrong. May I begin again?" {
    id = "begin-again",
    act = "repair",
    manner = { "transparent", "adapted" },
    set = "began_again",
    go = "joost",
    heard = "You've come round the glass. … 'I did that wrong.' Wrongly, strictly. Well. Next Tuesday.",
    why = "You come to her side of it, say it in a form that she can read, and ask. It's short. It needn't be beautiful.",
    ethics = "NASW 1.05, 1.01: own it, and let her decide.",
  },
  choice "Write, by all means. You've got six weeks from today, and it's all in the leaflet." {
    id = "in-the-leaflet",
    power = "informational",
    go = "back-to-the-queue",
    heard = "A leaflet. It has a telephone number on it.",
    meant = "Not to push her.",
    why = "It's correct, and it's said to her back. She lip-reads badly at the best of times.",
  },
  choice "You let her go. She's an articulate woman, and has made herself clear." {
    id = "articulate",
    refrain = "legitimate",
    go = "back-to-the-queue",
    heard = "The door swung to behind me. It does that by itself.",
    meant = "To respect her decision.",
    why = "She's articulate, and she has just been talked at for an hour. Her going is an answer to that, and you leave it without one.",
  },
}

------------------------------------------------------------------------ the weeks between

scene "joost" {
  title = "Three chairs",
  place = "the small room behind the counters, the next Tuesday",
  room = "consulting-room",
  light = "day",
  with = { reyes, joost },
  narrate "No glass. An interpreter has come, and put the three chairs in a triangle before anybody could sit down. You booked him." {
    when = "paper",
  },
  narrate "No glass. An interpreter has come, and put the three chairs in a triangle before anybody could sit down. Ms Reyes booked him herself; the invoice is on the table." {
    when = "not paper",
  },
  joost "I say everything that's signed and sign everything that's said. Also coughing, also the phone. If you want to think aloud, go outside." {
    mood = "neutral",
  },
  reyes "You said that you'd begin again. I have come to see it." { when = "began_again", mood = "neutral" },
  reyes "I tried to write it badly. I got as far as line two. It looked like a friend of mine, drunk." {
    when = "write_badly",
    mood = "ashamed",
    thought = "I threw it away. Then I took it out again, and corrected it.",
  },
  reyes "In this language I'm slower, and I swear more. You've been warned." {
    mood = "amused",
    when = "reyes.trust >= 44",
  },
  reyes "Good day." { mood = "guarded", when = "reyes.trust < 44" },
  narrate "Her hands are quick. His voice comes half a second later, from the wrong chair. Your eyes go to the voice.",
  choice "Can you ask her whether she has had the letter about the review?" {
    id = "ask-her",
    power = "legitimate",
    heard = "'Ask her.' He signed that as well. I looked round for her.",
    meant = "To be clear whom it's meant for.",
    why = "Nobody means anything by it. In one word she has become the third person in a room with three chairs.",
    ethics = "NASW 1.05, 1.03(b): speak to the person, not to the interpreter.",
  },
  choice "You lean over to Joost and ask, half aloud, whether she generally gets all that." {
    id = "half-aloud",
    power = "connection",
    manner = "pressured",
    set = "half_aloud",
    heard = "He signed it. 'Does she generally get all that.' With your face, even.",
    meant = "To know where you stand.",
    why = "It's what one does with a colleague. He isn't one, and he told you. She gets all that.",
    ethics = "NASW 1.05, 1.01: nothing over her head, least of all about her head.",
  },
  choice "You look at her, and keep looking at her. What gets lost on the way? How should we do this?" {
    id = "look-at-her",
    power = "referent",
    manner = { "transparent", "consent", "adapted" },
    set = "three_chairs",
    heard = "You're looking at me while he's talking. It must be quite hard. … A fifth gets lost. The legal fifth.",
    why = "The eyes go where the respect is. And you ask what the set-up can't do, instead of trusting that there's now an interpreter.",
    ethics = "NASW 1.05, 1.03(b): a qualified interpreter is needed and isn't the end of it.",
  },
  choice "With two of us at it we'll be through in half an hour. Let's just do the summary." {
    id = "the-summary",
    power = "informational",
    heard = "The summary. I'm to have the outline of my life.",
    meant = "To use his expensive hour well.",
    why = "It saves time, and it's you who decides what she gets to hear. It's the way she's been informed all her life.",
  },
  go "odile",
}

scene "odile" {
  title = "The red tray",
  place = "Odile's office, that afternoon",
  room = "office",
  light = "day",
  with = odile,
  narrate "A fifth gets lost, she'd said: put the legal things on paper, as well. You've written it on top of the file." {
    when = "three_chairs",
  },
  narrate "'Does she generally get all that.' You can still see his hands doing it, and hers: 'Generally.'" {
    when = "half_aloud",
  },
  odile "I've read her page. Twice. I don't know when I last did that with one of these." {
    when = "her_words",
    mood = "thoughtful",
  },
  odile "Reyes. Deaf is deaf, I don't care what the man writes about her eyes. Top rate, back to January. You can sign it, it's within your limit." {
    mood = "warm",
    power = "reward",
    toward = you,
  },
  odile "By Friday, please. And no tours of other people's offices. We have no mandate for the other three, and I have no staff for it." {
    mood = "firm",
    power = "legitimate",
    toward = you,
    thought = "One begins with a permit and ends with a life. I know.",
  },
  narrate "Four thousand, in one sum. You think of the blue folder. There's a line in the permit rules about 'recourse to public funds', and a list of what counts. It's a long list.",
  choice "You sign it. It's owed to her, it's right, and she can have the money on her account by Friday." {
    id = "sign-it",
    power = "reward",
    toward = reyes,
    set = "award_fast",
    effect = her_ground(2, "The money was granted."),
    heard = "Four thousand. Nobody asked me if I wanted it this month. Who asks such a thing?",
    meant = "To give her, at last, what is hers.",
    why = "It's yours to give and she needs it. What it sets off in the blue folder, nobody in this building has looked up.",
    ethics = "NASW 1.03(a), 6.01: help in one part of a life can do harm in the next. Which funds count is a local rule.",
  },
  choice "Yes, of course. You do the tour after five, in your own time; nobody needs to know." {
    id = "after-five",
    power = "connection",
    manner = "hidden",
    toward = odile,
    set = { "quiet", "checked" },
    effect = your_ground(-3, "You said yes, and did something else."),
    heard = "You told me to write to you at home about it. I wondered what your office would think.",
    meant = "To do the right thing without a quarrel.",
    why = "You'll find out what you need. You've also made her case into something that you do behind somebody's back.",
    ethics = "NASW 3.09(c), 4.04: disagree in the open; it's safer for her too.",
  },
  choice "Four offices, one woman. Let me ask the other three for one hour at one table." {
    id = "one-table",
    act = "advocate",
    toward = reyes,
    set = { "asked_table", "checked" },
    effect = your_ground(3, "You asked for something that nobody had asked for."),
    heard = "At one table. All four. I've had dreams like that. I was late in them.",
    why = "Odile says no today, and writes it down. It's the right thing to ask, before anybody knows whether Ms Reyes wants to be looked at whole.",
    ethics = "NASW 6.04, 6.01: change how it's arranged. Ask her, too.",
  },
  choice "It's right, but it may cost her the permit. Give me two days to find out; she decides." {
    id = "two-days",
    power = "legitimate",
    manner = { "transparent", "collaborative" },
    toward = odile,
    set = "checked",
    effect = your_ground(4, "You gave her the reason, and a date."),
    heard = "There was something about two days. In my experience two days is when they look it up.",
    why = "You don't dispute the order; you say what it may break, and how long you need. Odile can say yes to a date.",
    ethics = "NASW 3.09, 1.03(a): to an employer, openly; to the client, before it takes effect.",
  },
  go "the-blue-folder" { when = "checked" },
  go "a-good-friday",
}

scene "a-good-friday" {
  title = "A good Friday",
  place = "counter three, Friday",
  room = "office",
  light = "day",
  with = reyes,
  reyes "Four thousand and sixteen. I have checked the sum. It's correct! I should like to frame it." {
    mood = "relieved",
    thought = "Rent. Boots. A dictionary.",
  },
  narrate "She pushes half a cake through under the glass, on its side, since the slot is low.",
  choice "I signed too soon. It may count against your permit. Shall we look at that now?" {
    id = "looked-at-one-thing",
    act = "repair",
    manner = { "transparent", "consent" },
    set = { "permit_told", "award_told" },
    heard = "With the permit. … You tell me that on a Friday, with my cake in your hand. Yes. We look now.",
    why = "It spoils the moment, and there are three weeks left in which something can be done.",
    ethics = "NASW 1.03(a), 1.01: say it while it's still of use to her.",
  },
  choice "Nobody has earned it more. I'm so glad I could do this for you." {
    id = "so-glad",
    power = "reward",
    heard = "That you could do it for me. Yes. Thank you again.",
    meant = "To share her joy.",
    why = "It was owed, and you've turned it into a gift. For gifts one stays grateful, and doesn't ask about the small print.",
  },
  choice "The other three I can't do anything about. But now you've got something to stand on." {
    id = "stand-on",
    power = "legitimate",
    manner = "transparent",
    heard = "On green. It's a narrow thing to stand on.",
    meant = "To be realistic.",
    why = "True as far as it goes. You've heard the word permit, and you know of a list, and she doesn't.",
  },
  go "who-goes",
}

scene "the-blue-folder" {
  title = "The blue folder",
  place = "the small room behind the counters, Friday",
  room = "consulting-room",
  light = "rain",
  with = { reyes, joost },
  narrate "It took you two evenings and somebody at a law clinic. The award counts, unless it's paid under another heading. Nobody could say for certain. The permit is decided on the thirty-first." {
    when = "quiet",
  },
  narrate "It took you two days and somebody at a law clinic. The award counts, unless it's paid under another heading. Nobody could say for certain. The permit is decided on the thirty-first." {
    when = "not quiet",
  },
  reyes "Bloody hell, you've a face like a telegram. Joost, all of it, also the bloody." {
    when = "reyes.trust >= 52",
    mood = "amused",
  },
  reyes "Is it yes, or is it no?" { mood = "tense", thought = "The rent is due on the nineteenth." },
  choice "Withdraw it till the permit's through. I know it's hard. It's by far the safer way." {
    id = "withdraw-it",
    power = "expert",
    manner = "pressured",
    set = "withdrew",
    heard = "So I'm to be poor till the thirty-first, by your advice. You say it with a very kind face.",
    meant = "To protect the more important thing.",
    why = "You may be right about the order. You've decided what she can live on until then, and you don't know.",
  },
  choice "It's a yes. I'll write to the residence office myself; they know our letterhead." {
    id = "our-letterhead",
    power = "connection",
    set = "letterhead",
    heard = "Your letterhead will speak for me. It's grey, with a little tree.",
    meant = "To carry the risk for her.",
    why = "A letter may help. She isn't told what it's meant to help against, so she can't say that she'd rather not have the tree.",
  },
  choice "You say that it's going through, and leave out the list. She hardly sleeps as it is." {
    id = "hardly-sleeps",
    power = "informational",
    manner = "hidden",
    set = "permit_kept",
    heard = "Going through. I slept that night. I mention it because of what came later.",
    meant = "To let her have one good week.",
    why = "It's kind for a week. It's a risk to her permit, and she's the only one of three in the room who doesn't know of it.",
    ethics = "NASW 1.03(a): risks belong to the consent; to spare her isn't yours to decide.",
  },
  choice "This is what I know, and what nobody could tell me. Two ways, a free law clinic. You choose." {
    id = "what-i-know",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    set = "permit_told",
    heard = "What you don't know, too. Written down, with a question mark. I could kiss that question mark.",
    why = "The whole of it, with the gap in it, and somebody who knows more than you. The decision about the order is left to her.",
    ethics = "NASW 1.03(a), 4.01: options, risks, and the edge of what you know.",
  },
  go "who-goes",
}

scene "who-goes" {
  title = "The red folder",
  place = "the small room behind the counters",
  room = "consulting-room",
  light = "day",
  with = { reyes, joost },
  reyes "I thought about it. It's paid under the other heading, from the first. The clinic says that it's not elegant, but it parses." {
    when = "permit_told and not award_told",
    mood = "firm",
    set = "heading",
    effect = her_ground(3, "She decided in what order things are done."),
  },
  reyes "The clinic can have it moved to another heading, if you ask them to. I've written down which." {
    when = "award_told",
    mood = "firm",
    set = "heading",
    effect = she(0, 3, "She found out herself how it can be mended."),
  },
  reyes "Withdrawn, as you advised. I've sixty-one till the thirty-first. I can do lentils in four ways by now, and damn all four." {
    when = "withdrew",
    mood = "worn",
    effect = she(0, -3, "She lives on what you thought was safer."),
  },
  reyes "Stopped again. 'Claimant did not answer on the fourth, at 10.05.' They can stuff their courtesy." {
    when = "rang and not noted",
    mood = "worn",
    thought = "It was never written down. Things that aren't written down don't happen to me.",
    effect = her_ground(-3, "The favour by phone was in nobody's file."),
  },
  reyes "It holds, what you had them note. Somebody has since rung me to ask if writing is convenient." {
    when = "noted",
    mood = "amused",
  },
  reyes "The job office has given me an appointment. In person! Mr Hollis. Wednesday at ten." {
    mood = "tense",
    thought = "With a voice, or without one?",
  },
  choice "You go, with Joost. Shall I come and sit beside you? I'd say nothing unless you give me a sign." {
    id = "sit-beside",
    power = "connection",
    manner = { "transparent", "consent", "collaborative" },
    set = "beside",
    go = "hollis",
    heard = "A chair that says nothing, with a pass round its neck. Yes. That might do.",
    why = "She speaks. You lend your pass and your chair, and the two of you settle beforehand what you're for.",
    ethics = "NASW 1.02, 1.05: lend standing, don't replace a voice.",
  },
  choice "I'll go. He knows me by name. It'll take ten minutes, and you're spared all that." {
    id = "i-will-go",
    power = "connection",
    set = "alone",
    go = "hollis-alone",
    heard = "You'll go, and be me for ten minutes. I'd be curious how I'm doing.",
    meant = "To spare her one more counter.",
    why = "It's quick because he'd rather talk to you. That's the very thing that's wrong.",
  },
  choice "I'll lead, you add to it where you like. Two of us, he can't just brush that aside." {
    id = "i-lead",
    power = "expert",
    set = "lead",
    go = "hollis",
    heard = "I may add. In the margin, where I used to work.",
    meant = "To make sure that she's taken seriously.",
    why = "He'll take it seriously, coming from you. What he'll remember is a colleague, with somebody in tow.",
  },
  choice "You'll do that better than I would. You've got your own words, and Joost. I'd only be in the way." {
    id = "in-the-way",
    refrain = "connection",
    go = "wednesday",
    heard = "By myself. It's a compliment, I think. It feels like a draught.",
    meant = "Not to be the one who speaks for her.",
    why = "You step back, and that's meant as respect. Nobody asked her whether she'd like somebody there who can be heard.",
    ethics = "NASW 1.02, 6.04: to withhold your weight is also a use of it. Ask.",
  },
}

scene "hollis" {
  title = "Alike",
  place = "the job office, Wednesday at ten",
  room = "office",
  light = "day",
  with = { reyes, hollis, joost },
  notice = true,
  conflict = true,
  narrate "Mr Hollis has a firm handshake, and gives it to you first. He has drawn his chair round, to be nearer to you.",
  hollis "I'm so glad you've come along. Does she understand that it's the same for everybody? We ring each and every one." {
    mood = "warm",
    power = "legitimate",
    manner = "pressured",
    toward = reyes,
    thought = "At last somebody one can talk to.",
  },
  narrate "Joost signs it: 'Does she understand'. Ms Reyes looks at Mr Hollis, and then, for rather longer, at you. She hasn't given a sign." {
    when = "beside",
  },
  narrate "Joost signs it: 'Does she understand'. Ms Reyes looks at Mr Hollis, and then, for rather longer, at you." {
    when = "lead",
  },
  choice "She understands it perfectly. What she can't do is answer a telephone, and that's a thing that you could know." {
    id = "perfectly",
    power = "expert",
    set = "spoke_over",
    effect = her_ground(-3, "You answered a question that was about her."),
    heard = "Perfectly, I'm told. I was just about to say something about pears.",
    meant = "To defend her.",
    why = "It's well said. It was her line, and you had it before she could lift her hands.",
  },
  choice "There's a law about this. I'd hate to have to put it in writing, with copies." {
    id = "with-copies",
    power = "coercive",
    manner = "transparent",
    toward = hollis,
    set = "hollis_hit",
    effect = her_ground(-2, "From then on it was between you and him."),
    heard = "He went red, and was polite to you for the rest of the hour.",
    meant = "To make him take it seriously.",
    why = "You say it openly, and the law is there. But it's now a quarrel between two officials, and he's the one whose good will a rule would need.",
  },
  choice "We've all got our targets, haven't we? Couldn't one just tick 'by post', among colleagues?" {
    id = "among-colleagues",
    power = "referent",
    toward = hollis,
    set = "ticked",
    effect = her_ground(-3, "The two of you settled it among yourselves."),
    heard = "You smiled at each other. A box has been ticked. I said thank you to both of you.",
    meant = "To get there without a fight.",
    why = "It works, and he's relieved. It has been done for her, as a kindness, by two people who can hear each other.",
  },
  choice "You move your chair back as far as the wall, and look at Ms Reyes like everybody else." {
    id = "to-the-wall",
    refrain = "connection",
    set = "to_wall",
    effect = her_ground(6, "She answered Mr Hollis herself, and he had to look at her."),
    heard = "You've gone to the wall. Now he has to look somewhere. … 'Mr Hollis,' I said. 'I'm over here.'",
    why = "He'd love you to answer. When you don't, his question has nowhere to go but to the person it was about.",
    ethics = "NASW 1.05, 1.02: authority that is held back makes room.",
  },
  go "the-alley",
}

scene "hollis-alone" {
  title = "Ten minutes",
  place = "the job office, Wednesday at ten",
  room = "office",
  light = "day",
  with = hollis,
  hollis "So much easier like this. Between ourselves, she's a bit … she writes these letters. With footnotes." {
    mood = "warm",
    thought = "The last one corrected my grammar. It was right.",
  },
  choice "They're good letters. Have you answered the third one, the one with the pears?" {
    id = "the-pears",
    power = "informational",
    manner = "transparent",
    toward = hollis,
    when = "letters",
    set = "hollis_reads",
    effect = her_ground(3, "You sent him back to her own words."),
    heard = "He read it? He read the pears?",
    why = "You don't laugh, and send him back to what she wrote. It's the best that one can do for somebody who ought to be there.",
  },
  choice "I know, I know. But if you'd just tick 'by post', we'd both have it off our desks." {
    id = "off-our-desks",
    power = "referent",
    toward = hollis,
    set = "ticked",
    effect = her_ground(-4, "You settled it with a smile at her expense."),
    heard = "It's been ticked. I wonder what you had to agree to.",
    meant = "To get the thing done.",
    why = "It's done. You've agreed on the way that she's a bit … and he'll remember that you did.",
  },
  choice "Then she should hear that from you. Let's stop. I'll come again with her, tomorrow at nine." {
    id = "stop-here",
    act = "repair",
    manner = "transparent",
    toward = reyes,
    set = { "beside", "to_wall" },
    effect = her_ground(3, "You broke it off, and came back with her."),
    heard = "You broke it off? And at nine you sat by the wall, and he had to look at me. It was very pleasant.",
    why = "It costs a day and some ease. You notice where you are, and undo it before there's something to thank you for.",
  },
  choice "There's a law about this, Mr Hollis, and I'd hate to put that in writing, with copies to all." {
    id = "copies-to-all",
    power = "coercive",
    manner = "transparent",
    toward = hollis,
    set = "hollis_hit",
    heard = "He has written to me that I have a very committed friend.",
    meant = "To put an end to it.",
    why = "It may move him. She wasn't there, and now she has a quarrel at the job office that somebody else began.",
  },
  go "the-alley",
}

scene "wednesday" {
  title = "A draught",
  place = "counter three, Wednesday at noon",
  room = "office",
  light = "rain",
  with = reyes,
  reyes "He talked to Joost for forty minutes. 'Tell her.' I had the letters on my knee. He said that it was the same for everybody." {
    mood = "worn",
    when = "reyes.autonomy < 56",
    effect = her_ground(-4, "She was there alone, and he talked past her."),
  },
  reyes "He talked to Joost for half an hour. Then I put letter three on top of his hands. He had to read it. There was nowhere else to look." {
    mood = "firm",
    when = "reyes.autonomy >= 56",
    set = "hollis_reads",
    effect = her_ground(4, "She made him read her letter."),
  },
  choice "I should have asked if you'd like me there. I took it for respect. I'm sorry." {
    id = "took-it-for",
    act = "repair",
    manner = "transparent",
    heard = "It was respect. It was also raining, and you had an umbrella.",
    why = "You say what you left out without making a drama of it. Next time she may tell you, before.",
  },
  choice "And you did it! I knew that you would. You didn't need me at all." {
    id = "didnt-need-me",
    power = "referent",
    heard = "Didn't need. It's odd how that's always said by those who have the umbrella.",
    meant = "To strengthen her.",
    why = "You praise her for getting along without something that you could have lent her.",
  },
  choice "Would you like it on record, how that went? I can take it down, as you sign it." {
    id = "on-record",
    power = "legitimate",
    manner = { "transparent", "consent", "adapted" },
    set = "recorded",
    heard = "On record. 'He said: tell her.' With the time. Yes. Take that down.",
    why = "You use what your desk is good for. It's her account, in her order, and she may leave it in the drawer.",
    ethics = "NASW 4.02, 1.02: make what happened something that can be used, if she wants.",
  },
  go "the-alley",
}

scene "the-alley" {
  title = "The bowling alley",
  place = "the Deaf club, a Thursday evening",
  room = "meeting-room",
  light = "evening",
  with = { reyes, winnie },
  narrate "The Deaf club is a bowling alley that closed. Forty people are talking, and there's hardly a sound: chairs, shoes, somebody laughing. Joost isn't booked. You don't know one sign, apart from coffee.",
  narrate "They look at you, say something, and laugh. Ms Reyes laughs too, at length. She's somebody else here: she's the one who made the joke.",
  narrate "Someone beats a drum, so that the floor hums. Ms Reyes dances to it, with her left side turned that way. Then she sees that you see it, and stops." {
    when = "denied_ear",
    effect = she(-3, -2, "You had asked what she can hear; she stopped dancing."),
  },
  narrate "Someone beats a drum, so that the floor hums. Ms Reyes dances to it with her eyes shut, a little to the left." {
    when = "not denied_ear",
  },
  winnie "She says that you go to the wall very nicely. (I type, you read.)" { when = "to_wall", mood = "amused" },
  winnie "She says that you speak very well for her. (I type, you read.)" {
    when = "spoke_over or lead and not to_wall",
    mood = "guarded",
    thought = "We have had those.",
  },
  winnie "Nine here with a phone stop. Nine! One got rung in hospital. You're number ten who wants to help." {
    mood = "firm",
    thought = "Let's see how long this one can sit.",
  },
  choice "I could take on all nine, one by one. If they come to counter three I'll see what I can do." {
    id = "all-nine",
    power = "reward",
    set = "all_nine",
    heard = "Nine, one by one, through a slot. You'd be very tired, and we'd be very grateful.",
    meant = "To do something for the others as well.",
    why = "It's a great deal to offer, and it leaves the rule where it is. They'd each have you, and nobody would have the rule.",
  },
  choice "You stay, and miss most of it. When the chairs are stacked, you stack." {
    id = "you-stack",
    act = "listen",
    set = "stacked",
    effect = she(3, 2, "You stayed where you were the one who didn't follow."),
    heard = "You sat there for two hours like me at the dentist's. And you came back out with a chair under each arm.",
    why = "You're the one who's left out, and you let it be so. It's an hour of her ordinary life, and she sees that you don't run from it.",
  },
  choice "What would you want from somebody like me? And what on no account?" {
    id = "and-what-not",
    power = "referent",
    manner = { "transparent", "consent", "collaborative" },
    toward = winnie,
    set = "asked_club",
    effect = she(2, 3, "You asked the club, and let them answer."),
    heard = "Winnie made you a list. The second half was longer. You wrote that down too.",
    why = "You ask for the second half as well. They know by now what help has cost them, and nobody's asked.",
    ethics = "NASW 6.02, 6.04: those whom it concerns say what it should be.",
  },
  choice "You hold up your phone. Could everybody speak into it, one after the other, so that I can follow?" {
    id = "so-i-can-follow",
    power = "legitimate",
    heard = "Forty people were asked to slow down for one. You can't have noticed. We do, when it's the other way.",
    meant = "Not to miss anything.",
    why = "You'd like to understand, and in that moment the room is rearranged around the one person who hears.",
  },
  go "voicemail",
}

scene "voicemail" {
  title = "Voicemail",
  place = "your desk, Wednesday the eighteenth, half past four",
  room = "office",
  light = "evening",
  with = reyes,
  risk = 0.85,
  narrate "Since Thursday six people from the club have been to counter three. You're behind with everything." {
    when = "all_nine",
  },
  narrate "The housing office rings about something else. 'And that deaf lady of yours, Reyes: we've left her three messages. It's tomorrow at eight. The bailiff. She never called back.'",
  narrate "Three messages, on a telephone that she's had to have for the job office. You aren't supposed to know about the grey folder; it isn't your office.",
  narrate "It's a Wednesday. She's on the stairs at the dentist's until six." { when = "declared" },
  reyes "…" { mood = "neutral", thought = "Forty-one, forty-two. The left ear hears the bucket." },
  choice "You text: Bailiff tomorrow 8.00, rent. Can be stopped till 6. I ring on your word. What do I say?" {
    id = "on-your-word",
    power = "legitimate",
    manner = { "protective", "transparent", "consent", "adapted" },
    set = "her_word",
    heard = "I read it between two floors. 'Say that I owe four hundred, and that I can be written to.' Send.",
    why = "All the facts in the order in which she needs them, and your voice on offer, with her words in it. It takes four minutes.",
    ethics = "NASW 1.02, 1.07(c), 1.05: real danger: tell her at once, in a form that reaches her.",
  },
  choice "You ring housing and stop it, in her name. You'll tell her afterwards; there's no time." {
    id = "in-her-name",
    power = "connection",
    manner = "protective",
    set = "over_head",
    heard = "It was stopped. By me, it seems. I have a signature that I haven't seen.",
    meant = "To keep a roof over her head, at any price.",
    why = "It works, and it was urgent. A text takes one minute; you had that minute.",
    ethics = "NASW 1.02, 1.07(c): danger allows much. It rarely forbids to ask.",
  },
  choice "It isn't your office, and she hates to be managed. You keep it for Friday's appointment." {
    id = "for-friday",
    refrain = "legitimate",
    set = "kept_friday",
    go = "the-landing",
    heard = "You had it on Wednesday. You had it at half past four.",
    meant = "For once not to go over her head.",
    why = "You've learnt to wait for her word, and here she can't give one. To leave her what's hers, she must first have it.",
    ethics = "NASW 1.02: respect for her decision begins with her knowing that there's one.",
  },
  choice "You find the address in the file and are at her door at seven, with your coat on. This can't be done by text." {
    id = "at-her-door",
    power = "referent",
    manner = "protective",
    set = "at_door",
    heard = "My lamp flashed. It was you, at my door, in a coat. I had my hair in a towel.",
    meant = "To be there, as one human being for another.",
    why = "It's brave and warm, and at seven the office that could have stopped it is shut. She got it an hour too late and all at once.",
  },
  go "the-nineteenth",
}

scene "the-landing" {
  title = "The landing",
  place = "her street, Thursday, eight in the morning",
  room = "street",
  light = "morning",
  with = reyes,
  risk = 0.8,
  standing = reyes,
  content_note = "an eviction. Her things are carried down, nobody is hurt.",
  skip = "the-nineteenth",
  narrate "They'd knocked. They always knock; it's the rule. She was drying a cup when the door came in. Now it stands on the pavement: a bed, a lamp that flashes, eleven boxes of books." {
    harm = 0.7,
  },
  reyes "He said that he had announced himself. He'd done so three times. I asked him in which language." {
    mood = "ashamed",
    thought = "The cup is still in my hand.",
  },
  choice "We'll find something, I promise you. I'll ring everybody. Leave all of that to me." {
    id = "ring-everybody",
    power = "referent",
    set = "your_voice",
    heard = "You'll ring everybody. I believe you. I'm too tired not to.",
    meant = "To hold her.",
    why = "She needs a room by tonight, and you'll find one. You also take the last thing out of her hand that isn't a cup.",
  },
  choice "I knew on Wednesday. That was mine. What first: the books, or a room?" {
    id = "i-knew-on-wednesday",
    act = "repair",
    manner = { "transparent", "adapted" },
    set = "owned_it",
    heard = "You knew. … Books. It's going to rain. One can be angry in the dry.",
    why = "First what you did, with no reasons. Then a question with two answers, both of them useful.",
    ethics = "NASW 1.01: own it, and be of use.",
  },
  choice "This was unlawful, I'm nearly sure. Touch nothing, take pictures, I'll get you a lawyer." {
    id = "take-pictures",
    power = "informational",
    set = "pictures",
    heard = "I'm to photograph my bed. In the street.",
    meant = "To save what can be saved of her rights.",
    why = "You may well be right, and it'll be of use. It's eight in the morning, and she's standing beside her mattress.",
  },
  go "the-nineteenth",
}

scene "the-nineteenth" {
  title = "The nineteenth",
  place = "the small room behind the counters, Thursday",
  room = "consulting-room",
  light = "rain",
  with = { reyes, joost },
  reyes "Four hundred in ten parts. And: 'correspondence by letter only', in bold. They'd have given me that in the autumn, if they had been able to ring me." {
    when = "her_word",
    mood = "firm",
    effect = her_ground(4, "It was stopped with her own words."),
  },
  reyes "I'm told that I agreed to ten parts. It's a good agreement. I'd have liked to be at it." {
    when = "over_head",
    mood = "guarded",
    effect = she(-4, -3, "It was agreed in her name, and she heard of it later."),
  },
  reyes "I stood at their counter at half past seven, with my hair wet, until someone read what I'd written. They've given me until the first. You ran, at least." {
    when = "at_door",
    mood = "worn",
  },
  narrate "The grey folder is closed. Her things are in Winnie's lane four, under the score board. She sleeps on a camp bed between the shoes." {
    when = "kept_friday",
  },
  reyes "You knew. Wednesday, you knew. It's in their damned log: 'Informed her caseworker.'" {
    when = "kept_friday and not owned_it",
    mood = "angry",
    thought = "I should never have let you see them side by side.",
    effect = she(-8, -2, "She read in a log that you had known."),
  },
  reyes "Your pictures are good. There's one of me in slippers. They may be of use to somebody in a year." {
    when = "pictures",
    mood = "worn",
  },
  reyes "Mr Hollis's tick held until Tuesday. I've been rung again, twice." {
    when = "ticked",
    mood = "worn",
    effect = her_ground(-4, "A tick among colleagues is gone when nobody looks."),
  },
  reyes "The books are dry. I'll be angry again from Monday." { when = "owned_it", mood = "thoughtful" },
  narrate "Joost drinks his water. He has heard all of it twice, once in each direction.",
  choice "From here on it goes through me. I'll have the three of them ring me instead of you, I'm always there." {
    id = "through-me",
    power = "legitimate",
    set = "your_voice",
    heard = "Through you. Then everything will be heard. And I'll be told.",
    meant = "That nothing gets lost again.",
    why = "It would have prevented it, and next month it will again. She's reachable now: at your number, when you're there.",
  },
  choice "Three of them rang a deaf woman. I want that in my file as what it is, and you get the copy today." {
    id = "as-what-it-is",
    power = "legitimate",
    manner = { "transparent", "adapted" },
    set = "on_paper",
    effect = she(2, 2, "You put your name to what had been done."),
    heard = "As what it is. 'Discrimination', spelt right, without quotation marks. And signed.",
    why = "You use your own desk: a finding, with a name under it that isn't hers. She needn't be brave for that part.",
    ethics = "NASW 4.02, 6.04: say it, on record, as an official.",
  },
  choice "You've done all you can. Let the dust settle now, and look after yourself for a bit." {
    id = "dust-settle",
    refrain = "legitimate",
    heard = "The dust. It's the fifth month of dust.",
    meant = "To give her a rest.",
    why = "She's worn out, you see that rightly. The permit is decided on the thirty-first all the same.",
  },
  choice "Would you want the four of them at a table, once? Your table. You could also say: never." {
    id = "your-table",
    power = "connection",
    manner = { "transparent", "consent", "collaborative" },
    set = "her_table",
    effect = she(2, 3, "She was asked whether she wants to be seen whole."),
    heard = "My table. I've been afraid of that for years. … How long is it?",
    why = "It's what would help, and it's what she fears. So it's put as a question, and the no stands first in line.",
    ethics = "NASW 1.02, 6.04: to bring files together is a choice about her. It's hers.",
  },
  go "the-red-pencil" {
    when = "blank or warned or my_words or permit_kept or letterhead or quiet or (award_fast and not award_told)",
  },
  go "unanswered" { when = 'state(reyes) == "rupture" or reyes.trust < 20' },
  go "four-chairs",
}

scene "the-red-pencil" {
  title = "The red pencil",
  place = "counter three, Monday",
  room = "office",
  light = "morning",
  with = reyes,
  unwatched = 1,
  narrate "She has asked for her file. It's her right. She has read it through, the whole of it, as she reads: once for the sense, once for the commas.",
  reyes "'Unable to.' 'Unable to.' 'Totally isolated.' I have forty friends and a club. Who is this?" {
    when = "my_words",
    mood = "angry",
    thought = "You gave me twelve points for being nobody.",
    effect = she(-6, -3, "She read what you had written about her."),
  },
  reyes "Seventeen is empty. There's a letter here: 'discrepancy'. You turned that page. I remember your thumb." {
    when = "blank",
    mood = "angry",
    discover = true,
    thought = "My name's under it. Not your thumb's.",
    effect = she(-3, -2, "A discrepancy was found, under her name."),
  },
  reyes "There's a 'no' in seventeen, in my hand. I've mended it, with a letter, and a line about the ninety. I had to look that up. You knew it." {
    when = "warned and reyes.trust >= 46",
    mood = "firm",
    set = "mended_seventeen",
    effect = she(-2, 2, "She put seventeen right herself."),
  },
  reyes "There's a 'no' in seventeen, in my hand. It's wrong, and I'd like to mend it. You never told me that it would've been harmless." {
    when = "warned and not mended_seventeen",
    mood = "ashamed",
    effect = she(-4, -2, "She found out that the truth would have been harmless."),
  },
  reyes "'Risk to residence status known to case officer.' Dated the Friday when I slept so well." {
    when = "permit_kept",
    mood = "angry",
    discover = true,
    thought = "You let me sleep. I could have used the night.",
    effect = she(-4, 0, "She had not been told of the risk to her permit."),
  },
  reyes "And there's this, from the same post. They intend to refuse. 'Recourse to public funds.'" {
    when = "permit_kept",
    mood = "afraid",
    set = "refusal",
    effect = she(-3, -3, "The award is held against her permit."),
  },
  reyes "The residence office writes that it takes a dim view of your tree. You'd asked them for 'sympathy'." {
    when = "letterhead",
    mood = "guarded",
    effect = she(-4, -3, "A letter about her went out that she hadn't seen."),
  },
  reyes "They intend to refuse. 'Recourse to public funds, four thousand and sixteen.' I'd wanted to frame it." {
    when = "award_fast and not award_told",
    mood = "afraid",
    set = "refusal",
    effect = she(-8, -4, "The award is held against her permit."),
  },
  reyes "Odile asked me, very politely, why I write to you at home." {
    when = "quiet",
    mood = "guarded",
    effect = she(-3, 0, "She was made part of something that your office didn't know of."),
  },
  narrate "The margins are red. She has put the page on the counter and turned it so that you can read it.",
  choice "I did it so that you'd get what you're owed. And you did get it. Please don't forget that." {
    id = "what-youre-owed",
    power = "reward",
    set = "defended",
    heard = "I don't forget it. It's in here, in your words.",
    meant = "To remind her what it was for.",
    why = "True, very likely. She isn't asking what it was for.",
  },
  choice "That's how it's done here, everywhere really. You won't find a file in this house without it." {
    id = "how-its-done",
    power = "expert",
    set = "defended",
    heard = "I don't doubt it. I should like to read them all.",
    meant = "To show that it wasn't meant against her.",
    why = "You explain the custom to somebody who's been telling you all along that the custom is the trouble.",
  },
  choice "I had no right to that. Here's the pen, and the form for a correction. I'll sign that it was mine." {
    id = "heres-the-pen",
    act = "repair",
    manner = { "transparent", "adapted" },
    set = "corrected",
    heard = "That it was yours. In ink. … Move over. I need the whole counter.",
    why = "You own it where it can be read, and give her the means to put it right in her own words.",
    ethics = "NASW 1.01, 4.04: correct the record, and say who made it wrong.",
  },
  go "unanswered" { when = 'state(reyes) == "rupture" or reyes.trust < 20' },
  go "four-chairs",
}

scene "unanswered" {
  title = "Returned",
  place = "your desk, Thursday the twenty-sixth",
  room = "office",
  light = "rain",
  with = reyes,
  narrate "Your letter about the next appointment comes back. On the envelope, in red: 'Not known to me.' The hand is hers.",
  choice "You ask Winnie to have a word with her. She listens to Winnie." {
    id = "ask-winnie",
    power = "connection",
    manner = "pressured",
    go = "her-own-table",
    heard = "Winnie showed me your message. We've put it with the others, in the ladies'.",
    meant = "Not to lose her.",
    why = "You send a friend to do what was yours to do. She doesn't need to be fetched.",
  },
  choice "You write one page more: what I did, what's open, who else can do it. No reply needed." {
    id = "no-reply",
    act = "repair",
    manner = { "transparent", "adapted" },
    set = "mended_page",
    go = "four-chairs",
    effect = she(5, 2, "You wrote down what you had done, and asked for nothing."),
    heard = "One page. No adjectives. I've put in one comma, and I'll come.",
    why = "She reads. It's the one thing that she'll always do. You give her something that's worth it.",
  },
  choice "You close the file for the time being: no contact possible. She can open it whenever she likes." {
    id = "no-contact",
    power = "legitimate",
    go = "her-own-table",
    heard = "'No contact possible.' I live four streets away, and can read.",
    meant = "To do it by the rules, and leave her the door.",
    why = "It's the fourth office that can't reach her.",
  },
}

scene "four-chairs" {
  title = "Four chairs",
  place = "the bowling alley, the twenty-seventh",
  room = "meeting-room",
  light = "day",
  with = { reyes, hollis, winnie, joost },
  notice = true,
  conflict = true,
  narrate "One hour, four offices, at the club, since no office had a room free. The lane lights are on. Mr Hollis has brought his own pen.",
  narrate "Ms Reyes wrote the invitations. There are place cards." { when = "her_table" },
  narrate "The offices had agreed on it among themselves. Ms Reyes got a card." {
    when = "not her_table",
    effect = she(-2, -2, "The table was settled without her."),
  },
  narrate "The pages with the red margins lie on top of the green folder. Nobody has signed them." {
    when = "defended and not mended_page",
  },
  narrate "Your one page is in the green folder. It has a comma in red, and a tick." { when = "mended_page" },
  narrate "Odile has come herself. 'You asked, and I'd said no,' she says. 'I looked it up: there's nothing that forbids it.'" {
    when = "asked_table",
  },
  narrate "Behind the ball return sit the other nine." { when = "asked_club or stacked" },
  narrate "The correction lies on top of the green folder, in her hand and signed by you." {
    when = 'corrected and visited "the-red-pencil"',
  },
  hollis "I was advised to attend." { when = "hollis_hit", mood = "guarded" },
  hollis "Shall we let you begin? You know her best." {
    mood = "warm",
    thought = "Somebody with a voice. Please.",
  },
  reyes "I have it here. I have it in the right order." {
    when = "reyes.autonomy >= 52",
    mood = "firm",
    thought = "They're all looking at you. Look at me.",
  },
  reyes "You go first. You'll do it better." { when = "reyes.autonomy < 52", mood = "worn" },
  choice "I'll give you the picture in five minutes, and then Ms Reyes can add what I've forgotten." {
    id = "five-minutes",
    power = "informational",
    set = "you_chair",
    heard = "Five minutes. You did me in five minutes. I wasn't bad in it.",
    meant = "To give the hour a good start.",
    why = "You know all four folders by now, and it'd be a good summary. It's the last time today that anyone looks at her first.",
  },
  choice "It's Ms Reyes's table. She begins, and she calls on us. I answer for green, when I'm asked." {
    id = "her-table",
    power = "legitimate",
    manner = { "transparent", "collaborative", "adapted" },
    set = "she_chairs",
    effect = her_ground(6, "She opened the meeting, and called on each of them."),
    heard = "'She calls on us.' I tapped on the table. They all jumped. So that's what it's like.",
    why = "You use your standing once, to say whose it isn't. Then you're one of four who answer.",
    ethics = "NASW 1.02, 6.02: make the place, and leave it to the person it's about.",
  },
  choice "Before anybody begins: three offices here rang a deaf woman. I've written it up. You've each got a copy." {
    id = "each-a-copy",
    power = "legitimate",
    manner = "transparent",
    when = "on_paper or recorded",
    set = "formal",
    effect = her_ground(2, "What was done was said aloud, by an official."),
    heard = "Nobody breathed. Joost signed it very large. It was said, and it wasn't I who had to say it.",
    why = "It's announced, it's true and your name's on it. It takes the weight of accusing off her, and some of the hour as well.",
    ethics = "NASW 4.02, 6.04(d): name discrimination in the open.",
  },
  choice "You look at your hands. It's her meeting, she'll say when she wants something." {
    id = "your-hands",
    refrain = "referent",
    set = "nobody_chairs",
    heard = "Nobody began. So Mr Hollis began.",
    meant = "To take up no room.",
    why = "You leave a gap for her. In a room like that a gap belongs to whoever's used to filling it.",
  },
  go "a-favour",
}

scene "a-favour" {
  title = "An exception",
  place = "the bowling alley",
  room = "meeting-room",
  light = "day",
  with = { reyes, hollis, winnie },
  narrate "You've told it well. There were two places where they laughed." { when = "you_chair" },
  narrate "Mr Hollis has spoken for half an hour, about everybody." {
    when = "nobody_chairs",
    effect = her_ground(-4, "Nobody began, and so Mr Hollis did."),
  },
  hollis "I've read letter three by now. At home, if I may say so. The one with the pears." {
    when = "hollis_reads",
    mood = "thoughtful",
    thought = "I read it out to my wife.",
  },
  reyes "Letter three, please, Mr Hollis. Aloud. Joost will sign you." {
    when = "she_chairs and letters",
    mood = "firm",
    thought = "He has a pleasant reading face, I'll say that for him.",
    effect = her_ground(4, "He read her letter aloud."),
  },
  narrate "'You have rung a pear,' he reads, 'and noted that it did not answer. I do not reproach the pear. I ask what was expected of it.' He stops. 'It goes on,' he says." {
    when = "she_chairs and letters",
  },
  narrate "Somebody from the residence office leafs through the blue folder. 'The other heading,' she says. 'That's perfectly in order. Who thought of that?' Ms Reyes raises a finger." {
    when = "heading",
  },
  narrate "The law clinic has had the award moved to another heading, with your signature under the reason. 'Then that is withdrawn,' says somebody from the residence office, and looks for her stamp." {
    when = "refusal and corrected",
    set = { refusal = false },
  },
  narrate "Somebody from the residence office clears her throat. The intention to refuse stands, as of today. There's an appeal." {
    when = "refusal",
  },
  narrate "Seventeen is put right before anybody can ask. Thirty-eight is under ninety. It's over in a minute." {
    when = "corrected and (blank or warned)",
  },
  hollis "I'll say it frankly: for Ms Reyes I can make an exception. From today, by letter. We needn't make a great thing of it." {
    mood = "warm",
    power = "reward",
    toward = reyes,
    thought = "One I can answer for. If it's a rule I'd have to ask.",
  },
  narrate "By the ball return, nine people watch Joost's hands come to rest." { when = "asked_club or stacked" },
  reyes "…" { mood = "thoughtful", thought = "It'd be over. I'd be one who's let through." },
  choice "Take it. You've earned it ten times over, and we can still see about the others afterwards." {
    id = "take-it",
    power = "reward",
    set = "exception",
    heard = "I took it. I didn't look towards the lanes.",
    meant = "To let her have it, after all this.",
    why = "She's owed it. You've also told her what to do with it, in front of those who won't get it.",
  },
  choice "Thank you, but no. It's a rule or it's nothing. I won't have ten people treated one by one." {
    id = "or-nothing",
    power = "expert",
    manner = "pressured",
    set = "you_refused",
    heard = "You've turned it down. My letter. You have a very fine principle; I've a rent.",
    meant = "To fight for all of them.",
    why = "It's the right aim, paid for with something of hers. It costs you nothing if it goes wrong.",
  },
  choice "It's your offer to take or leave, Ms Reyes. Mr Hollis, what would you need, to make it a rule?" {
    id = "to-make-it-a-rule",
    power = "expert",
    manner = { "transparent", "consent", "collaborative" },
    set = "rule_asked",
    effect = her_ground(4, "The offer was left in her hand, and the rule was asked for."),
    heard = "Mine to take or leave. And to him a question that has an answer! I watched him while Joost signed it.",
    why = "You part the two things. Hers stays hers, whatever becomes of the rule, and he's asked what he needs and not what he is.",
    ethics = "NASW 6.04, 1.02: a change for all, and not at her expense.",
  },
  choice "Then I'd like it in the minutes as a finding: by letter, for all who can't hear. Otherwise my report goes up." {
    id = "report-goes-up",
    power = "coercive",
    manner = "transparent",
    when = "formal or on_paper",
    set = "forced_rule",
    effect = her_ground(2, "It was made a rule, under pressure, in the open."),
    heard = "It's in the minutes. He signed like somebody at the dentist's.",
    why = "An announced step, through the channel that exists, with a real wrong behind it. It'll hold as long as somebody holds it.",
    ethics = "NASW 4.02, 6.04: firm and open; the report was announced before.",
  },
  go "one-line",
}

scene "one-line" {
  title = "One line",
  place = "counter three, the thirty-first",
  room = "office",
  light = "morning",
  with = reyes,
  unwatched = 2,
  narrate "The board with the numbers works. Somebody has repaired it. It shows forty-four.",
  narrate "The permit lies on the counter, with a new date and the old photograph." {
    when = "not refusal and not letterhead",
  },
  narrate "The permit lies on the counter. It's for six months, and not for two years. 'In view of the correspondence.'" {
    when = "letterhead and not refusal",
  },
  narrate "The permit is in appeal. She's got a paper that says she may stay until she may not." { when = "refusal" },
  reyes "I'm told that I go back to work. Two days a week, the forms of this city. They're paying me by the mistake. It was their idea; they can't have counted." {
    when = "letters and reyes.autonomy >= 56",
    mood = "amused",
  },
  reyes "Mr Hollis has written to me. By hand! He asks whether one may begin a sentence with 'And'." {
    when = "rule_asked and not kept_friday and not hollis_hit",
    mood = "amused",
    effect = function(s)
      return {
        move = {
          {
            "reyes > hollis",
            trust = 9,
            autonomy = 5,
            why = "He wrote to her, and asked her something that she knows.",
          },
        },
      }
    end,
  },
  reyes "Mr Hollis has written to me, through his legal department. By letter! They've checked it for anything that I could use." {
    when = "rule_asked and hollis_hit",
    mood = "neutral",
    thought = "He was going to ask me something, that day at the club. Then he looked at you.",
  },
  reyes "I'm still being rung, by the way. On principle." {
    when = "you_refused",
    mood = "guarded",
    effect = she(-5, -3, "You turned down what was hers."),
  },
  reyes "What would you have me write to the clinic? And to the landlord? I've kept them all for you." {
    when = "your_voice and reyes.autonomy < 52 and reyes.trust >= 38",
    mood = "relieved",
    thought = "It's so quick when you do it.",
  },
  reyes "In my language you have a sign by now. It isn't very flattering. It's this: somebody with a pad." {
    when = "reyes.trust >= 60",
    mood = "warm",
  },
  reyes "I've come for my folder." { when = "reyes.trust < 40", mood = "guarded" },
  reyes "Is there something that I have to sign?" { mood = "neutral" },
  choice "No. And if anything comes up, anything at all: I'm here, you know my window." {
    id = "know-my-window",
    power = "referent",
    set = "own_window",
    heard = "Your window. With the holes.",
    meant = "That she should feel safe.",
    why = "It's true and it's kind, and it puts you back where all of this began: between her and the others.",
  },
  choice "No. I just wanted to say how much I admire you. I've learnt such a lot from you." {
    id = "admire-you",
    power = "referent",
    heard = "You have learnt from me. I charge for that, as a rule.",
    meant = "To thank her.",
    why = "It's sincere. She's been somebody's lesson before, and would rather be somebody's proofreader.",
  },
  choice "Not today. You'll get the usual review in a year, by letter. That's settled, and I'll see to it." {
    id = "in-a-year",
    power = "legitimate",
    manner = { "transparent", "kept" },
    heard = "By letter. And I needn't even ask.",
    why = "Dry, exact and binding. It says what the office will do, and in what form.",
  },
  choice "One thing to check: the line on top of your file. Is that how you want it?" {
    id = "the-line",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    heard = "'Write to me.' Three words. I've nothing to correct. … A full stop, perhaps.",
    why = "The last thing that's written is hers to approve. It works for whoever sits here next.",
    ethics = "NASW 1.02, 1.05: leave her something that doesn't need you.",
  },
  ending "discrepancy" { when = "(blank or warned and not mended_seventeen) and not corrected" },
  ending "top-rate" { when = "refusal" },
  ending "your-voice" { when = "(your_voice or own_window) and reyes.autonomy < 50 and reyes.trust >= 38" },
  ending "write-to-me" {
    when = "she_chairs and rule_asked and not kept_friday and not hollis_hit and reyes.trust >= 42 and reyes.autonomy >= 42",
  },
  ending "in-the-minutes" { when = "(forced_rule or formal) and not exception and reyes.trust >= 26" },
  ending "where-possible" { when = "(rule_asked or forced_rule) and reyes.trust >= 30" },
  ending "an-exception" { when = "exception" },
  ending "her-own-table" { when = "reyes.trust < 38" },
  ending "one-of-four",
}

------------------------------------------------------------------------ endings

ending "write-to-me" {
  title = "Write to me",
  kind = "good",
  text = [[Mr Hollis needed a sentence that he could send upwards, with a comma in the right place. Ms Reyes wrote it at the table, Winnie took something out of it, and it went up with ten names. It stands in ten files now. "It isn't literature," says Ms Reyes. "It parses."]],
  later = [[A year on. At the job office they ask everybody now how they'd like to be reached, and a fifth don't want to be rung, most of whom hear very well. On Thursdays Ms Reyes goes over the city's form letters, with a pass of her own. Your last letter came back from her with eleven marks. At the club you can say coffee, rain, and, it's claimed, that you are a horse.]],
}

ending "in-the-minutes" {
  title = "In the minutes",
  kind = "good",
  text = [[It isn't a friendly thing, and it holds. What was done to her stands on record with a name under it that isn't hers, and what's to be done instead stands below it, with a date. Ms Reyes has read the minutes and found two mistakes, neither of them in substance.]],
  later = [[A year on. The rule is kept, because somebody has to report on it every quarter. Mr Hollis greets you by surname. "I'd have done it more quietly," writes Ms Reyes. "It would also have taken me till I was sixty." She didn't ask you to the club's summer party. She sent a photograph of it, with a caption.]],
}

ending "top-rate" {
  title = "Top rate",
  kind = "mixed",
  text = [[In your figures it's the best case of the year: decided in ten days, top rate, back to January. Everybody was pleased, for a week or two. The other letter came by another post, from another office, and was correct in every detail.]],
  later = [[Fourteen months on she wins the appeal. By then the money has gone on the lawyer, a room, and the stamp. It needed one question, in one week, and it would have been paid under another heading. She never reproaches you for it. "You gave me what you had," she writes. "I should have asked what it cost."]],
}

ending "your-voice" {
  title = "Your voice",
  kind = "bad",
  text = [[Nothing goes wrong any more. You ring, they answer, and she gets a slip through under the glass with what was said. It's quick. She writes less and less. "Why should I?" she asks. "You do it so much better."]],
  later = [[In autumn you're moved to another floor. Your successor has eighty files and a headset. In the first week three calls are put through to Ms Reyes, since it says in the file: contact via case officer, by telephone. She sits by the lamp that flashes, and waits for you to have seen to it.]],
}

ending "an-exception" {
  title = "An exception",
  kind = "mixed",
  text = [["By letter", in one file of many. She's got what she asked for in the autumn. On the way out she has to go past the lanes. By tonight everyone in the club will know. Winnie holds the door for her, which isn't easy from a wheelchair.]],
  later = [[Half a year on. Her letters are answered. The nine are rung. At the club she sits nearer to the door, and when she says something, they laugh a moment late. In November Mr Hollis goes on leave. Somebody finds an entry without a rule to go with it, and tidies it up.]],
}

ending "where-possible" {
  title = "Where possible",
  kind = "mixed",
  text = [[There's a rule. Mr Hollis sent it upwards himself, and it came back down with two words added: by letter, where possible. Somebody upstairs had felt safer with them. Ms Reyes underlines the two words in red, and says nothing.]],
  later = [[Half a year on. It's mostly possible. When there's a new team leader, or a full tray, it isn't possible for a week or two, and somebody is stopped for not having picked up. It's fewer than before. Winnie keeps a list. "A rule wants somebody out here who has written it," she writes, "and somebody in there who'd be sorry to lose it. That day we had one of the two, at most."]],
}

ending "discrepancy" {
  title = "A discrepancy",
  kind = "bad",
  text = [[It's one box, in one form. The machine finds it in the night between two Sundays. There's no ill will in it: so and so much a week, a dentist, no declaration. Her name is at the bottom. The payment stops, and there's a number that she's asked to ring.]],
  later = [[It's called an overpayment, and it's taken back at forty a week, which is two more than she earned on the stairs. The residence office gets a copy. A year on she still has the permit, for six months at a time. She has given up writing to offices. "They read only the boxes," she tells Winnie.]],
}

ending "her-own-table" {
  title = "A table of her own",
  kind = "mixed",
  text = [[She takes the folders out of your hands, all four of them, and goes to Winnie. They do it by themselves: a long table in lane two, ten claimants, a retired judge with a hearing aid. You hear of it when you're summoned for a statement. The summons has no mistakes.]],
  later = [[A year on they've won, nearly everything, for ten people. It took eleven months longer than it need have, in which three of them lost their rooms. In the ruling there's half a page on your office. It is fair. You recognise the style.]],
}

ending "back-to-the-queue" {
  title = "Ninety-two",
  kind = "bad",
  text = [[The swing door goes to and fro for a while. Somebody has to put down why the claim wasn't pursued, and there are four boxes to choose from. You tick the second: "did not engage".]],
  later = [[In May a deaf woman sits under the loudspeaker again, with a red pencil. It isn't her; it's a sister of somebody from the club. Ms Reyes isn't in the city any more. Her permit ran out on the thirty-first, and nobody rang. That is, somebody did.]],
}

ending "one-of-four" {
  title = "One of four",
  kind = "mixed",
  text = [[Green is done, and it's done properly. Of the others she says that one will see. At the table everybody was very decent to everybody. It's minuted that the offices will stay in touch.]],
  later = [[Half a year on. Your file is closed and in order. The job office writes to her in odd months and rings her in even ones. In the other three she's still another woman, each time with something else the matter. She does what she did before: she writes to them. She has got to thirty-one.]],
}

------------------------------------------------------------------------ afterwards

reflect "You hear, you have a pass, and people pick up when you ring. At which point did that do something before you had decided anything?"
reflect "You did something quickly and well that she'd been trying to do for months. What did she learn from watching?" {
  when = "rang or your_voice or over_head or alone",
}
reflect "There was something that you wrote, left out or kept from her so that it would go better. Who'd have to stand by it?" {
  when = "blank or my_words or permit_kept or letterhead or quiet",
}
reflect "You held back at Mr Hollis's, or didn't. What would have told you which was the right moment?" {
  when = 'visited "hollis" or visited "hollis-alone" or visited "wednesday"',
}
reflect "On the eighteenth you knew something that she didn't. What is the difference between that and the red folder?" {
  when = 'visited "voicemail"',
}
reflect "In the bowling alley you were the one who didn't follow. What did you want most, and what did you do about it?" {
  when = 'visited "the-alley"',
}
