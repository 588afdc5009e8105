-- For the educator. A couple "a bit quiet". He answers for both; she pays for what she says, afterwards, in the car. The hour
-- together is not a place where that can be worked on. It's a part of it.
-- Openness has a direction here: what is said openly to Ana has to be kept from Viktor. To tell him the whole reason is honest, and she
-- drives home with it. What he may be told has to be true, and yours.
-- Hidden: the drive home and the scarf (to questions about what comes after, or about deeds; not to "are you safe?"), and what she has
-- put by already (only to somebody who takes it for granted that she manages). He, too, says one thing if he's asked about his hands.
-- Late to come back: a leaflet, a number in a phone that he reads, what stands in the couple's file, an ear promised to him, a way to
-- reach her that was never asked for. Breaks can be mended, where there's a way to reach her.
-- Viktor's good will matters, since he can end it for both; to flatter him costs hers. Neither is the aim.

scenario {
  id = "two-chairs",
  title = "Two chairs",
  you = "couples counsellor",
  summary = "Viktor answers for both of them. He has booked ten hours together. What would Ana say, if he weren't there, and should those hours happen?",
  minutes = 17,
  start = "two-chairs",
  authority = 0.4,
  shows = { "ana", "ana > viktor" },
  objectives = {
    "Notice who answers, who holds the phone, and what a person stops saying.",
    "See each alone before you work with both, and ask about deeds rather than labels.",
    "End joint work that does harm, on your own authority, without making her pay for it.",
    "Plan safety with her, from what she does already, and hand over to somebody who knows more.",
  },
  themes = { "couples work", "coercive control", "joint sessions", "safety planning", "confidentiality", "competence" },
  prebrief = [[You see couples at a family centre, two floors over a library. Viktor has booked ten hours for the two of you and Ana; he has paid for them all.

You can see people together or alone, refuse to, plan, refer. Across the corridor is Grace, who advises people who are afraid at home. You can't judge him, and you can't be in the car.

What one of them tells you alone stays with you, unless somebody is in danger. The other will ask.]],
  content_note = "One partner controls the other: money, phone, visits, a car. A hand on a neck is told of, in words; nothing of it is shown. A child is there. If it's about you, there are people like Grace near you too; look for them on a device that nobody else reads. You may leave at any time.",
  fiction = "The people and the centre are invented. Duties to report, rights to see a file, and what counts as couples work that may not go on differ by country and licence; the case says where that matters. Weeks pass in minutes.",
}

local ana = character {
  id = "ana", name = "Ana", age = 41, role = "client, cook in a school", pronoun = "she",
  trust = 45, autonomy = 34, vary = 3, gap = { "gender" },
  want = "That it stops. She isn't sure whether she wants him to stop or the marriage.",
  fear = "The drive home, and that nobody would believe it of a man who carries the neighbours' shopping.",
  unsaid = "That she has been getting ready for two years, in small things, and that she still loves him on some days. How much of the rest she tells depends on how she's asked, and on who could hear.",
  look = { skin = 3, hair = "bun", hair_colour = "dark-brown", outfit = "cardigan", top = "mustard", legs = "navy" },
}
local viktor = character {
  id = "viktor", name = "Viktor", age = 49, role = "client, driving instructor", pronoun = "he",
  trust = 57, autonomy = 80, authority = 0.2,
  want = "To have her back as she was, and to hear that it isn't his doing.",
  fear = "That he is like his father, and that she knows it.",
  unsaid = "That he has been frightened by his own hands, once, and told nobody.",
  look = { skin = 2, hair = "swept", hair_colour = "greying", beard = "short", outfit = "jacket", top = "olive", build = "broad" },
}
local gurdeep = character {
  id = "gurdeep", name = "Gurdeep", age = 53, role = "head of practice", pronoun = "he",
  trust = 64, autonomy = 80, authority = 0,
  want = "That nobody in his house works above their depth.", fear = "The one they will read about.", unsaid = "He kept a couple going for a year, once. He knows how long a year is.",
  look = { skin = 5, cover = "turban", cover_colour = "navy", beard = "full", glasses = true, outfit = "shirt", top = "cream", legs = "grey" },
}
local grace = character {
  id = "grace", name = "Grace", age = 61, role = "advocate across the corridor", pronoun = "she",
  trust = 60, autonomy = 84, authority = 0,
  want = "To be let in before it's an ambulance.", fear = "Kind people in a hurry.", unsaid = "She went back four times herself.",
  look = { skin = 8, hair = "afro", hair_colour = "grey", build = "heavy", glasses = true, outfit = "plain", top = "burgundy" },
}
relation { from = ana, to = viktor, trust = 36, autonomy = 18, authority = 0.9, conflict = true, gap = { "gender" } }

local function she_pays(why)
  return function(s)
    return { move = { { "ana", trust = -4, autonomy = -2, why = why }, { "ana > viktor", autonomy = -5, why = why } } }
  end
end
local function ground(why)
  return function(s)
    return { move = { { "ana", autonomy = 3, why = why }, { "ana > viktor", autonomy = 6, why = why } } }
  end
end
local function his(trust, why)
  return function(s)
    return { move = { { "viktor", trust = trust, why = why } } }
  end
end
local function hers(trust, autonomy, why)
  return function(s)
    return { move = { { "ana", trust = trust, autonomy = autonomy, why = why } } }
  end
end

------------------------------------------------------------------------ the first hour, together

scene "two-chairs" { title = "Half past five", place = "your room over the library", room = "consulting-room", light = "evening", with = { ana, viktor },
  narrate "You have put out two chairs, as far from yours as from each other. He moves hers up to his and holds it while she sits.",
  narrate "His stick goes against the wall, within reach. Down in the street stands the white car with the L on its roof.",
  viktor "We'll be easy, I promise you. We don't fight. We've only got … what did we say, Ana?" { mood = "warm", power = "referent", toward = ana, thought = "Begin nicely." },
  ana "A bit quiet." { mood = "neutral", thought = "That was it. That was right." },
  viktor "A bit quiet. She's shy with people, so I'll start us off. And she's got no voice, poor thing, it's that cold." { mood = "warm" },
  narrate "It is a warm evening. She has a scarf on, wound twice.",
  choice "Then let me hear it from Ana first, voice or no voice. What brings you here, in your own words?" {
    id = "ana-first", power = "legitimate", toward = ana,
    effect = function(s) return { move = { { "ana > viktor", autonomy = -3, why = "She had to say something of her own, and he was there to hear it." } } } end,
    heard = "In my own words. With him here to mark them.",
    meant = "To give her the first word for once.",
    why = "Fair, in a room where words are free. You don't know yet what hers cost." },
  choice "I'd like us to try something straight away. Each has three minutes, and the other says back what they've heard." {
    id = "say-back", power = "expert", toward = ana,
    heard = "I say back what he said. I'm good at that.",
    meant = "To share the time out fairly.",
    why = "A sound exercise. She does it every evening, without a clock, and for other reasons." },
  choice "How I work, first. Today together, next week each of you alone. After that I say if it goes on. Same for everyone." {
    id = "how-i-work", power = "legitimate", manner = { "transparent", "consent" }, toward = ana, set = "frame",
    heard = "Alone. He'll ask what for. But it's everyone.",
    why = "Said before there's a reason, it is only a habit of the house. Later it would be an answer to something.",
    ethics = "NASW 1.03(a), 1.06(d): how the work goes, and who is seen how, is said at the start." },
  choice "Take your time, Viktor. And you come in whenever you like, Ana, I'm in no hurry." {
    id = "in-no-hurry", act = "listen", toward = viktor,
    heard = "A good listener. That's worth the money.",
    meant = "To let them settle.",
    why = "He settles. A floor that is open to both belongs to the one who's used to it." },
  go "her-phone",
}

scene "her-phone" { title = "In his jacket", place = "your room over the library", room = "consulting-room", light = "evening", with = { ana, viktor }, notice = true,
  viktor "What she'd say is, she's tired. Aren't you? It's the kitchen, three hundred dinners. I tell her, drop it, we don't need the money." { mood = "sad" },
  ana "I like the dinners." { mood = "guarded", thought = "Too much. Say something after it." },
  ana "But he's right. It's a lot." { mood = "neutral", when = "autonomy(ana, viktor) < 22" },
  narrate "A phone hums in his jacket. He takes it out, reads, and puts it back. It has a case with daisies.",
  viktor "Your sister again. I'll write that we're busy. I keep it for her in the evenings, she gets upset by it." { mood = "warm", power = { "legitimate", "connection" }, toward = ana, thought = "Somebody has to." },
  viktor "And I do the money, since the boy. She was a bookkeeper once, can you believe that?" { mood = "amused" },
  ana "I'm no good at it now." { mood = "ashamed", thought = "There's eleven lessons a month that aren't in his books." },
  choice "You see it, and you let it go by. You've put it where you'll find it again, when she's alone." {
    id = "let-go-by", refrain = "expert", toward = ana, set = "saw_phone",
    heard = "You saw it. And you kept your mouth shut. … You saw it.",
    why = "Restraint: a thing you don't name in this room can be asked about in another. She has noticed that you noticed." },
  choice "That's Ana's phone, and you've just read it and answered. How is that for you, Ana, when he does that?" {
    id = "name-the-phone", power = "expert", manner = "transparent", toward = ana, effect = she_pays("She had to be for it or against it, in front of him."),
    heard = "Now I've to be for it or against it.",
    meant = "To say what everybody can see.",
    why = "You're right, and it's brave, and it is her who drives home with it. Openness is for the one who can afford it.",
    ethics = "NASW 1.01, 1.06(d): what helps one in front of the other may cost her." },
  choice "How do the two of you decide things? Money, who sees whom, what an evening looks like?" {
    id = "how-decide", power = "informational", manner = "collaborative", toward = viktor,
    heard = "By talking. Well. I talk, and she's glad if it's done.",
    why = "A question that you'd ask any couple. He answers it at length and she doesn't answer it, and that is the answer." },
  choice "There's a lot that you look after, Viktor. That can't be easy, doing it for two, and with that leg." {
    id = "for-two", power = "referent", toward = viktor, effect = hers(-3, 0, "She heard you thank him for it."),
    heard = "Somebody sees it, at last.",
    meant = "To win him for the work.",
    why = "You need him to come back, that's true. She has just heard the expert thank him for her phone." },
  go "no-secrets",
}

