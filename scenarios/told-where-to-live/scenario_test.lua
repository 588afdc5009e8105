-- Every ending, both things that Mina keeps to herself, the bills that come late, and the way back from each break.

test "partnership: a plan that is hers, inside an order that stands" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "what-do-you-see", "one-grain",
  expect { scene = "the-roof", roof = true },
  "roof-isnt-in-it", "that-much", "neednt-answer", expect { scene = "kitchen-wall", tablets = true },
  "its-the-one", "in-which-order", "reach-for-your-tea", "who-says-yes", "it-was-i", "on-the-edge-of-it", "six-in-the-morning",
  "until-friday",
  expect { ending = "young-ones", ["state(mina)"] = "alliance", ["mina.trust"] = ">= 65", ["autonomy(mina, soraya)"] = "> 34" },
}

test "partnership with a plain no at the end of it" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "roof-isnt-in-it",
  "that-much", "neednt-answer", "its-the-one", "i-answer-for-it", "nobody-needs-to", "the-rest-you-plan", "it-was-i",
  "on-the-edge-of-it", "here-till-summer", "comes-on-the-first",
  expect { ending = "young-ones", firm_view = true },
}

test "firm and open: she hears it from you before the judge does" {
  "would-you-start", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "has-to-stop",
  "that-much", "let-your-pen-lie", expect { scene = "two-in-the-morning", forbade = true },
  "say-so-aloud", "hard-to-tell", "nobody-needs-to", "give-me-a-week", "it-was-i", "on-the-edge-of-it", "here-till-summer", "until-friday",
  expect { ending = "told-first" },
}

test "a hope that was too large is taken back in time" {
  "about-you", "everything-i-can", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "roof-isnt-in-it",
  "that-much", "neednt-answer", "its-the-one", "i-answer-for-it", "nobody-needs-to", "the-rest-you-plan", "it-was-i",
  "on-the-edge-of-it",
  expect { scene = "corridor", offered = { "it-was-too-much", "both-sides", "home-by-easter", "six-in-the-morning" }, not_offered = { "here-till-summer" } },
  "it-was-too-much", "until-friday",
  expect { ending = "young-ones", hope = false },
}

test "treats for good behaviour look well, and last until the treats end" {
  "about-you", "help-me", "my-word", "week-without-a-slip", "say-its-you", "something-for-it", "ive-checked", "sleep-through",
  "as-it-was-said", "say-so-aloud", "on-the-way", "just-this-once", "ninety-per-cent", "nobody-told", "way-judges-like", "both-sides",
  "a-model",
  expect { ending = "model-placement", points = true, ["sign(mina, 'limited voice')"] = true },
}

test "one person who understands ends as the only one" {
  "about-you", "cant-wait", "my-word", "three-and-eleven", "what-do-you-see", "one-grain", "havent-been-here", "sleep-through",
  "let-your-pen-lie", "cant-keep-it", "i-answer-for-it", "just-this-once", "give-me-a-week", "it-was-i", "way-judges-like",
  "six-in-the-morning", "me-still",
  expect { ending = "only-you", ["mina.trust"] = ">= 50", ["mina.autonomy"] = "< 50" },
}

test "pushed from all sides, she shuts the door in week three" {
  "goes-with-her-rules", "not-before-march", "leave-it-to-me", "give-it-a-month",
  expect { scene = "shut-door" },
  "isnt-working",
  expect { ending = "moved" },
}

test "a line under the door opens it again" {
  "goes-with-her-rules", "not-before-march", "leave-it-to-me", "give-it-a-month", "second-aunt",
  expect { scene = "on-her-toes", mended = true },
}

test "dragged, blamed and settled over, she goes" {
  "goes-with-her-rules", "not-before-march", "leave-it-to-me", "give-it-a-month", "do-your-post", "as-a-dot", "somebody-older", "about-that-first",
  "in-those-shoes", "chain-on", "quite-honest", "by-the-arm", "why-didnt-you", "lets-settle-it",
  expect { scene = "not-on-the-map" },
  "until-tomorrow",
  expect { ending = "off-the-map" },
}

test "a report and an apology in one message bring her back" {
  "goes-with-her-rules", "not-before-march", "leave-it-to-me", "give-it-a-month", "do-your-post", "as-a-dot", "somebody-older", "about-that-first",
  "in-those-shoes", "chain-on", "quite-honest", "by-the-arm", "why-didnt-you", "lets-settle-it", "theres-soup",
  expect { scene = "two-pages", reported_missing = true },
  "on-the-edge-of-it", "six-in-the-morning", "until-friday",
  expect { ending = "until-summer" },
}

