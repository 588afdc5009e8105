-- Every ending, both nights, both pieces that Joel keeps back, what comes late, and the way back from each break.
-- Seeds 4 and 6 give the night on which something is ready; 2 and 3 the one on which nothing is.

test "ready: he takes the bed upstairs, and the key goes where he says" {
  seed = 6,
  "a-door", expect { ready = true },
  "from-me-first", "the-word",
  expect { scene = "said-ready", knows = true },
  "came-here", "bashir-first", "a-suit", "it-was", "what-cost",
  expect { scene = "tonight-ready", hearing = true, offered = { "two-ways", "promise-me", "card-home", "every-word" }, not_offered = { "home-ready" } },
  "two-ways", "who-gets-the-key", "read-it-first", "while-its-daylight",
  expect { ending = "own-feet", ["state(joel)"] = "alliance", ["joel.trust"] = ">= 65" },
}

test "ready: the doctor is called in front of him, and he walks" {
  seed = 4,
  "a-door", "from-me-first", "the-word", "came-here", "forty-minutes", "it-was", "what-cost", "every-word",
  expect { scene = "coat", offered = { "what-must-not", "in-the-door", "for-me", "round-the-corner" } },
  "what-must-not", "he-walks", "took-your-say", "while-its-daylight",
  expect { ending = "to-his-face", ["joel.trust"] = ">= 55", hearing = true },
}

test "ready: an easy promise is broken at the worst time, and owned" {
  seed = 4,
  "tea-first", "nobody", "the-word",
  expect { scene = "said-ready" },
  "staying-here", "forty-minutes", "it-was", "my-word", "every-word",
  expect { scene = "coat", offered = { "broke-it" }, not_offered = { "what-must-not" } },
  "broke-it", "he-walks", "took-and-ask", "after-the-ship",
  expect { ending = "still-here" },
}

test "ready: a deal about the key looks kind until Thursday" {
  seed = 6,
  "a-door", "from-me-first", "the-word", "came-here", "forty-minutes", "it-was", "what-cost", "two-ways", "deal", "leave-out",
  expect { scene = "thursday", means_left = true },
  "in-the-note",
  expect { ending = "a-parcel" },
}

test "ready: nobody asked, and he is let go" {
  seed = 6,
  "tea-first", "depends", "not-to-ruby", "fair-enough", "forty-minutes", "it-was", "new-building", "home-ready",
  expect { scene = "thursday", knows = false },
  "ask-properly", "after-the-ship",
  expect { ending = "properly" },
}

test "ready: letting go of what one knows does more harm than holding on" {
  seed = 6,
  "a-door", "from-me-first", "the-word", "came-here", "forty-minutes", "it-was", "what-cost",
  expect { ["joel.trust"] = ">= 58" },
  "promise-me",
  expect { scene = "thursday", ["joel.trust"] = "< 52" },
  "why-not-ring",
  expect { ending = "a-parcel" },
}

test "ready: a bed as a favour keeps him there, and the question can still be asked at seven" {
  seed = 6,
  "tea-first", "from-me-first", "the-ship", "fair-enough", "forty-minutes", "it-was", "what-cost", "bed-ready",
  expect { scene = "morning", knows = false, offered = { "asked-at-seven" }, not_offered = { "read-it-first" } },
  "asked-at-seven",
  expect { scene = "after-nineteenth" },
  "while-its-daylight",
  expect { ending = "still-here" },
}

test "ready: 'one night' comes back on the ward" {
  seed = 4,
  "a-door", "from-me-first", "the-word", "came-here", "forty-minutes", "it-was", "what-cost", "every-word", "what-must-not", "out-by-lunch",
  expect { scene = "ward", one_night = true, ["joel.trust"] = "< 60" },
  "took-your-say", "while-its-daylight",
  expect { ending = "still-here" },
}

test "ready: let out of the door and fetched from the street" {
  seed = 6,
  "a-door", "from-me-first", "the-word", "came-here", "forty-minutes", "it-was", "what-cost", "every-word", "round-the-corner", "stay-back", "let-him", "after-the-ship",
  expect { ending = "a-film", ["joel.trust"] = "< 50" },
}

test "ready: held in fear and then excused, he lets nobody in" {
  seed = 5,
  "tea-first", "nobody", "not-to-ruby", "face-down", "low-voice", "the-rota", "my-word", "take-a-look", "in-the-door", "as-they-say", "youre-alive",
  expect { scene = "unanswered", ["state(joel)"] = "rupture" },
  "ten-minutes",
  expect { ending = "slammed" },
}

test "ready: two lines at the desk open the door again" {
  seed = 5,
  "tea-first", "nobody", "not-to-ruby", "face-down", "low-voice", "the-rota", "my-word", "take-a-look", "in-the-door", "as-they-say", "youre-alive", "two-lines",
  expect { scene = "after-nineteenth", mended = true },
  "after-the-ship",
  expect { ending = "a-film" },
}

test "ready: somebody else goes in" {
  seed = 5,
  "tea-first", "nobody", "not-to-ruby", "face-down", "low-voice", "the-rota", "my-word", "take-a-look", "in-the-door", "as-they-say", "youre-alive", "bashir-goes",
  expect { ending = "bashirs-chair" },
}

test "ready: a signature does not hold till Thursday" {
  seed = 4,
  "tea-first", "nobody", "not-to-ruby", "fair-enough", "hell-sign", "sign-or",
  expect { scene = "signed", sealed = true },
  "did-well", "in-the-note",
  expect { ending = "a-parcel" },
}

