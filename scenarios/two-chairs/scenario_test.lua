-- Every ending, what Ana and Viktor keep back, what comes late, and the way back from each break.

test "ended in her way: the hours stop, the plan is hers" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list",
  expect { scene = "ring-road", neck = true },
  "stays-small", expect { tin = true },
  "how-would-they", "a-way", "ring-gurdeep", "not-trained",
  expect { scene = "what-he-is-told", her_way = true, offered = { "as-agreed", "not-free", "out-of-my-hands", "a-break" }, not_offered = { "my-judgement" } },
  "as-agreed", "your-own-words",
  expect { scene = "grace", his_road = true },
  "come-in-here", "both-columns", "each-line", "from-when-don-t-i",
  expect { ending = "connected", ["state(ana)"] = "alliance", ["autonomy(ana, viktor)"] = "> 28" },
}

test "ended on your own authority, and left her out of it" {
  "how-i-work", "how-decide", "rule-of-the-house", "same-for-both", "in-your-place", "one-limit", "what-after", "list-now",
  "it-ends", "a-way", "sleep-on-it",
  expect { scene = "what-he-is-told", her_way = false, offered = { "my-judgement" } },
  "my-judgement", "yours-and-hers", "come-in-here", "both-columns", "each-line", "asked-enough",
  expect { ending = "my-doing", ["ana.trust"] = ">= 55" },
}

test "ten good hours: everybody is pleased, and it doesn't last" {
  "in-no-hurry", "for-two", "as-we-are", "like-about",
  expect { scene = "graduation", ["viktor.trust"] = ">= 58", ["autonomy(ana, viktor)"] = "< 16" },
  "worked-so-hard",
  expect { ending = "ten-good-hours" },
}

test "ten hours late she is asked alone" {
  "in-no-hurry", "how-decide", "for-you-to-say", "like-about", "ought-to-have",
  expect { scene = "grace", neck = true },
  "come-in-here", "both-columns", "each-line", "from-when-don-t-i",
  expect { ending = "about-the-oven" },
}

test "praised for one true thing, she pays for it in the car" {
  "say-back", "name-the-phone", "as-we-are", "one-true-thing", "tell-him",
  expect { scene = "after-the-drive", ["ana.trust"] = "< 32", ["autonomy(ana, viktor)"] = "< 8" },
  "clear-it-up",
  expect { ending = "for-both-of-us" },
}

test "two minutes are enough to own it and to stop" {
  "how-i-work", "how-decide", "as-we-are", "one-true-thing", "leave-the-sentence", "two-minutes",
  expect { scene = "what-he-is-told", stops = true, channel = true },
  "my-judgement", "cross-with-me", "come-in-here", "both-columns", "each-line", "from-when-don-t-i",
  expect { ending = "my-doing" },
}

test "forms at the desk bring her out of the room" {
  "how-i-work", "how-decide", "as-we-are", "one-true-thing", "the-form",
  expect { scene = "ana-alone" },
  "one-limit", "what-after",
  expect { scene = "ring-road" },
}

test "'are you safe' and 'does he hit you' bring out nothing" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "ever-violent", "feel-safe", "the-list",
  expect { scene = "nerves", neck = false },
}

test "the limits can be said late" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "ever-violent", "feel-safe", "the-list", "the-scarf",
  expect { scene = "ring-road", limits = true, neck = true },
}

test "a door with an hour on it is used" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "use-the-time", "how-tense", "needn-t-be-today", "a-way", "sleep-on-it",
  expect { scene = "ring-road", door_open = true },
  "stays-small", "how-would-they",
  expect { scene = "what-he-is-told" },
}

test "what she has put by stays under the flour for one who only warns" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "out-this-week",
  expect { tin = false },
}

test "to do as she asks, against what one knows, does harm" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "stays-small", "keep-the-hours", "a-way", "sleep-on-it",
  expect { scene = "second-hour", offered = { "stop-after-all", "hard-to-say" }, not_offered = { "left-out", "once-more-alone" } },
  "hard-to-say",
  expect { scene = "she-says-it", offered = { "a-word-just-us" }, not_offered = { "the-form" } },
  "a-word-just-us",
  expect { scene = "what-did-she-say", stops = true },
}

test "honest with him about her: he ends it for both, and no way to reach her was asked for" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "stays-small", "it-ends", "head-up", "sleep-on-it",
  "not-free", "yours-and-hers",
  expect { scene = "cancelled", exposed = true, not_offered = { "about-the-oven" }, offered = { "school-gate" } },
  "about-an-invoice",
  expect { ending = "for-both-of-us" },
}

test "her word about the oven reaches her" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "stays-small", "it-ends", "a-way", "sleep-on-it",
  "out-of-my-hands", "spoke-well",
  expect { scene = "cancelled", fib = true, offered = { "about-the-oven" } },
  "about-the-oven",
  expect { scene = "grace", reached = true },
  "come-in-here", "both-columns", "each-line", "asked-enough",
  expect { ending = "about-the-oven" },
}

test "two lines that he may read are read by her" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "stays-small", "it-ends", "head-up", "sleep-on-it",
  "out-of-my-hands", "spoke-well", "write-to-both",
  expect { scene = "grace", letter = true },
}

test "a leaflet is found on a Sunday" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "stays-small", "how-would-they", "folds-small", "sleep-on-it",
  "as-agreed", "yours-and-hers",
  expect { scene = "found", offered = { "why-the-bag", "that-was-me", "feel-dreadful" }, not_offered = { "so-glad", "front-desk" } },
  "that-was-me",
  expect { scene = "grace" },
}

test "a file for two is read by both" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "stays-small", "how-would-they", "a-way", "write-it-up",
  "as-agreed", "yours-and-hers",
  expect { scene = "found", ["ana.trust"] = "< 60", offered = { "front-desk" } },
}

test "a report behind her back finds a nice room" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "stays-small", "how-would-they", "a-way", "child-line",
  expect { scene = "a-visit", ["ana.trust"] = "< 50" },
  "bound-by-law",
  expect { ending = "a-nice-room" },
}

test "a report behind her back is owned, and tonight comes first" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "stays-small", "how-would-they", "a-way", "child-line", "eight-steps",
  expect { scene = "what-she-has", grace_in = true },
  "both-columns", "from-when-don-t-i",
  expect { ending = "about-the-oven" },
}

test "a Friday of yours, and she sits on the passenger side again" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "your-hands", "one-limit", "the-list", "isn-t-right", "it-ends", "other-name", "sleep-on-it",
  "my-judgement", "yours-and-hers", "so-glad", "keep-you", "take-the-morning", "one-at-a-time", "at-night-too",
  expect { ending = "passenger-side", ["ana.autonomy"] = "< 45" },
}

test "asked too late, told too little" {
  "say-back", "for-two", "as-we-are", "one-true-thing", "tell-him", "two-minutes", "my-judgement", "cross-with-me", "told-grace", "part-of-it", "one-at-a-time", "asked-enough",
  expect { ending = "the-plant", ["ana.trust"] = "< 36" },
}

test "skipped at first, seen alone after all" {
  "in-no-hurry", "how-decide", "for-you-to-say", "left-out",
  expect { scene = "right-to-know", screened = true },
}

test "not knowing enough is a reason to stop, once" {
  "how-i-work", "let-go-by", "rule-of-the-house", "same-for-both", "ever-violent", "feel-safe", "how-tense", "into-your-belly", "head-up", "sleep-on-it",
  expect { scene = "second-hour", offered = { "once-more-alone" }, not_offered = { "left-out" } },
  "once-more-alone",
  expect { scene = "ana-alone" },
}