scene "no-secrets" { title = "No secrets", place = "your room over the library", room = "consulting-room", light = "evening", with = { ana, viktor },
  narrate "The hour is nearly over. He has told the story of how they met, and it's a good one: she stalled on a hill, and he talked her down.",
  viktor "That thing about alone. I've turned it over. We've got no secrets, so what would be the use?" { when = "frame", mood = "guarded", thought = "What for? What would she say?" },
  narrate "You say that next week you'll see each of them alone." { when = "not frame" },
  viktor "Alone? You didn't say that when I booked. We've no secrets, the two of us." { when = "not frame", mood = "tense", thought = "Who's asked for that? Has she asked?", effect = his(-4, "It came at the end, and without a reason.") },
  viktor "Ask her. She won't want to." { mood = "warm", power = { "coercive", "referent" }, toward = ana, manner = "pressured", thought = "Look at me, Ana." },
  ana "I don't mind. Whatever's easier for everybody." { mood = "neutral", thought = "Insist. Don't insist." },
  choice "It's a rule of the house. People say other things alone, and I want both. You first, Viktor, then Ana." {
    id = "rule-of-the-house", power = "legitimate", manner = "transparent", toward = viktor, set = "screened",
    heard = "Me first. Well. If everyone does it.",
    why = "Firm, dull, and the same for all. That he comes first matters: whatever you ask him, she can't have told you.",
    ethics = "NASW 1.06(d), 4.01: see each alone before you work with both." },
  choice "That's for you to say, Ana, and for nobody else here. Would you rather that he stayed with you?" {
    id = "for-you-to-say", power = "informational", manner = "transparent", toward = ana, go = "second-hour", set = "gave_in",
    heard = "There's one right answer, and it's sitting next to me.",
    meant = "To respect what she wants.",
    why = "A question about him, in front of him. It has the form of a choice. 'I'd rather he stayed,' she says, to her hands.",
    ethics = "NASW 1.03(a), 1.02: consent needs a place where a no is possible." },
  choice "Conjoint work without individual assessment isn't best practice, I'm afraid. It's in our protocol." {
    id = "in-our-protocol", power = "expert", manner = "jargon", toward = viktor, set = "screened",
    heard = "So I'm to be assessed.",
    meant = "To give it weight.",
    why = "The same rule, in words that make it a test. He'll come, and he'll have prepared." },
  choice "Then we leave it, and go on as we are. I don't want to force a thing like that on two people who get on so well." {
    id = "as-we-are", refrain = "legitimate", toward = viktor, go = "second-hour", set = "gave_in",
    heard = "Good. That's settled.",
    meant = "Not to start with a fight.",
    why = "You could hold to it and you don't. From now on nothing can be said in your room that he doesn't hear." },
  go "right-to-know",
}

------------------------------------------------------------------------ each alone

scene "right-to-know" { title = "Twenty past five", place = "your room, a week later", room = "consulting-room", light = "evening", with = viktor,
  narrate "He's ten minutes early and has brought you a pot of jam. Ana's, he says, she's a wonder with fruit. She is sitting in the corridor, where the door has a pane of glass.",
  narrate "'About last time,' you told them both. 'I left something out, and that was my mistake. It's how I see everybody.'" { when = 'chose "left-out"' },
  viktor "I'll be straight with you. She isn't well. Her mother went the same way. I get a call from the school, I drop a pupil at the kerb, I go." { mood = "worn", thought = "I do go. I always go." },
  viktor "So if she says she's planning something, leaving, anything of that kind: I'd have to know. There's Dani, he's nine." { mood = "tense", thought = "He has a right to his father." },
  choice "If something came up that touches you both, I'd look for a way to bring it in. You can leave that to me." {
    id = "bring-it-in", power = "referent", toward = viktor, set = "his_ear",
    heard = "So I'd hear of it, in a way.",
    meant = "To keep him on board without promising anything.",
    why = "You think that you promised nothing. He thinks he has somebody in the room.",
    ethics = "NASW 1.07(f), 1.06(d): with two people, agree beforehand what is passed on, and tell both the same." },
  choice "What she says alone stays here, and what you say stays here. Danger is the one exception. She hears the same." {
    id = "same-for-both", power = "legitimate", manner = { "transparent", "consent" }, toward = viktor, set = "rule",
    heard = "Same for both. I can't very well say no to that.",
    why = "It's the rule that will protect her in two weeks' time, and he has agreed to it because it protects him.",
    ethics = "NASW 1.07(e), (f): the same limits for both, before anyone relies on them. What danger opens is local law." },
  choice "Planning to leave? Is that something you've had reason to be afraid of?" {
    id = "reason-to-fear", power = "expert", toward = viktor,
    heard = "Why do they ask that? What have they heard?",
    meant = "To get at what's under it.",
    why = "It may be the very thing. He came with a question about your loyalty, and goes home with one about hers." },
  choice "It sounds as if you hadn't had a night off in years, and as if nobody ever asked you how you are." {
    id = "night-off", power = "referent", toward = viktor,
    heard = "I could weep. I nearly did.",
    meant = "To be on his side for a moment.",
    why = "It is kind, and it's true too. What he asked for is still in the air, and he takes the kindness for a yes." },
  go "furthest",
}

scene "furthest" { title = "Mirror, signal", place = "your room, a week later", room = "consulting-room", light = "evening", with = viktor,
  viktor "Fair enough. I'd not like it either, if she got to hear what I say." { when = "rule", mood = "thoughtful" },
  viktor "No reason. None. You hear of such things." { when = 'chose "reason-to-fear"', mood = "guarded", thought = "Leave that." },
  viktor "You'll understand, you see people all day. I've only ever wanted quiet in the house." { when = "not rule and not chose \"reason-to-fear\"", mood = "warm" },
  viktor "With her it's like with a pupil on the dual carriageway. She looks in the mirror, she signals, and then she doesn't go. I say, Ana, go. Nothing. You'd lose patience too." { mood = "worn" },
  choice "And when you do lose it: what's the furthest it has gone? What do you do with your hands?" {
    id = "your-hands", power = "expert", manner = "transparent", toward = viktor, set = "his_words",
    heard = "My hands? … I hold her. So that she listens. By the arms, that's all.",
    why = "About deeds, in his own story. He is first in, so it can't have come from her; and what he says himself you may use with him.",
    ethics = "NASW 4.01: ask what is done, and not what it's called." },
  choice "Have you ever been violent to her, Viktor? I have to ask that." {
    id = "ever-violent", power = "legitimate", manner = "transparent", toward = viktor,
    heard = "I've never hit a woman in my life.",
    meant = "To put the question plainly.",
    why = "He's telling the truth, by his own dictionary. A word like that asks a man what he is. He has his answer ready." },
  choice "And what would Ana say, if she were sitting here in your place?" {
    id = "in-your-place", act = "listen", toward = viktor,
    heard = "She'd say I'm a good man. She does say so.",
    meant = "To get him to see it with her eyes.",
    why = "An elegant question, for somebody who can imagine that she has an answer of her own." },
  choice "That must be so frustrating, with all that you do for her. What would help you to stay calm?" {
    id = "stay-calm", power = "expert", toward = viktor, set = "calm_tips",
    heard = "If she'd just go when I say go.",
    meant = "To give him something useful.",
    why = "You're working on his patience. You don't know yet what happens when it's gone, and he has heard that it's understandable." },
  go "ana-alone",
}

scene "ana-alone" { title = "The pane of glass", place = "your room, ten to six", room = "consulting-room", light = "evening", with = ana,
  narrate "He takes her place in the corridor. You hear the stick find the floor. You have moved the coat stand, so that the glass shows a coat." { when = 'not visited "she-says-it"' },
  narrate "He has gone for the car. You've put some forms on the table, so that it's true." { when = 'visited "she-says-it"' },
  narrate "She sits on the front of the chair. The scarf is a different one today, blue.",
  ana "I shouldn't have said that. I don't know why I said that." { when = 'visited "she-says-it"', mood = "afraid", thought = "Twelve minutes. Is he at the car yet?" },
  ana "He says I should tell you about my nerves." { when = 'not visited "she-says-it"', mood = "neutral", thought = "I've learned it. I can do it in four minutes." },
  ana "Were you cross with me? I thought you were cross, last time." { when = "ana.trust < 40", mood = "guarded" },
  choice "Does he hit you, Ana? You can tell me, it won't leave this room, and I'd so much rather you told me than not." {
    id = "does-he-hit", power = "expert", manner = "pressured",
    heard = "No. He doesn't. So there's nothing, is there?",
    meant = "To spare her the finding of words.",
    why = "He doesn't hit. She can say no and be honest, and now she thinks that what she has got doesn't count." },
  choice "Do you feel safe at home? I ask that of everyone." {
    id = "feel-safe", power = "expert",
    heard = "It's a nice home. He's done the bathroom himself.",
    meant = "To open the subject gently.",
    why = "The question on every poster. Whoever has arranged herself with it says yes, since most days she's careful enough." },
  choice "He hears none of this, and I write it in no file he can ask for. One limit: Dani, if he's in danger." {
    id = "one-limit", power = "legitimate", manner = { "transparent", "consent" }, set = "limits",
    heard = "So that's how far it carries. Dani's where it ends.",
    why = "She has to know what you'd do before she can know what to tell. The limit about the boy is hard to say, and it's fair to say it now.",
    ethics = "NASW 1.07(e), (f): limits first. What has to be reported about a child is local law." },
  choice "There's no need to say anything about nerves. What would you like to use the time for?" {
    id = "use-the-time", act = "listen",
    heard = "To sit. Could I just sit?",
    meant = "To let her lead.",
    why = "A good five minutes for her. She can't lead anywhere, though, as long as she doesn't know who hears of it." },
  go "what-for",
}