test "a placement given up after two nights" {
  "goes-with-her-rules", "not-before-march", "leave-it-to-me", "give-it-a-month", "do-your-post", "as-a-dot", "somebody-older", "about-that-first",
  "in-those-shoes", "chain-on", "quite-honest", "by-the-arm", "why-didnt-you", "lets-settle-it", "beyond-an-aunt",
  expect { ending = "moved" },
}

test "decent work that came late leaves the phone on" {
  "about-you", "cant-wait", "one-exception", "three-and-eleven", "say-its-you", "somebody-older", "then-its-running", "sooner-wait",
  "neednt-answer", expect { scene = "two-in-the-morning", roof = false },
  "say-so-aloud", "hard-to-tell", "reach-for-your-tea", "who-says-yes", "it-was-i", "on-the-edge-of-it", "six-in-the-morning", "until-friday",
  expect { ending = "phone-on", roof = true },
}

test "the roof stays hidden from one who asks for a man" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "somebody-older",
  expect { scene = "running", roof = false },
}

test "the wall stays hidden where the roof was given away" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "roof-isnt-in-it",
  "now-you-can-sleep", "neednt-answer",
  expect { scene = "two-in-the-morning", tablets = false, told_aunt = true },
}

test "the dot on the phone is found, and can be undone in the open" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "as-a-dot", "one-grain",
  expect { scene = "the-dot", tracker = true },
  "standing-there",
  expect { scene = "the-roof", tracker = false, mended = true },
}

test "the word given on the stairs has to be broken to her face" {
  "about-you", "not-before-march", "my-word", "three-and-eleven", "say-its-you", "none-of-my-business", "roof-isnt-in-it", "that-much",
  "neednt-answer",
  expect { scene = "kitchen-wall", offered = { "cant-keep-it", "dont-think-about-it", "until-the-fifteenth", "key-comes-to-me" }, not_offered = { "its-the-one" } },
  "cant-keep-it", "in-which-order", "reach-for-your-tea", "who-says-yes", "it-was-i", "on-the-edge-of-it", "here-till-summer", "until-friday",
  expect { ending = "young-ones" },
}

test "a call behind her back comes out, and can be owned up to" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "roof-isnt-in-it",
  "that-much", "neednt-answer", "dont-think-about-it",
  expect { scene = "the-ward", rang_behind = true },
  "told-me-in-time", "reach-for-your-tea", "who-says-yes", "it-was-i", "on-the-edge-of-it", "here-till-summer", "until-friday",
  expect { ending = "phone-on" },
}

test "waiting for the fifteenth ends on the stairs" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "roof-isnt-in-it",
  "that-much", "neednt-answer", "until-the-fifteenth",
  expect { scene = "two-in-the-morning", waited = true },
}

test "a secret kept with her is a secret kept from her aunt" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "havent-been-here",
  "that-much", "neednt-answer", "its-the-one", "i-answer-for-it",
  expect { scene = "grandfathers-birds", offered = { "let-you-lie-awake", "just-this-once", "nobody-needs-to", "lets-settle-it" } },
  "let-you-lie-awake", expect { they_talked = true, ["trust(mina, soraya)"] = "> 34" },
}

test "the men with the crates come a week after the friendly call" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "take-all-eleven",
  "that-much", "neednt-answer", expect { scene = "two-in-the-morning", club = true },
}

test "a child named as the source reads it in her mother's face" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "none-of-my-business", "roof-isnt-in-it",
  "that-much", "neednt-answer", "its-the-one", "from-her-daughter", "reach-for-your-tea", "who-says-yes",
  expect { scene = "was-it-you", exposed = true },
  "it-was-i", "on-the-edge-of-it", "six-in-the-morning", "until-friday",
  expect { ending = "phone-on" },
}

test "a false reassurance can be taken back from the one who sleeps on it" {
  "about-you", "not-before-march", "one-exception", "three-and-eleven", "say-its-you", "somebody-older", "ive-checked",
  expect { scene = "the-press", covered = true, offered = { "sleep-through", "i-hadnt", "all-kinds-of-shoes", "is-confidential" } },
  "i-hadnt", expect { covered = false },
}
