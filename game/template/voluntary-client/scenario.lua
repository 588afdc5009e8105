-- A client who came by choice and can leave by choice: you have little formal
-- power, so what counts is what you know, whom you know and that you are liked.
-- Run:  casebook check .   casebook test .   casebook play .

scenario {
  id = "voluntary-client",
  title = "Two flats and a sister",
  you = "advice worker",
  summary = "Nadia has to decide about a flat by Friday, and would like you to decide it.",
  minutes = 8,
  start = "arrival",
  objectives = {
    "Give information in a way that leaves the deciding where it belongs.",
    "See dependence coming while it still feels like thanks.",
  },
  prebrief = [[You work at an advice centre that anybody can walk into. Nadia has been here twice before, about a bill. She liked you.

Nothing binds her to you, and there is nothing that you could do to her. That does not mean that you have no power.]],
  content_note = "Leaving a family home.",
  fiction = "Nadia, her sister and the housing office are invented; rules of tenancy are simplified.",
  authority = 0.15,
  themes = { "advice", "dependence", "self-determination" },
  flags = { told_odds = false, called = false },
}

local nadia = character {
  id = "nadia",
  name = "Nadia",
  age = 24,
  role = "visitor",
  pronoun = "she",
  trust = 58,
  autonomy = 42,
  vary = 3,
  gap = { "age" },
  want = "To live by herself without losing her sister.",
  fear = "To choose wrongly and have nobody to blame.",
  unsaid = "She has already packed one box.",
  look = { skin = 5, hair = "bun", top = "green" },
}

scene "arrival" {
  title = "Tuesday, ten past four",
  place = "the advice centre",
  room = "office",
  light = "evening",
  with = nadia,

  narrate "Nadia puts two letters on your desk, side by side, and turns them so that you can read them.",
  nadia "You were so good with the bill. Which one should I take?" { mood = "warm", thought = "Please just say one." },

  choice "Before I read them: what would each one change for you?" {
    id = "ask-her",
    go = "the-sister",
    power = "referent",
    manner = { "transparent", "consent", "collaborative" },
    heard = "I'm trusted to tell.",
    why = "She asked you to choose. Asking back, kindly, gives the choice to her again.",
    ethics = "NASW 1.02",
  },
  choice "The second. I have seen the first landlord's contracts." {
    id = "pick-one",
    go = "the-sister",
    power = "expert",
    manner = "pressured",
    heard = "Good. Then it's settled, and it isn't my fault.",
    meant = "To spare her a landlord whom you know.",
    why = "You may be right about the contract. The relief on her face is the warning.",
    ethics = "NASW 1.02",
  },
  choice "Let me show you what to look for in a contract, and you read them with me." {
    id = "teach",
    go = "the-sister",
    power = "informational",
    manner = { "transparent", "consent", "collaborative" },
    set = "told_odds",
    heard = "I could read the next one by myself.",
    why = "Reasons stay with her when you are gone.",
  },
}

scene "the-sister" {
  title = "What the letters don't say",
  place = "the advice centre",
  room = "office",
  light = "evening",
  with = nadia,
  notice = true,

  nadia "My sister says I'm running away." { mood = "sad", when = "nadia.trust >= 55" },
  nadia "There is something else. It's not about the flats." { mood = "guarded", when = "nadia.trust < 55" },

  choice "Say nothing. Turn your chair a little towards her." {
    id = "listen",
    go = "the-offer",
    act = "listen",
    heard = "There's room for it.",
    why = "She has begun by herself. She can go on by herself.",
  },
  choice "I could ring your sister. People listen to us." {
    id = "offer-call",
    go = "the-offer",
    power = "connection",
    manner = "pressured",
    set = "called",
    heard = "That would be so easy. And then she'd never forgive me.",
    why = "A door that you open for her is one that she did not open.",
  },
  choice "Do you want to talk about her, or shall we stay with the letters? Both are fine." {
    id = "her-pick",
    go = "the-offer",
    power = "legitimate",
    manner = { "transparent", "consent" },
    heard = "I'm asked. Again.",
    why = "You lead the hour, and you say so, and she steers.",
  },
}

scene "the-offer" {
  title = "Ten to five",
  place = "the advice centre",
  room = "office",
  light = "night",
  with = nadia,

  nadia "Could you sign it with me on Friday? Just sit there?" { mood = "afraid" },
  nadia "I read the third page again, like you said." { when = "told_odds", mood = "firm" },
  nadia "I'd pay you back somehow." { when = "nadia.autonomy < 42", mood = "ashamed" },

  choice "I'll come. And I'll ask them to take ten off the rent; they owe me." {
    id = "favour",
    go = "friday",
    power = { "reward", "connection" },
    manner = "hidden",
    set = "called",
    heard = "Everything gets done for me.",
    why = "A favour that she can't see the price of is a debt that she can't pay.",
  },
  choice "I could come. I'd rather we practise it here, once, and you go with a friend." {
    id = "practise",
    go = "friday",
    refrain = "connection",
    heard = "I could have had company. I'm thought not to need it.",
    why = "Holding help back can be the help, when it is said and when something stands in its place.",
  },
  choice "I steered you earlier. I'd like to take that back: what do you want on Friday?" {
    id = "own-up",
    go = "friday",
    act = "repair",
    when = 'chose("pick-one") or called',
    heard = "I didn't know that one could say that.",
    why = "Owning up works best before the harm is done.",
  },
}

scene "friday" {
  title = "Friday",
  place = "the housing office",
  room = "waiting-room",
  light = "morning",
  with = nadia,
  unwatched = 1,

  narrate "She has both letters in her hand. You hear about it afterwards.",

  ending "her-flat" { when = "nadia.trust >= 50 and nadia.autonomy >= 50" },
  ending "leaning" { when = "nadia.trust >= 50" },
  ending "alone" {},
}

ending "her-flat" {
  title = "The one with the window",
  kind = "good",
  text = [[Nadia takes the dearer flat, for its window. You would have taken the other one.]],
  later = [[In June her sister helps to paint it. She comes by the centre to show you a photograph, and does not sit down.]],
}
ending "leaning" {
  title = "Every Tuesday",
  kind = "mixed",
  text = [[Nadia signs where you would have signed. She thanks you three times.]],
  later = [[She comes each Tuesday now, with a letter, a form, a question that she could answer.]],
}
ending "alone" {
  title = "No signature",
  kind = "bad",
  text = [[Nadia leaves the office without signing either. She does not come to say so.]],
  later = [[The packed box stands by the door until winter.]],
}

reflect "Where did being thanked feel better than it should have?"
reflect "What did you know that she did not, and when did you say it?"