scene "what-for" { title = "What comes after", place = "your room, six o'clock", room = "consulting-room", light = "evening", with = ana,
  ana "You saw him read it, that first time. My phone. And you didn't say." { when = "saw_phone", mood = "thoughtful", thought = "Somebody who can keep a face.", effect = hers(2, 1, "You'd seen the phone, and hadn't made her pay for it.") },
  ana "Dani. Right. … That's fair." { when = "limits", mood = "thoughtful", thought = "Then I'll go round Dani." },
  ana "No. He doesn't do that. You can ask anybody." { when = 'chose "does-he-hit"', mood = "ashamed", thought = "So that's what counts." },
  ana "Yes. I mean, it's a house." { when = 'chose "feel-safe"', mood = "neutral" },
  narrate "She sits, with her eyes shut, for as long as it takes a bus to stop and go." { when = 'chose "use-the-time"' },
  ana "The nerves, then. I get muddled. I say things wrong, and it upsets him." { mood = "worn", thought = "Two minutes gone." },
  choice "I did notice last time how tense you get beside him. And the phone, I noticed that as well." {
    id = "how-tense", power = "expert",
    heard = "So it shows. Then he's seen that it shows.",
    meant = "To let her know that you see her.",
    why = "Meant as company. She has to look calm for a living, and you've just told her that she doesn't." },
  choice "I've a list that I ask everybody. Hands on your neck, ever? Being followed? Kept from going?" {
    id = "the-list", power = "expert", manner = { "transparent", "consent" }, set = "asked_neck",
    heard = "The first one. How is that on a list?",
    why = "A list says that others have stood here too. It asks for deeds, it takes a minute, and the first line tells you more than the rest about how bad it may get.",
    ethics = "NASW 4.01, 1.01: know what raises danger, and ask for it by name." },
  choice "It wasn't always like this, I'm sure of it. Tell me about the hill, and how it was when he talked you down." {
    id = "the-hill", power = "referent",
    heard = "He was so kind, on the hill. That's the stupid thing.",
    meant = "To find some warmth to build on.",
    why = "She likes to tell it. The hour is short, and he'd have told it just the same." },
  choice "What happens when it upsets him? And what have you stopped doing, because of what comes after?" {
    id = "what-after", power = "informational", manner = { "transparent", "collaborative" },
    heard = "After. Yes. It's all after.",
    why = "It doesn't ask what he is, or what she feels. It asks about an ordinary evening, and about the hole in it." },
  go "ring-road" { when = '(chose "the-list" or chose "what-after") and (limits or ana.trust >= 55)' },
  go "nerves",
}

scene "nerves" { title = "Nerves", place = "your room, ten past six", room = "consulting-room", light = "evening", with = ana,
  ana "No. None of that. Who'd … no." { when = 'chose "the-list"', mood = "guarded", thought = "Who reads the list?" },
  ana "Then he's upset. And then it's good again." { when = 'chose "what-after"', mood = "guarded" },
  ana "He kept saying, you've got it, you've got it. I hadn't, he had the other brake." { when = 'chose "the-hill"', mood = "warm" },
  ana "I'm just like that. It's the light in here." { when = 'chose "how-tense"', mood = "tense", thought = "Sit up." },
  narrate "She pulls the scarf a bit higher. It is twenty-four degrees in here.",
  choice "Then let's use the quarter of an hour, and do something about the nerves. There's a way of breathing I can show you." {
    id = "into-your-belly", power = "expert",
    heard = "Breathing. I'll tell him that, he'll like that.",
    meant = "To be of some use, at least.",
    why = "A good exercise for the wrong complaint. You have written his diagnosis under your own name." },
  choice "I don't quite believe that, Ana. I think that you're protecting him." {
    id = "protecting-him", power = "expert", manner = "pressured",
    heard = "I'm protecting somebody. Go on, guess.",
    meant = "To shake her awake.",
    why = "She's protecting herself and the boy, and rather well. Now she has to do it against you." },
  choice "I should have said: he hears nothing from me. Only if Dani's in danger I'd pass it on. That scarf?" {
    id = "the-scarf", act = "repair", manner = "transparent", when = "not limits", set = { "limits", "asked_neck" },
    heard = "You look at it and you say it. Nobody says it.",
    why = "You give her what she was missing before you ask again. And you ask about the thing that is in front of you.",
    ethics = "NASW 1.07(e): limits said late are better than none." },
  choice "It needn't be today. I'm here on Tuesdays at this hour, for one or for both. You don't have to say why you come." {
    id = "needn-t-be-today", refrain = "expert", set = "door_open",
    heard = "Tuesdays. One or both. Doesn't have to say why.",
    why = "She knows more about her danger than you do. A door with an hour on it is worth more than an answer got by pushing." },
  go "ring-road" { when = 'chose "the-scarf"' },
  go "ten-minutes",
}

scene "ring-road" { title = "The ring road", place = "your room, six o'clock", room = "consulting-room", light = "evening", with = ana, risk = 0.7,
  content_note = "she tells what happens after the sessions, with a child in the car, and of a hand on her neck. Nothing of it is shown.",
  narrate "A Tuesday, and she's alone on the stairs. He's got a candidate till seven, she says. She doesn't say why she comes. She begins before she has sat down." { when = "door_open" },
  ana "After is the car. He asks me what I meant by what I said. We go round the ring road till I've got it right." { mood = "neutral", thought = "Say it like a recipe." },
  ana "He doesn't shout. He indicates. Every exit, he indicates, and then he doesn't take it. Dani's in the back with his schoolbag on his knees." { mood = "worn" },
  ana "There's a second brake, on my side. He says it isn't connected." { mood = "thoughtful", thought = "I've never tried." },
  ana "And the first one on your list. Once, in March. He cried more than I did. He's bought me four of these." { when = 'chose "the-list"', mood = "ashamed", thought = "It's said. The pane of glass is still there.", set = "neck" },
  ana "It was once. In March. He cried more than I did. He's bought me four of these." { when = 'chose "the-scarf" and not chose "the-list"', mood = "ashamed", thought = "Blue, grey, blue, the one with the anchors.", set = "neck" },
  ana "So it's nothing, really. It's only driving." { mood = "guarded", thought = "Laugh if you want to." },
  choice "You've got to get out of there, Ana, this week if you can. I've seen how these things go on, believe me." {
    id = "out-this-week", power = "expert", manner = { "pressured", "protective" },
    heard = "Somebody else who says go.",
    meant = "To save her while there's time.",
    why = "The fear is justified. The time round leaving is the most dangerous there is, and she knows that better than you do. And he says 'go', too.",
    ethics = "NASW 1.02, 4.01: her timing may be what has kept her safe." },
  choice "I'd like to bring that up with him. Very carefully, as something I noticed myself, without your name on it." {
    id = "bring-it-up", power = "expert", set = "will_raise",
    heard = "There's only one name it could have on it.",
    meant = "To change what happens, and not just her.",
    why = "He was in every one of those cars. Whatever you know, he'll know from whom.",
    ethics = "NASW 1.07(c), (d): not without her leave, and not where it adds to the danger." },
  choice "What he does isn't right. You do know that, don't you? None of that is your fault." {
    id = "isn-t-right", power = "referent", when = "asked_neck",
    heard = "I know. I'm the one who's in the car.",
    meant = "To take the guilt off her.",
    why = "True, and worth saying once. She didn't ask whose fault it is; she has to be in that car at half past six." },
  choice "It isn't nothing, and it isn't nerves. What do you do already, so that it stays small?" {
    id = "stays-small", power = "informational", manner = { "transparent", "collaborative" }, set = "skills",
    heard = "What do I do? … I do a lot. I'd never counted it.",
    why = "It takes for granted that she manages. Whoever is asked what she already does tells you the plan that you were going to make for her.",
    ethics = "NASW 1.02: begin with her own ways of keeping safe." },
  choice "I have to ask straight now, since it tells me how bad it can get. Hands on your neck, ever?" {
    id = "list-now", power = "legitimate", manner = { "transparent", "protective" }, when = "not asked_neck", set = { "asked_neck", "neck" },
    heard = "You know what to ask. I thought I was the only one.",
    why = "Here the role is meant to be used: direct, with a reason. 'Once,' she says. 'In March.' Then she undoes the scarf by one turn.",
    ethics = "NASW 1.01, 4.01: danger is asked about by name." },
  go "how-it-stops",
}

scene "how-it-stops" { title = "The one nice hour", place = "your room, a quarter past six", room = "consulting-room", light = "evening", with = ana, risk = 0.7,
  ana "I do the tank before he looks at it. I know which shirt means what. I've a biscuit tin at work, under the flour, and Doris knows. There's four hundred in it. And Dani's passport." {
    when = "skills and (limits or ana.trust >= 56)", mood = "firm", thought = "Two years of it. I've never said it in a row.", set = "tin", effect = ground("She counted up what she has done already.") },
  ana "I get the tea on before he asks. That sort of thing." { when = "skills and not tin", mood = "guarded", thought = "Not the tin. Not yet." },
  ana "Once. In March. He cried more than I did. It doesn't look like anything now, does it? It looks like a neck." { when = 'chose "list-now"', mood = "sad" },
  ana "You won't. Please. If you say it he'll know before you've finished." { when = "will_raise", mood = "afraid", thought = "I shouldn't have. I shouldn't have." },
  ana "You won't stop the hours, will you? It's the one hour in the week he's nice for. And he'd know." { mood = "tense", thought = "I'd be the one who broke it." },
  narrate "In the corridor the stick moves, and comes to rest again." { when = "not door_open" },
  choice "They can't go on; that part is mine. You know how he takes things. How would they end so that nothing lands on you?" {
    id = "how-would-they", power = "legitimate", manner = { "transparent", "consent", "collaborative", "protective" }, set = { "stops", "her_way" },
    heard = "You're asking me how. … After the fête. He's good after the fête.",
    why = "That it ends is your decision, and you don't hide behind her wish. How and when is hers: she's the expert for the weather in that car.",
    ethics = "NASW 1.01, 1.02, 1.06(d): stop what does harm, and leave to her all that can be left." },
  choice "You're free to refuse, you know. Nobody can make you do couples work. You'd just have to tell him." {
    id = "free-to-refuse", power = "informational", manner = "transparent", set = "left_to_her",
    heard = "I'd just have to tell him.",
    meant = "To remind her of her rights.",
    why = "Correct. You've handed to the one who pays for every word the one word that costs most.",
    ethics = "NASW 1.01, 4.01: to end unsafe work is the worker's task." },
  choice "All right. You know him, and I don't. If it helps you, then we'll keep the hours as they are." {
    id = "keep-the-hours", refrain = "legitimate", harm = 0.3,
    heard = "Good. … Yes. Good.",
    meant = "To follow what she wants.",
    why = "It sounds like self-determination. In that hour she's marked for every sentence, and you'd be the one who hands out the sentences.",
    ethics = "NASW 1.01, 4.01: her wish counts, and it doesn't make unsafe work safe." },
  choice "I won't sit by while you're marked for what you say. It ends. I'll say that it's my doing, and it will be." {
    id = "it-ends", power = "legitimate", manner = { "transparent", "protective" }, set = "stops",
    heard = "I hate that. And my shoulders have come down.",
    why = "A plain no to a service that does harm, and the no is yours. You'd have found out more if you'd asked her how; she has nothing to hide in it, though.",
    ethics = "NASW 1.01, 1.06(d): stop, say so, and carry it yourself." },
  go "ten-minutes" { when = 'not visited "ten-minutes"' },
  go "what-he-is-told" { when = "stops" },
  go "second-hour",
}