test "not ready: a card in his own capitals" {
  seed = 2,
  "a-door", expect { ready = false },
  "from-me-first", "the-word",
  expect { scene = "said-floor" },
  "how-three", "forty-minutes", "it-was", "what-cost",
  expect { scene = "tonight-not", hearing = true },
  "hold-the-pen", "whos-awake", "on-mine", "noon-and-one", "his-words", "worst-hour",
  expect { ending = "eight-hundred-rolls", ["state(joel)"] = "alliance" },
}

test "not ready: a no to the manager, with reasons" {
  seed = 2,
  "a-door", "from-me-first", "the-word", "who-knows", "forty-minutes", "it-was", "procedure", "hold-the-pen", "night-line", "on-mine",
  expect { stood = true },
  "noon-and-monday", "his-words", "worst-hour",
  expect { ending = "on-your-head" },
}

test "the same words on both nights, to the same question" {
  seed = 2,
  "a-door", "depends", "nought-to-ten",
  expect { scene = "only-ticked", knows = false, offered = { "something-ready", "went-round-it" } },
  "fair-enough", "forty-minutes", "it-was", "what-cost",
  expect { scene = "tonight-not", offered = { "ask-not", "home-not", "feeling-not", "bed-not" }, not_offered = { "hold-the-pen" } },
}

test "not ready: the question can be asked late" {
  seed = 2,
  "a-door", "depends", "nought-to-ten", "fair-enough", "forty-minutes", "it-was", "what-cost", "ask-not",
  expect { scene = "said-floor", knows = true },
  "how-three",
  expect { scene = "tonight-not", offered = { "hold-the-pen", "wrong-and-safe", "know-yourself", "do-it-for-me" } },
}

test "not ready: a signature looks like a good outcome" {
  seed = 2,
  "tea-first", "nobody", "the-ship", "fair-enough", "hell-sign", "sign-or", "did-well",
  expect { scene = "fine" },
  "lovely",
  expect { ending = "on-file", ["joel.autonomy"] = "< 40" },
}

test "not ready: the signature can be torn up" {
  seed = 2,
  "a-door", "from-me-first", "the-word", "how-three", "hell-sign", "sign-or", "worth-nothing",
  expect { scene = "what-it-costs", sealed = false },
}

test "not ready: three weeks on, 'fine' can still be opened" {
  seed = 2,
  "tea-first", "nobody", "the-ship", "fair-enough", "hell-sign", "sign-or", "did-well", "never-found-out",
  expect { ending = "ten-minutes-more" },
}

test "not ready: to be on the safe side" {
  seed = 2,
  "a-door", "from-me-first", "the-word", "relieved", "forty-minutes", "it-was", "what-cost", "wrong-and-safe", "night-too-many",
  expect { scene = "sleeve", ["joel.trust"] = "< 52" },
  "not-forgiven",
  expect { ending = "read-out" },
}

test "not ready: a hold that was not needed is put right on paper" {
  seed = 2,
  "a-door", "from-me-first", "the-word", "relieved", "forty-minutes", "it-was", "what-cost", "wrong-and-safe", "your-decision", "needn-t-have",
  expect { ending = "a-late-page" },
}

test "not ready: the doctor is sent home again" {
  seed = 2,
  "a-door", "from-me-first", "the-word", "how-three", "forty-minutes", "it-was", "what-cost", "wrong-and-safe", "own-fright",
  expect { scene = "card" },
}

test "not ready: a doctor behind his back knocks" {
  seed = 2,
  "a-door", "from-me-first", "the-word", "how-three", "low-voice", "the-rota", "what-cost",
  expect { scene = "the-knock", ["joel.trust"] = "< 50" },
  "ten-in-the-hall",
  expect { scene = "tonight-not", waiting = true },
}

test "a doctor rung behind his back can be told of before she knocks" {
  seed = 6,
  "a-door", "from-me-first", "the-word", "came-here", "low-voice",
  expect { offered = { "i-rang", "the-rota" }, not_offered = { "it-was", "too-fast" } },
  "i-rang", "what-cost",
  expect { scene = "tonight-ready", rang = false },
}

test "not ready: one's own number, on every night at three" {
  seed = 2,
  "tea-first", "nobody", "the-word", "relieved", "forty-minutes", "it-was", "my-word", "hold-the-pen", "own-number", "the-form-does-it",
  "ask-for-me", "denies-intent", "as-often",
  expect { ending = "whoever-is-on" },
}

test "not ready: the number is taken back, with something in its place" {
  seed = 2,
  "a-door", "from-me-first", "the-word", "how-three", "forty-minutes", "it-was", "what-cost", "hold-the-pen", "own-number", "on-mine",
  "not-his-mother", "his-words",
  expect { offered = { "off-on-friday" } },
  "off-on-friday",
  expect { own_number = false, ending = "eight-hundred-rolls" },
}

test "not ready: 'high', to be on the safe side, is found out" {
  seed = 2,
  "a-door", "from-me-first", "the-word", "how-three", "forty-minutes", "it-was", "what-cost", "hold-the-pen", "whos-awake", "on-mine",
  "noon-and-one", "write-high",
  expect { scene = "noon", ["joel.trust"] = "< 66", offered = { "true-page", "proper-wording" }, not_offered = { "worst-hour" } },
  "proper-wording",
  expect { ending = "on-file" },
}

test "not ready: a leaflet and eleven weeks" {
  seed = 2,
  "a-door", "last-time", "the-word", "fair-enough", "forty-minutes", "it-was", "new-building", "home-not", "denies-intent", "sound-good",
  expect { ending = "eleven-weeks" },
}