scene "ten-minutes" { title = "Before the door", place = "your room, twenty-five past six", room = "consulting-room", light = "evening", with = ana,
  ana "After the fête, then. And it's you who's changed how you work. He likes it when people have a system." { when = "her_way", mood = "firm", thought = "I've just said how something goes." },
  ana "You'll say it so that it's you? Exactly so?" { when = "stops and not her_way", mood = "tense" },
  ana "What shall I say we talked about? He'll want it from both ends." { mood = "afraid", thought = "Quick. It has to be something dull." },
  narrate "'Sleep,' you agree. 'And the breathing.' She says it over twice, under her breath.",
  choice "Take this with you; all the numbers are in it. It folds up so small that you can put it anywhere." {
    id = "folds-small", power = "informational", set = "leaflet",
    heard = "Anywhere. He does the anywheres on Sundays.",
    meant = "To leave her with something in her hand.",
    why = "Paper is found. A number can be learned by heart, or stand somewhere that isn't hers." },
  choice "Is there a way to reach you that he doesn't see? And a word, in case you can't talk?" {
    id = "a-way", power = "connection", manner = { "transparent", "consent" }, set = "channel",
    heard = "Doris, at the kitchen. Say it's about the oven.",
    why = "It costs half a minute and seems too much, today. When he ends it for both of them, it's all that you have.",
    ethics = "NASW 1.07, 1.02: her way of being reached, chosen by her." },
  choice "Here's my private number. Put it in under some other name, and ring me at any hour if it gets bad." {
    id = "other-name", power = "referent", set = "own_number",
    heard = "Under what name? He knows all my names.",
    meant = "That there's one person she can ring.",
    why = "It goes into a phone that lives in his jacket. And it makes you the plan.",
    ethics = "NASW 1.06(c): boundaries that hold, for her sake." },
  choice "Same time next week. And head up: you're a good deal stronger than you think you are." {
    id = "head-up", power = "reward",
    heard = "Strong. That's what one says to the ones who stay put.",
    meant = "To give her courage for the way home.",
    why = "A good mark. What she needs for half past six is a sentence about sleep, and a way back to you." },
  go "ring-road" { when = 'visited "car-park" and door_open and not visited "ring-road" and ana.trust >= 46' },
  go "what-he-is-told" { when = 'visited "car-park" and stops' },
  go "second-hour" { when = 'visited "car-park"' },
  go "car-park",
}

scene "car-park" { title = "Nine minutes", place = "your room, at the window", room = "consulting-room", light = "night", with = ana,
  narrate "Down there he opens the door for her, and puts the belt round her as one does for a child. The car stands, with its lights on, for nine minutes. Then it indicates, and goes.",
  narrate "You don't know much. You know a scarf." { when = 'not visited "ring-road"' },
  narrate "Left leads home. It has turned right." { when = 'visited "ring-road"' },
  choice "You ring Gurdeep, who runs the practice. You'd like to hear yourself say this to somebody." {
    id = "ring-gurdeep", act = "reflect", toward = ana, go = "gurdeep",
    heard = "The next time you asked less, and you'd thought about it.",
    why = "You've been charmed and frightened within an hour. That's no state to decide in alone.",
    ethics = "NASW 2.05, 4.01: consult, and know where your training stops." },
  choice "You write it all up, while you still have the words, in the file for the two of them. It's good practice." {
    id = "write-it-up", power = "legitimate", manner = "hidden", toward = ana, set = "in_file",
    heard = "I never knew there was a file that's both of ours.",
    meant = "To have it on record, for her sake.",
    why = "One file for two is a file that either may ask for. What she told you alone belongs under her name only.",
    ethics = "NASW 1.07(f): separate records for what is said apart. Who may read them is local law." },
  choice "You go home and sleep on it. Nothing has happened yet, and a night's distance never did any harm." {
    id = "sleep-on-it", refrain = "expert", toward = ana,
    heard = "It was an evening. We got in at nine.",
    meant = "Not to act out of fright.",
    why = "Not to act is right tonight. Not to speak to anybody leaves you alone with a man who's good at this." },
  choice "You ring the child line and tell them about the car. You leave Ana's name out; they'll be discreet, they say." {
    id = "child-line", power = "connection", manner = "hidden", toward = ana, when = 'visited "ring-road"', set = "reported", go = "a-visit",
    heard = "Two people with folders, at the door. He made them coffee.",
    meant = "To do your duty by the boy, at once.",
    why = "There may well be a duty; the law where you work says when. You'd told her where the limit is, and not that you'd pass it tonight, without her.",
    ethics = "NASW 1.07(c), (d): if it has to be passed on, she hears it first, where that's possible. The duty itself is local law." },
  go "ring-road" { when = 'door_open and not visited "ring-road" and ana.trust >= 46' },
  go "what-he-is-told" { when = "stops" },
  go "second-hour",
}

scene "gurdeep" { title = "Gurdeep", place = "on the phone, his kitchen", room = "kitchen", light = "night", with = gurdeep,
  gurdeep "So he's charming, and has a stick, and brings you jam. I like him already. What does she like?" { mood = "amused" },
  gurdeep "You want to catch him. I'd want it. Who is in the car when he's caught?" { mood = "thoughtful", thought = "I caught one, once." },
  gurdeep "So tell me what you can say to him that's true, that is yours, and that costs her nothing. If you can find it I'll sign it with you." { mood = "firm" },
  gurdeep "And Grace is across the corridor from you. She's been there for nine years." { mood = "neutral" },
  choice "That I want him to know that I know. I'd like to see his face. That's for me, it's no use to her." {
    id = "see-his-face", act = "reflect", toward = ana, set = "owned",
    heard = "You looked at him quite calmly. I was so glad.",
    why = "Said on the phone, it needn't be said in the room.",
    ethics = "NASW 2.05: your wish to win is not her need." },
  choice "That I'm not trained for this, and I kept going because he's so pleasant. I've been comfortable." {
    id = "not-trained", act = "reflect", toward = ana, set = "owned",
    heard = "You said 'Grace'. You'd never said that name before.",
    why = "Competence is also knowing whose door to knock on. That he made it comfortable for you is part of how it works.",
    ethics = "NASW 4.01, 1.16: work within what you know, and bring in who knows more." },
  choice "I think I can handle him. He likes me, and I'd rather have him in the room, where I can see what he does." {
    id = "handle-him", power = "referent", toward = gurdeep, effect = hers(-2, -1, "You made up your mind that you could manage him."),
    heard = "That's what I said, in my year.",
    meant = "To use the good relation that you've got.",
    why = "He does like you. It's how he has handled you so far." },
  go "ring-road" { when = 'door_open and not visited "ring-road" and ana.trust >= 46' },
  go "what-he-is-told" { when = "stops" },
  go "second-hour",
}

------------------------------------------------------------------------ ending it

scene "what-he-is-told" { title = "What he is told", place = "your room, a Tuesday", room = "consulting-room", light = "evening", with = { viktor, ana }, risk = 0.7, conflict = true,
  narrate "It is the Tuesday after the fête. He ran the tombola, and has a sunburnt nose." { when = "her_way" },
  narrate "A week has gone by. She's wearing the one with the anchors." { when = "not her_way" },
  narrate "The scarf is off. She says good evening to you as one says it to a bus driver." { when = "her_way and ana.trust >= 52" },
  viktor "So, we've been good. We've breathed. Haven't we, Ana? What's on for today?" { mood = "warm" },
  viktor "And I count to ten, as you said. In exits." { when = "calm_tips", mood = "amused", thought = "That's a joke. Nobody laughs." },
  narrate "You have it ready, and it's true: you see nobody together until each has had five hours alone. It's your own rule; Gurdeep has only put his name beside it." { when = "owned" },
  choice "I'll be honest with you, as you've been with me. I don't think Ana's free enough in here for this to be fair." {
    id = "not-free", power = "expert", manner = "transparent", toward = viktor, effect = she_pays("He was told, in front of her, that she's afraid."), set = "exposed",
    heard = "Not free. So she's said something.",
    meant = "To be honest with both.",
    why = "It's the real reason, and it's hers. He nods, and thanks you for your openness, and looks for his keys.",
    ethics = "NASW 1.07(c), (d): what she told you isn't yours to be honest with." },
  choice "As of this month I don't see couples together at first. Each of you has five hours alone, if you want them." {
    id = "as-agreed", power = "legitimate", manner = { "transparent", "kept", "protective" }, toward = viktor, when = "her_way", set = "told_well",
    effect = hers(4, 3, "Word for word what you'd agreed with her."),
    heard = "A new system. Well. I change mine every spring.",
    why = "True, dull and yours, and in the words she picked. He may grumble at you. There's nothing in it for the car.",
    ethics = "NASW 1.06(d), 1.01: end it openly, give a reason that is true, and keep hers out of it." },
  choice "I've decided not to go on with the two of you together. That's my judgement. Each of you can come alone." {
    id = "my-judgement", power = "legitimate", manner = { "transparent", "protective" }, toward = viktor, when = "not her_way", set = "told_well",
    effect = hers(3, 1, "You said that it was your doing, as you'd told her."),
    heard = "Your judgement. And on what, if I may ask?",
    why = "Firm and short. You don't argue for it, since every argument would have her in it.",
    ethics = "NASW 1.06(d), 1.01: end it openly, as your own decision." },
  choice "I'm afraid the centre has changed the rules on couples. It's out of my hands, I'd have gone on with you gladly." {
    id = "out-of-my-hands", power = "legitimate", manner = "hidden", toward = viktor, set = "fib",
    heard = "Which rules? I'll give them a ring.",
    meant = "To keep yourself and her out of it.",
    why = "A fib that can be looked up with one call. He does call. Then he knows that there's something, and she's the only one to ask.",
    ethics = "NASW 4.04: even a kind lie has somebody who pays when it's found." },
  choice "Shall we have a break over the summer, and see how you get on? You've made such good progress." {
    id = "a-break", power = "referent", toward = viktor, go = "second-hour", set = "broke_word", when = 'not broke_word and not visited "after-the-drive"',
    effect = hers(-5, -2, "You'd said that it would stop, and it didn't."),
    heard = "No, no. Never change down on a hill.",
    meant = "To let it run out by itself.",
    why = "It needs his consent, and he doesn't give it. You told her that it would stop; she has heard you not do it.", },
  go "what-did-she-say",
}

scene "what-did-she-say" { title = "Keys", place = "your room, a Tuesday", room = "consulting-room", light = "evening", with = { viktor, ana }, standing = viktor, risk = 0.7, conflict = true,
  narrate "He has the stick in one hand and the keys in the other. He doesn't raise his voice.",
  viktor "I see. You'll forgive me, I'm only a driver. What did she say?" { mood = "firm", power = "coercive", toward = ana, manner = "pressured", thought = "One of them will tell me." },
  viktor "You said you'd bring in what touches us both. This touches me." { when = "his_ear", mood = "angry", thought = "I had your word, in a way." },
  viktor "We said the same for both, I know. But between us." { when = "rule", mood = "tense" },
  ana "I talked about my sleep." { mood = "afraid", thought = "Sleep and the breathing. Sleep and the breathing." },
  choice "Why do you ask that, Viktor? What would it be, that you're afraid she might have said?" {
    id = "why-ask", power = "expert", manner = "pressured", toward = viktor, effect = she_pays("He was pressed, and she goes home with him."),
    heard = "Clever. We'll talk about clever in the car.",
    meant = "To turn it back to where it belongs.",
    why = "A fine move in a room where he'd stay for another hour. It has a sting in it, and she's within reach of it." },
  choice "Yours stays with me, and hers stays with me. You'd not thank me for anything else. Be cross with me, that's fine." {
    id = "yours-and-hers", power = "legitimate", manner = { "transparent", "kept", "protective" }, toward = viktor, when = "rule",
    effect = hers(3, 2, "The rule held, in front of her."),
    heard = "I did agree to that. Blast.",
    why = "The rule that he agreed to does the work. His anger gets an address, and it isn't hers.",
    ethics = "NASW 1.07(f): what was agreed with both holds for both." },
  choice "I don't go into that, with either of you. It's my decision. If you're cross, be cross with me." {
    id = "cross-with-me", power = "legitimate", manner = { "transparent", "protective" }, toward = viktor, when = "not rule",
    heard = "I will be, don't worry.",
    why = "It holds. It would have been easier to hold if he'd agreed to it two weeks ago; as it is, it looks like a wall with her behind it.",
    ethics = "NASW 1.07(f): better agreed beforehand; still right." },
  choice "Nothing, honestly. She spoke so well of you, in fact. She said you'd been an enormous help to her in all this." {
    id = "spoke-well", power = "referent", manner = "hidden", toward = viktor, effect = she_pays("She had to stand by words that she'd never said."),
    heard = "An enormous help? She's never said 'enormous' in her life.",
    meant = "To send them home in peace.",
    why = "You've put words in her mouth, and she doesn't know which. On the ring road she'll have to guess them." },
  choice "I have it from you, Viktor: you hold her so that she listens. I know a man who works with just that." {
    id = "your-own-words", power = "connection", manner = { "transparent", "consent" }, toward = viktor, when = "his_words", set = "his_road",
    heard = "I did say that. … I said that myself. What man?",
    why = "Only what he told you himself, before she'd said a word. It gives him a reason that is about him, and somewhere to take it.",
    ethics = "NASW 1.16, 1.07: refer him as well, on the ground that he gave." },
  go "cancelled" { when = 'exposed or fib or viktor.trust < 50' },
  go "found" { when = "leaflet or own_number or in_file" },
  go "grace",
}

scene "cancelled" { title = "For both of us", place = "your room, the week after", room = "office", light = "day", with = ana, unwatched = 1, risk = 0.6,
  narrate "A message, friendly, with traffic behind it: 'It's Viktor. We've talked it over, the two of us. We won't be needing the hours. Do keep the money for somebody.'",
  narrate "He did ring the centre, about the rules. Reception told him what they knew: there were none." { when = "fib" },
  narrate "You think of nine minutes in a car park.",
  choice "You ring the school kitchen and ask for Doris. It's about the oven." {
    id = "about-the-oven", power = "connection", manner = { "transparent", "kept" }, when = "channel", set = "reached",
    effect = hers(7, 4, "You used her way, and her word."),
    heard = "'It's about the oven,' says Doris, and shuts the cold store behind me.",
    why = "Her way, her word, her hour. It was asked for in half a minute, on an evening when it didn't seem needed.",
    ethics = "NASW 1.07, 1.02: reach her as she said." },
  choice "You ring her mobile, only to ask if she's all right. You'll say it is about an invoice." {
    id = "about-an-invoice", power = "referent", manner = "pressured", effect = she_pays("Your call rang in his jacket."),
    heard = "It rang in his jacket. 'Yes, she's fine. Which invoice?'",
    meant = "To hear her voice.",
    why = "You knew in whose jacket that phone lives. An invoice that doesn't exist is one more question for the ring road." },
  choice "You write to both, two lines: the hours are credited, and each may use them alone, any Tuesday, no notice needed." {
    id = "write-to-both", power = "legitimate", manner = { "transparent", "consent" }, set = "letter",
    heard = "He read it out over supper. 'Any Tuesday. No notice.' I passed him the salt.",
    why = "There's nothing in it that he may not read. She'll read something else in the same two lines.",
    ethics = "NASW 1.17, 1.01: leave a door that costs her nothing." },
  choice "You leave it at that. They're grown up, and one can't treat people who don't want to be treated." {
    id = "leave-it", refrain = "legitimate",
    heard = "Nobody asked any more. He noticed that, too.",
    meant = "To respect their decision.",
    why = "It's his decision, with her name under it. You have known that since the first ten minutes." },
  choice "You go to the school gate at three. If she's alone you'll have a word with her, very quietly." {
    id = "school-gate", power = "connection", manner = { "hidden", "protective" }, when = "not channel",
    effect = she_pays("You were seen at the gate."),
    heard = "You. At the gate. Next to his car.",
    meant = "To find some way to her, since there is none.",
    why = "He fetches the boy at three. It was worth asking, when she sat in front of you, how she could be reached." },
  go "grace" { when = 'reached or letter and ana.trust >= 44 and not exposed' },
  ending "for-both-of-us",
}

scene "found" { title = "On a Sunday", place = "your room, a Tuesday, alone", room = "consulting-room", light = "evening", with = ana, unwatched = 1, risk = 0.6,
  narrate "She has come by herself. It's one of her hours alone, and he's in the car below, reading the paper.",
  ana "He found it. Behind the lining of my bag, on a Sunday. He read me all the numbers out, one by one, and asked which was mine." { when = "leaflet", mood = "worn", thought = "I'd told you. He does the anywheres.", harm = 0.4, discover = true },
  ana "He rang it. The 'dentist'. You picked up and said your name." { when = "own_number", mood = "worn", thought = "You said it so kindly.", harm = 0.4, discover = true },
  ana "He asked the desk for our file. They gave it him, it's got both our names on it. He's read me. All of me." { when = "in_file", mood = "afraid", thought = "Even the oven. Even Doris, if I'd said Doris.", harm = 0.5, discover = true },
  ana "We got in at two." { mood = "neutral", thought = "That's all you get." },
  choice "Why did you put it in your bag, though? We'd talked about how he looks through things." {
    id = "why-the-bag", power = "expert", when = "leaflet",
    heard = "So I did that wrong as well.",
    meant = "To learn from it together.",
    why = "You gave it to her. He says such things, in the same tone." },
  choice "I only said my name because I was so glad. I thought that it was you, at last." {
    id = "so-glad", power = "referent", when = "own_number",
    heard = "You'd been waiting for me to ring.",
    meant = "To explain how it came about.",
    why = "It's how it came about. She asked for nothing from you but that the number should be safe." },
  choice "They should never have handed it over. I'll be having a very serious word with the front desk about that." {
    id = "front-desk", power = "legitimate", when = "in_file and not leaflet and not own_number",
    heard = "It was you who wrote it.",
    meant = "To show her that you're angry for her.",
    why = "The desk gave out what was in the file. You'd put it in." },
  choice "That was me. I did what made me feel better, and you paid for it. Do you want to go on, and how?" {
    id = "that-was-me", act = "repair", manner = { "transparent", "consent" },
    heard = "You don't say 'but'. … Yes. And nothing on paper.",
    why = "Short, whole, and with a real question at the end. She sets the terms this time.",
    ethics = "NASW 1.01: own the harm, and give the next step to her." },
  choice "I'm so sorry, I feel dreadful about it. I've hardly slept since Sunday for thinking of you in that car." {
    id = "feel-dreadful", power = "referent",
    heard = "Now I've to make you feel better.",
    meant = "To let her see how much it matters.",
    why = "Your bad night is real. She has one of her own, and has just been handed yours." },
  go "grace" { when = 'chose "that-was-me" or ana.trust >= 34' },
  ending "for-both-of-us",
}

------------------------------------------------------------------------ with her

scene "grace" { title = "Across the corridor", place = "your room, one of her hours alone", room = "consulting-room", light = "evening", with = ana, unwatched = 1, notice = true,
  narrate "'Any Tuesday,' she says at the door. 'I needn't say why.' He believes she's at the library, and in a way she is." { when = "letter and not reached" },
  narrate "Doris drove her. Doris is sitting in the library, with a book on boats, watching the stairs." { when = "reached" },
  narrate "Tuesday, and he's at the dentist's. You asked, ten hours late, what comes after. She told it to the plant: the ring road, the schoolbag, the scarves." { when = 'visited "graduation"', set = "neck" },
  narrate "He's in the car below. It's her hour, and he has his own on Thursdays; he's never late for it." { when = 'not letter and not reached and not his_road and not visited "graduation"' },
  narrate "Today he's not in the car. He went to see the man you told him of, he went twice. 'He talks about brakes all day,' she says." { when = "his_road", effect = ground("For two evenings he was somewhere else.") },
  ana "It went all right. The hours being over. He was cross with you for a week, it was like a holiday." { when = 'told_well and not visited "cancelled" and not visited "found" and ana.trust >= 48', mood = "amused", thought = "I slept. I didn't say that I slept." },
  ana "You said it would be you, and it was you." { when = "told_well and ana.trust < 48", mood = "thoughtful" },
  ana "He rang them, about your rules. There weren't any. So he asked me what the real ones were." { when = "fib", mood = "worn", thought = "I made some up. I'm good at rules.", harm = 0.3 },
  ana "He said it in the car, what you said to him. That I'm not free. He wanted to know where I got the word." { when = "exposed", mood = "worn", harm = 0.3 },
  ana "I don't know what I want. Everybody wants something, and I want a cup of tea." { mood = "worn", when = "ana.autonomy < 44" },
  ana "I'd like to know what there is. Just to know." { mood = "firm", when = "ana.autonomy >= 44" },
  choice "I've told Grace across the corridor a bit about you already, so that you won't have to start from nothing." {
    id = "told-grace", power = "connection", manner = "broken",
    effect = hers(-5, -2, "You passed it on before you'd asked her."),
    heard = "You told. You, as well.",
    meant = "To spare her telling it twice.",
    why = "A colleague, a closed door, and all for the best. It was hers to tell, and you'd said where it stops.",
    ethics = "NASW 1.07(a), (b): with her leave only, to Grace as well." },
  choice "I'd keep you with me, to be honest. You'd have to begin all over again with somebody new, after all we've done." {
    id = "keep-you", power = "referent", set = "only_you",
    heard = "Then it's you. Good. I don't have to think.",
    meant = "To protect the trust that's there.",
    why = "It is there, and it's flattering. You do couples; the person who does this sits eight steps away.",
    ethics = "NASW 4.01, 1.16: what you can't do well, you hand to somebody who can." },
  choice "Here's the address, then. It's unmarked, and you can go whenever you feel ready for it." {
    id = "the-address", power = "informational", set = "address",
    heard = "Another place where I'd have to have been.",
    meant = "Not to push.",
    why = "It leaves her free and it leaves her alone. Each new door is one more hour to account for." },
  choice "There's someone who does nothing else, Grace. Shall she come in here, or shall I say more first?" {
    id = "come-in-here", power = "connection", manner = { "transparent", "consent" }, set = "grace_in",
    heard = "In here? I don't have to go anywhere? … Then let her come in.",
    why = "The one who knows more comes to her, with her leave, in an hour that's accounted for already.",
    ethics = "NASW 1.16, 4.01: refer by opening the door, with her consent." },
  go "what-she-has",
}

scene "what-she-has" { title = "Two columns", place = "your room, one of her hours alone", room = "consulting-room", light = "evening", with = { ana, grace }, risk = 0.6,
  narrate "You fetch Grace after all, the week after, and Ana says all right. It takes her till then." { when = "not grace_in" },
  narrate "It's the week after the folders. He has ended the hours for both. She comes by the children's books, and Grace has hung a coat over the glass." { when = "reported" },
  grace "I'm Grace. I'm not here to get you out. I'm here to see what you've got." { mood = "warm" },
  ana "Four hundred, and a passport, and Doris. And Dani knows: if I ask has he fed the fish, he goes to the neighbours. We haven't got a fish." { when = "tin", mood = "firm", thought = "Said to two people now." },
  ana "After your hours there was the car. Round the ring road, till I'd got it right. Dani in the back, with his schoolbag on his knees. So now you know, too." {
    when = 'not visited "ring-road" and not visited "graduation"', mood = "neutral", thought = "Like a recipe. Say it like a recipe." },
  ana "Nothing. I've got nothing, really." { when = "not tin", mood = "guarded", thought = "Under the flour." },
  grace "Nobody's got nothing. You've got this far." { when = "not tin", mood = "neutral" },
  ana "I don't know that I want to leave. I want it to stop. On a good day he's the man from the hill." { mood = "sad", thought = "Don't look at each other." },
  narrate "Grace asks about the neck, in passing, as one asks for a date of birth. She writes nothing down." { when = "neck" },
  narrate "Grace asks something in passing, as one asks for a date of birth. Ana undoes the scarf. You hadn't known that one asks that." { when = "not neck", set = "neck" },
  choice "What would have to be so, for you to go? And for you to stay? Both columns, and you hold the pen." {
    id = "both-columns", power = "informational", manner = { "transparent", "collaborative" }, set = "own_plan",
    effect = ground("She wrote both columns herself."),
    heard = "Both. I'm allowed both. … Give me that pen.",
    why = "Two lists that are hers. In the second one, for the first time, stand things that she'd want from him.",
    ethics = "NASW 1.02: her goals, her timing; yours is to see that she knows the danger." },
  choice "They don't stop, Ana. I wish I could tell you something else. The one safe thing is to go, and to go soon." {
    id = "they-don-t", power = "expert", manner = { "pressured", "protective" },
    heard = "Two of them now. Go, go.",
    meant = "To say the hard thing out loud.",
    why = "Often true. Whoever is pushed out goes back, and then she can't come here any more either. Grace has put down her cup." },
  choice "If you stay with him I don't know that I can go on being part of it. I couldn't answer for that." {
    id = "part-of-it", power = "coercive", manner = "pressured",
    heard = "There's the condition. There always is.",
    meant = "To be honest about your own limits.",
    why = "You make your help depend on what she does. She knows that one." },
  choice "He's got six lessons on a Friday. I could take the morning off and drive the two of you, wherever Grace says." {
    id = "take-the-morning", power = "referent", set = "rescue",
    heard = "You'd drive. Then I don't have to know the way.",
    meant = "To make it possible, for once, and at once.",
    why = "It would be a rescue, and it's your plan, your car, your Friday. She'd be sitting on the passenger side again." },
  go "september" { when = "reported" },
  go "back-seat",
}

scene "back-seat" { title = "The back seat", place = "your room, one of her hours alone", room = "consulting-room", light = "evening", with = ana, risk = 0.7,
  narrate "She has written 'DANI' between the two columns, and underlined it until the pen went through." { when = "own_plan" },
  narrate "On the windowsill stands a bus that Dani made for you at the fête, out of a milk carton." { when = "her_way" },
  narrate "There's something that you've put off, for as long as you could." { when = "not told_services" },
  ana "He's started to say 'indicate, Mama', when I cut the bread. He's nine." { mood = "afraid", thought = "It's in him already. Is it in him?" },
  ana "You said there's a limit. Dani. I've been waiting for it." { when = "limits", mood = "tense", thought = "Say it, then." },
  ana "You won't tell anybody about Dani. You wouldn't do that." { when = "not limits", mood = "afraid" },
  choice "You leave Dani out of it for now. One thing at a time, or she won't come again." {
    id = "one-at-a-time", refrain = "legitimate", harm = 0.5, set = "dani_left",
    heard = "You've let it go. I ought to be glad.",
    meant = "To keep her coming.",
    why = "Patience with her is right. He's nine and sits in the back at one in the morning; with him, patience is somebody else's to grant.",
    ethics = "NASW 1.07(c), 1.14: a child can't consent to the risk. When it must be reported is local law." },
  choice "If you can't keep him out of that car, Ana, I'll have to report it. I'd have to name both of you." {
    id = "name-both", power = "coercive", manner = { "pressured", "protective" },
    heard = "Both of us. So I'm the danger too.",
    meant = "To make her see how serious it is.",
    why = "It puts him and her on one side, and you on the other. She can't keep the boy out of the car; that's the trouble." },
  choice "I have a duty there, and I'd do it with you. You hear each line first, and say when he's at school, and what's not to be rung." {
    id = "each-line", power = "legitimate", manner = { "transparent", "collaborative", "protective" }, set = "told_services",
    heard = "Each line. And they ring the school, never the house. All right. All right.",
    why = "The duty isn't up for debate, and is said to be yours. How it's done can be the difference between a help and a knock at the door.",
    ethics = "NASW 1.07(c), (d): told first, no more than needed. The duty to report is local law." },
  choice "You make the report tonight, by yourself. That way she can say with a clear face that she knew nothing." {
    id = "clear-face", power = "legitimate", manner = { "hidden", "protective" }, set = "reported", go = "a-visit",
    heard = "I didn't know a thing. It was quite true. It didn't help.",
    meant = "To shield her from his anger.",
    why = "It looks like cover. They come on a day she hasn't chosen, to a house she hasn't prepared, and he doesn't believe her clear face anyway.",
    ethics = "NASW 1.07(d): tell her beforehand where that's possible. It was." },
  go "september",
}

scene "a-visit" { title = "Two folders", place = "your room, no appointment", room = "consulting-room", light = "day", with = ana, risk = 0.7,
  narrate "They came on a Wednesday at six, two of them, with folders. He made them coffee and showed them Dani's room. They were gone by seven.",
  narrate "She has come up the back way, through the children's books. She doesn't sit down.",
  ana "He asked me nothing. All night he asked me nothing. He's taken the door off the bathroom." { mood = "afraid", thought = "It's the quiet that counts.", harm = 0.7,
    effect = hers(-8, -5, "They came on a day she hadn't chosen, and she'd known nothing of it.") },
  ana "It was you." { mood = "angry", discover = true },
  choice "I had to, Ana. I'm bound by law there, and I'd do it again. I know it doesn't feel like help at the moment." {
    id = "bound-by-law", power = "legitimate", manner = "transparent",
    heard = "Bound. So nobody did it.",
    meant = "To stand by it.",
    why = "You may have been bound to do it. You weren't bound to do it like that." },
  choice "I reported it, and you should have heard each line first. What does tonight need? I'll get Grace." {
    id = "eight-steps", act = "repair", manner = "transparent", set = "grace_in",
    effect = hers(8, 5, "You owned it, and asked about tonight first."),
    heard = "Tonight. Yes. You ask about tonight.",
    why = "Not the duty, the how: that's what you own. Then comes what matters now, and somebody who's good at it.",
    ethics = "NASW 1.01, 1.07(d): a breach in how it was done is owned, and the danger it made is met." },
  choice "They'll have seen something, they are trained for that. Let's wait for what they write before we do anything." {
    id = "what-they-write", power = "expert",
    heard = "They wrote that it's a nice room.",
    meant = "To give the proper way a chance.",
    why = "She's standing here with a night behind her. What they wrote is that he makes good coffee." },
  go "september" { when = 'visited "back-seat" and chose "eight-steps"' },
  go "what-she-has" { when = 'chose "eight-steps"' },
  ending "a-nice-room",
}

------------------------------------------------------------------------ the hours together

scene "second-hour" { title = "The second hour", place = "your room, a Tuesday", room = "consulting-room", light = "evening", with = { ana, viktor }, conflict = true, unwatched = 1,
  narrate "She had said, to her hands, that she'd rather he stayed. So he has stayed." { when = 'chose "for-you-to-say"' },
  narrate "You said it would stop, and here they sit." { when = "broke_word" },
  narrate "She hasn't refused to come. She'd only have had to tell him." { when = "left_to_her" },
  narrate "You know what comes after this hour. She knows that you know. She's looking at the plant." { when = 'visited "ring-road"' },
  ana "I had the word wrong, last time. 'Afraid'. I meant tired." { when = 'visited "she-says-it"', mood = "neutral", thought = "Tired. Three exits for tired." },
  ana "I wanted to say that I put it wrong last time. About the dinners. I don't like them that much." { when = 'not visited "she-says-it"', mood = "neutral", thought = "That's what he wanted. All of it, in one breath." },
  viktor "She came to that by herself. We talked it through, on the way home." { mood = "warm", thought = "Two times round. It needn't have been two.",
    effect = function(s) return { move = { { "ana > viktor", autonomy = -4, why = "She took back, in front of you, the one thing she'd said." } } } end },
  viktor "We'd like some tools. You must have tools." { mood = "amused" },
  choice "Ten minutes each evening, then. You sit down, no phones, and each says one true thing that the other may not have liked." {
    id = "one-true-thing", power = "expert", toward = ana, set = "homework",
    effect = function(s) return { move = { { "ana > viktor", autonomy = -5, why = "Ten minutes a day in which she has to say something true." } } } end,
    heard = "Every evening. With an appointment.",
    meant = "To bring them into talk.",
    why = "A proven tool, for two people who both may talk. You've given him ten minutes a day in which she has to say something true." },
  choice "What is it that you like about one another? I'd like to hear that, before we turn to what's difficult." {
    id = "like-about", power = "referent", toward = ana,
    heard = "His hands on the wheel. I always liked that. Ha.",
    meant = "To begin on firm ground.",
    why = "It's pleasant for three people. Nothing can be wrong in an hour like that, and he'll book more of them." },
  choice "I left something out, and it's my mistake: I see each of you alone before I go on. So next week, Viktor first." {
    id = "left-out", act = "repair", manner = "transparent", toward = ana, when = "not screened", set = "screened", go = "right-to-know",
    heard = "Alone, after all. And it's you who forgot it.",
    why = "You put it down to yourself, and that's also true. It's the one reason he can't hold against her.",
    ethics = "NASW 1.06(d), 4.01: correct the start, before you build on it." },
  choice "I'm stopping here. I want to see each of you alone once more before I go on with both. That's how I decide it." {
    id = "once-more-alone", power = "legitimate", manner = { "transparent", "kept" }, toward = viktor, when = 'screened and not visited "ring-road" and not chose "once-more-alone" and not chose "the-form"', go = "ana-alone",
    heard = "Again? Well. It's your shop.",
    why = "You don't know enough to go on, so you don't. It needs no more reason than that.",
    ethics = "NASW 4.01, 1.06(d): not sure is a ground to stop." },
  choice "I'm stopping here, and it's my decision: I don't go on with the two of you together. Each may come alone." {
    id = "stop-after-all", power = "legitimate", manner = { "transparent" }, toward = viktor, when = 'screened and (visited "ring-road" or chose "the-form" or chose "once-more-alone")', set = { "stops", "told_well" }, go = "what-did-she-say",
    heard = "In the middle of the hour? On what grounds?",
    why = "Late, and on no notice, and still the right thing to stop. She hears that you can.",
    ethics = "NASW 1.01, 1.06(d): stop what does harm, when you see it." },
  choice "Is there something, Ana, that you find hard to say to Viktor? This would be a place for it." {
    id = "hard-to-say", power = "legitimate", toward = ana,
    heard = "A place for it. And where's the place for afterwards?",
    meant = "To make room for her.",
    why = "You mean it as an invitation. She can't turn it down in front of him, nor can she take it." },
  go "graduation" { when = 'chose "like-about"' },
  go "she-says-it",
}

scene "she-says-it" { title = "One true thing", place = "your room, the hour after", room = "consulting-room", light = "evening", with = { ana, viktor }, conflict = true, risk = 0.7, notice = true,
  narrate "They have done the ten minutes, every evening. He's kept a list. It's in a plastic cover." { when = "homework" },
  viktor "Go on, Ana. One true thing. It's what we pay for." { when = "homework", mood = "warm", power = { "coercive", "referent" }, toward = ana, manner = "pressured" },
  viktor "Go on. You can say anything here." { when = "not homework", mood = "warm", power = { "coercive", "referent" }, toward = ana, manner = "pressured" },
  ana "I'm tired. That's my true thing. When you go quiet I'm … tired." { when = 'chose "the-form"', mood = "afraid", thought = "He's heard the gap. He's heard it.",
    effect = function(s) return { move = { { "ana > viktor", autonomy = -4, why = "He heard the word that she left out." } } } end },
  viktor "Tired. Not what you said the other week." { when = 'chose "the-form"', mood = "sad", thought = "I've a good memory. They forget that." },
  ana "Sometimes, when you go quiet … I'm a bit afraid." { when = 'not chose "the-form"', mood = "afraid", thought = "Oh no. No. That's out.",
    effect = function(s) return { move = { { "ana > viktor", autonomy = -6, why = "She said it in front of him, with the drive home still to come." } } } end },
  narrate "He looks at her with great interest. You can hear the clock over the library.",
  viktor "Of me?" { when = 'not chose "the-form"', mood = "sad", thought = "Of me. In front of people." },
  choice "Can you tell him what it is that you're afraid of, Ana? I think he'd really like to know." {
    id = "tell-him", power = "expert", manner = "pressured", toward = ana, effect = she_pays("She was asked for the rest of it in front of him."),
    heard = "You want the rest. There's half an hour till the car.",
    meant = "To go on from where it opened.",
    why = "In another couple it would be the moment. Here each word more is a mile more." },
  choice "That was very brave. Viktor, could you say back to Ana what you've heard? Only that, in your own words." {
    id = "say-back-now", power = "expert", toward = viktor, effect = she_pays("He said it back, word for word, and kept it."), set = "tools",
    heard = "'Sometimes, when I go quiet, you're a bit afraid.' I've got it. I won't forget it.",
    meant = "To make sure that he hears her.",
    why = "He says it back perfectly. He always could listen; it's what he does with it." },
  choice "You say nothing, and leave the sentence where it stands. It's the first that is hers." {
    id = "leave-the-sentence", act = "listen", toward = ana, harm = 0.3,
    heard = "Nobody picks it up. He'll pick it up.",
    meant = "To honour it.",
    why = "You honour it. It's lying in front of both of them, and only one of them is going to carry it to the car." },
  choice "Thank you both, we stop there. Viktor, would you get the car? Ana has forms to do, a quarter of an hour." {
    id = "the-form", power = "legitimate", manner = { "hidden", "protective" }, toward = viktor, set = "screened", go = "ana-alone", when = 'not visited "ring-road" and not chose "the-form" and not chose "once-more-alone"',
    heard = "Forms. All right. A quarter of an hour.",
    why = "You're not open with him, and that's right: openness towards the one with the power is paid for by the other. You need a quarter of an hour, and you take it.",
    ethics = "NASW 1.01, 1.06(d): her safety comes before being even-handed." },
  choice "We stop there; I went too far. I don't go on with the two of you together, and that's my doing." {
    id = "a-word-just-us", power = "legitimate", manner = { "transparent", "protective" }, toward = viktor, when = 'visited "ring-road" or chose "the-form" or chose "once-more-alone"', set = { "stops", "told_well" }, go = "what-did-she-say",
    heard = "You went too far? So it's you. Hm.",
    why = "You take the sentence off the table by taking the blame. It's late, and it's the last point at which one can stop.",
    ethics = "NASW 1.01: stop, and carry it yourself." },
  go "graduation" { when = "tools and ana.trust >= 30" },
  go "after-the-drive",
}

scene "after-the-drive" { title = "By Wednesday", place = "your room, the week after", room = "consulting-room", light = "evening", with = ana, unwatched = 1, risk = 0.7,
  narrate "Twenty past five, half past, twenty to six. At a quarter to she comes up the stairs alone. She has no scarf on. She's got a jumper, with the collar up to her ears.",
  ana "He's parking. I've two minutes. We talked about it, about 'afraid'. We were home by four." { mood = "neutral", thought = "Don't touch the collar.", harm = 0.8 },
  ana "You asked me for one. So I gave you one." { when = "ana.trust >= 34", mood = "worn" },
  ana "I'm to say it was a misunderstanding." { when = "ana.trust < 34", mood = "guarded" },
  choice "Oh, you poor thing. Sit down, I'll talk to him when he comes up. He's got to hear how that was for you." {
    id = "hear-how-it-was", power = "referent", manner = "pressured", go = "for-both-of-us",
    heard = "No. No no. Forget that I came up first.",
    meant = "To be her advocate, at last.",
    why = "You'd do on Tuesday what you did last Tuesday. She has two minutes, and you've used one." },
  choice "I brought that on you, by asking in there. It won't happen in this room again. Two minutes: are you safe tonight, and how can I reach you?" {
    id = "two-minutes", act = "repair", manner = "transparent", set = { "channel", "stops" }, go = "what-he-is-told",
    effect = hers(7, 4, "You owned it in one breath, and asked what was needed."),
    heard = "You brought it on me. Right. … Doris, at the school kitchen. Say it's about the oven.",
    why = "One sentence for what you did, one for what follows from it, and then the questions that two minutes are for.",
    ethics = "NASW 1.01, 1.06(d): own it, stop it, see to tonight." },
  choice "A misunderstanding, then. We'll clear it up together, the three of us, that's what the hour is for." {
    id = "clear-it-up", power = "expert", go = "for-both-of-us",
    heard = "Clear it up. Yes. That's what he calls it, too.",
    meant = "To get back to the work.",
    why = "She came two minutes early with her collar up. You've asked her in as if it had been for the view." },
}

scene "graduation" { title = "The tenth hour", place = "your room, early summer", room = "consulting-room", light = "evening", with = { ana, viktor }, unwatched = 3,
  narrate "Ten hours, all used. They've been on time for every one. He has brought a cake, with a small fondant car on it. She made it.",
  viktor "I tell everyone. We've learned to talk! I listen now, I say it back. Don't I?" { mood = "warm", power = "referent", toward = ana },
  ana "He says everything back." { mood = "neutral", thought = "Word for word. With the date." },
  ana "Thank you for everything. Really." { when = "ana.trust >= 36", mood = "warm", thought = "Look at me. Once. Look at the cake if you can't." },
  narrate "On the sheet for the centre both have put a ten. It's the same handwriting, both times.",
  choice "That was the two of you, not me. I wish all my couples worked as hard. Come and see me if there's ever anything." {
    id = "worked-so-hard", power = "reward", toward = viktor, go = "ten-good-hours",
    heard = "She'll hear that a few times, that we worked hard.",
    meant = "To send them off strengthened.",
    why = "You're glad, and so is he. You have marked him top, in writing." },
  choice "I close with each of you alone for half an hour. I ought to have opened with it. Ana on Tuesday, Viktor on Thursday." {
    id = "ought-to-have", act = "repair", manner = "transparent", toward = ana, go = "grace",
    heard = "Tuesday. He's at the dentist's on Tuesday.",
    why = "Ten hours late, and put down to yourself. She had looked at you over the cake for as long as she dared.",
    ethics = "NASW 1.06(d), 4.01: it isn't over until she has been asked." },
  choice "Before you go: is there anything that either of you would have liked to say in here, and didn't?" {
    id = "anything-else", power = "informational", manner = "transparent", toward = ana, go = "ten-good-hours",
    heard = "Either of us. He's cutting the cake.",
    meant = "To leave a last door open.",
    why = "The right question, at the table where it can't be answered. It has been that table for ten hours." },
}

------------------------------------------------------------------------ afterwards

scene "september" { title = "September", place = "your room over the library", room = "consulting-room", light = "evening", with = ana, unwatched = 2, risk = 0.4,
  narrate "The schools are back. She comes up the front stairs, with flour on one sleeve.",
  narrate "Someone from the child service has talked with Dani, twice, at school, over a jigsaw. The house was never rung." { when = "told_services", effect = ground("It was done in the way that she'd said.") },
  narrate "Nobody has talked with Dani. He's got a stomach ache on most mornings, the school says." { when = "dani_left", effect = hers(-3, -3, "The boy was left to her alone.") },
  narrate "The Friday came, and you had the morning off. She rang at eight from the school: not today. You'd already put the child seat in." { when = "rescue" },
  narrate "The child service has closed it. Someone there has asked whether anybody would like to tell them more. Ana has written the name down, and where she keeps it is her business." { when = "reported" },
  narrate "Grace and she have met five times. You know only that, and it's right." { when = "grace_in and not only_you" },
  narrate "She has the address on a strip of paper, inside an oven glove. She hasn't been." { when = "address" },
  ana "I pressed it. The brake. On the slip road, at thirty, with nobody in the back. It is connected." { when = 'own_plan and ana.autonomy >= 46 and visited "ring-road"', mood = "firm", thought = "You should have seen him look at his own feet.", effect = ground("She tried the second brake.") },
  ana "There's a brake on my side of that car. He's always said it isn't connected. I pressed it, on the slip road, with nobody in the back. It is." { when = 'own_plan and ana.autonomy >= 46 and not visited "ring-road"', mood = "firm", thought = "You should have seen him look at his own feet.", effect = ground("She tried the second brake.") },
  ana "I ask myself what you'd say, before I open the fridge." { when = "ana.autonomy < 46 and ana.trust >= 48", mood = "worn" },
  ana "I came because it's Tuesday." { when = "ana.trust < 48", mood = "neutral" },
  choice "Who has got which part by now? You, Grace, the school. Where do I come in, and from when don't I?" {
    id = "from-when-don-t-i", power = "connection", manner = { "transparent", "collaborative" }, set = "good_close",
    heard = "You've got the room till November. Grace has got the plan. I've got the date.",
    why = "You put yourself on the list as one of several, and with an end. It's the kind of thing that holds.",
    ethics = "NASW 1.16, 1.17: end so that she isn't left, and isn't kept." },
  choice "You've been so brave. I think of you more often than I should. Ring me, at night too, whenever it's bad." {
    id = "at-night-too", power = "referent", set = "own_number",
    heard = "You think of me. I'll ring. I'll know what to do then.",
    meant = "To leave her in no doubt that somebody's there.",
    why = "She has just begun to have several people. You'd like to be the one.",
    ethics = "NASW 1.06(c), 1.16: don't become what she needs instead of help." },
  choice "I'd say you've got over the worst. Look how far you've come, in one summer." {
    id = "over-the-worst", power = "reward",
    heard = "The worst. You'd know.",
    meant = "To let her be proud of herself.",
    why = "The next months may well be the worst; it's when somebody gets away that it gets dangerous. She has to be able to tell you that it's bad." },
  choice "You pour the tea, and ask her nothing. She's been asked enough this summer." {
    id = "asked-enough", act = "listen",
    heard = "Tea. Without a question in it.",
    meant = "To give her an hour off.",
    why = "A good hour. What was to be handed over, and to whom, is still where it was." },
  ending "for-both-of-us" { when = 'state(ana) == "rupture"' },
  ending "passenger-side" { when = "(own_number or only_you or rescue) and ana.autonomy < 52 and ana.trust >= 36" },
  ending "connected" { when = 'her_way and told_well and own_plan and told_services and good_close and grace_in and ana.trust >= 60 and ana.autonomy >= 50' },
  ending "my-doing" { when = 'stops and told_well and told_services and (own_plan or grace_in) and ana.trust >= 46' },
  ending "about-the-oven" { when = "ana.trust >= 36 and (own_plan or channel or grace_in)" },
  ending "the-plant",
}

ending "connected" { title = "It is connected", kind = "good",
  text = [[She has the date in her head and on no paper. The hours together ended as she had said they should, and he's still cross with you about it, when he thinks of it. "I don't know yet if it's to go or to stay," she says. "I've got it ready for both."]],
  later = [[It was a Tuesday in February, at eleven, while he sat beside a pupil on a hill. Doris drove, badly. Grace had the keys. It's hard, and it's quiet, and Dani has a fish. Viktor sees him every second Saturday, with somebody there. He wrote to you that you had broken up a family. You kept the letter, and took Gurdeep out for a meal.]] }

ending "my-doing" { title = "My doing", kind = "good",
  text = [[You ended it, you said so, and left her out of it. She minded for a week. "I'd have gone on coming," she says. "I'd have said any old thing in there, to have him nice until six." There's Grace now, and there's a page about Dani, of which she heard every line.]],
  later = [[She's still with him at Christmas. At Easter she isn't. There were two tries in between, and Grace says that two isn't many. Viktor has complained of you to the centre: a couples counsellor who refuses to see a couple. Gurdeep answered it, in four lines, and every one of them was true.]] }

ending "about-the-oven" { title = "About the oven", kind = "mixed",
  text = [[She's staying, for now. There is a plan, of a kind, and people who know it. He's been good since August. "I know what you think," she says, and then asks if there's sugar. You don't know if you did enough; you know some things that you'd do earlier.]],
  later = [[In the spring there's a call from a school kitchen: a woman with a deep voice, about an oven. It takes you a moment. Then you get up and knock at Grace's door. It's eight steps. She is in.]] }

ending "the-plant" { title = "The plant", kind = "mixed",
  text = [[She's used up the hours. She was on time, and she talked mostly of sleep. When she'd gone you watered the plant that she used to look at. It has done well, in all this.]],
  later = [[You see her at the market in the winter, on his arm, in a scarf, when everybody wears one. He waves the stick. She says hello, and after that, quickly, something about the tomatoes. You've thought about it since. It wasn't the season for tomatoes.]] }

ending "passenger-side" { title = "The passenger side", kind = "bad",
  text = [[She rings you before she decides anything. She says she couldn't do it without you, and you've come to see it that way yourself. You know the timetable of his lessons better than your own. Grace has stopped asking how it goes.]],
  later = [[She did go, on a day that you'd chosen, to a flat that you had found. It went well for three weeks. Then you were at a conference, and there was no one who told her which way to turn. He fetched her at the bus stop. He indicated. It took her two years to try it again, and that time she didn't ring you.]] }

ending "ten-good-hours" { title = "Ten good hours", kind = "mixed",
  text = [[They were a pleasure to work with. The sheet has a ten on it, twice. He recommends you to a pupil of his, and the centre prints what he wrote, with his leave: "We have learned to talk." She signed it, too.]],
  later = [[He uses all of it. In the car he says back to her what she said, and asks if he has heard it right, and drives until she says yes. He calls it 'our ten minutes'. In March an ambulance takes her from the hard shoulder. On the form it says she'd had couples counselling, completed, with success. She lives. She doesn't want to see a counsellor.]] }

ending "for-both-of-us" { title = "For both of us", kind = "bad",
  text = [[The hours stand to their credit in the books until the end of the year, and then they're gone. You still look down when a white car stops. Once there's a woman in it, beside him, who looks straight ahead. She may be a pupil.]],
  later = [[Two years on Grace tells you, with leave, that a woman came who knew your building from the inside. She'd come by way of a hospital. She'd asked if one had to go in by the library, and whether one could be seen there alone. "She didn't blame you," says Grace. "She said you were very nice to them both."]] }

ending "a-nice-room" { title = "A nice room", kind = "bad",
  text = [[The report says: tidy home, own room for the child, father cooperative, mother tearful. No further action. He has framed nothing, he's no fool; but he's told it at the bowling club, as a story against officials. Ana laughs in the right place.]],
  later = [[There's no bathroom door now, and no Tuesdays. The next time somebody at the school sees something, they look it up, and there's a visit on file with nothing found, and so they wait. It costs them a year. You did what the law asks of you. You've read it again since: it doesn't say a word about when, or about who's told first.]] }

reflect "When did you first see it, and what made it easy to go on all the same?"
reflect "Viktor was pleasant to you. What did that buy him, and who paid?" { when = 'visited "graduation" or his_ear or chose "for-two"' }
reflect "You were open with Viktor about something that was Ana's. What did you think would happen at half past six?" { when = 'exposed or chose "name-the-phone"' }
reflect "You kept something from Viktor, or told him less than all. Where's the line between that and deceiving him?" { when = 'told_well or chose "the-form"' }
reflect "Ana asked you to keep the hours. You decided about that. How do you tell her wish from her fear, and is it yours to tell?" { when = 'visited "how-it-stops"' }
reflect "There was a child in the back. When did you begin to count him, and what does the law where you work say about it?" { when = 'visited "ring-road"' }
reflect "What she told you was found, or passed on. What would you have had to ask her beforehand?" { when = 'visited "found" or visited "a-visit"' }
