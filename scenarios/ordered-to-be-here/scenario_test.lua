-- Every ending, both things that Darnell keeps to himself, the bills that come late, and the way back from each break.

test "partnership: he tells his officer himself, with a Saturday that has held" {
  "what-leaves", "rule-a-line", "leave-the-pause", "what-would-you-do", "enjoying-it", "no-needs-no-reason", "where-it-goes",
  expect { scene = "the-night", dad = true },
  "two-things", "beside-the-number", expect { scene = "three-streets", drove = true },
  "by-saturday", "silly-ones-too", "hear-it-from-you", "hands-off", "heres-my-draft",
  expect { scene = "under-the-clock", ["autonomy(darnell, irena)"] = ">= 34" },
  "to-the-window", "next-eight",
  expect { ending = "sunday-morning", ["state(darnell)"] = "alliance", ["darnell.trust"] = ">= 62", ["darnell.autonomy"] = ">= 60" },
}

test "partnership: his officer is rung, and he does the talking" {
  "what-leaves", "not-wasted", "this-morning", "he-reads-it-first", "wont-have-him-asked", "where-it-goes", "who-may-know",
  "beside-the-number", "the-one-thing", "an-inch", "until-sunday", "hands-off", "heres-my-draft", "tell-each-other",
  "people-nobody-sends",
  expect { ending = "sunday-morning", rang = true },
}

test "firm and open: the danger is reported as it was said in week one" {
  "what-leaves", "rule-a-line", "this-morning", "he-reads-it-first", "wont-have-him-asked", "where-it-goes", "two-things",
  "sign-there", "the-one-thing", "what-comes-next", "take-it", "drawn-up", "heres-my-draft", "four-more", "people-nobody-sends",
  expect { ending = "in-the-open", rang = true, ["darnell.trust"] = ">= 50" },
}

test "firm and open: the question is put late, and he rings first" {
  "what-leaves", "into-the-plan", "this-morning", "he-reads-it-first", "wont-have-him-asked", "where-it-goes", "dont-owe-me",
  "beside-the-number", "by-noon", expect { scene = "ten-past-five", offered = { "before-me", "made-it-hard", "leave-it" } },
  "before-me", "an-inch", "until-sunday", "hands-off", "heres-my-draft", "four-more", "next-eight",
  expect { ending = "in-the-open", late = true },
}

test "pleasing and being pleased looks well, and does not last" {
  "in-the-remarks", "into-the-plan", "a-five", "what-would-you-do", "do-him-good", "cant-hurt", "where-it-goes", "real-progress",
  "for-this-house", "bit-of-slack", "by-noon", "leave-it",
  expect { scene = "the-machine", ["darnell.trust"] = "> 40", ["darnell.autonomy"] = "< 35" },
  "for-his-sake", "clean-finish", "rely-on-me", "certificate",
  expect { ending = "gold-edge", ["sign(darnell, 'limited voice')"] = true },
}

test "kindness without an edge ends on the phone" {
  "just-us", "not-wasted", "leave-the-pause", "what-would-you-do", "enjoying-it", "deal-with-luz", "where-it-goes", "dont-owe-me",
  "beside-the-number", "by-noon", "made-it-hard", "let-me-explain", "between-them", "not-every-son", "whatever-you-put",
  "rely-on-me", "my-own",
  expect { ending = "your-number", ["darnell.autonomy"] = "< 50" },
}

test "seen through, corrected and tested, he stays away in week five" {
  "really", "operational", "sundays", "too-smooth",
  expect { scene = "no-show" },
  "two-missed",
  expect { ending = "did-not-attend" },
}

test "a message with the rule and an apology brings him back from the first break" {
  "really", "operational", "sundays", "what-would-you-do", expect { scene = "no-show" },
  "open-till-six", expect { scene = "luz-asks", mended = true, told = true },
}

test "cornered again, he stays away for good" {
  "really", "operational", "sundays", "too-smooth", "depot-gate", "the-porter", "worried-about-you", "deal-with-luz", "in-passing",
  "start-again", "leave-off-the-slip", "by-noon", "as-a-friend", "no-error",
  expect { scene = "unsigned" },
  "he-knows-the-rule",
  expect { ending = "did-not-attend" },
}

test "two lines bring him back from the second break" {
  "really", "operational", "sundays", "too-smooth", "depot-gate", "the-porter", "worried-about-you", "deal-with-luz", "in-passing",
  "start-again", "leave-off-the-slip", "by-noon", "as-a-friend", "no-error", "two-lines",
  expect { scene = "box-four" },
  "heres-my-draft", "tell-each-other", "people-nobody-sends",
  expect { ending = "gold-edge", lied = true },
}

test "stepping aside after the second break" {
  "really", "operational", "sundays", "too-smooth", "depot-gate", "the-porter", "worried-about-you", "deal-with-luz", "in-passing",
  "start-again", "leave-off-the-slip", "by-noon", "as-a-friend", "kind-reading", "somebody-new",
  expect { ending = "another-worker" },
}

test "a doubt behind his back comes in a letter" {
  "what-leaves", "rule-a-line", "this-morning", "what-would-you-do", "wont-have-him-asked", "on-the-list", "who-may-know", "bit-of-slack",
  "that-would-fit", expect { scene = "the-letter" },
  "somebodys-mother",
  expect { ending = "recalled" },
}

test "the letter can be answered for, on the record" {
  "what-leaves", "rule-a-line", "this-morning", "what-would-you-do", "wont-have-him-asked", "where-it-goes", "who-may-know", "sign-there",
  "do-nothing", "that-would-fit", "ill-confirm-it", expect { scene = "kitchen-talk", own_words = true, sat_on = false },
  "hands-off", "heres-my-draft", "tell-each-other", "next-eight",
  expect { ending = "in-the-open" },
}

test "twenty Mondays by the rule, and not much more" {
  "what-leaves", "into-the-plan", "sundays", "what-would-you-do", "wont-have-him-asked", "the-insurance", "dont-owe-me", "sign-there",
  "by-noon", "before-me", "no-choice", "take-it", "one-after-it", "went-on-friday", "rely-on-me", "people-nobody-sends",
  expect { ending = "twenty-mondays" },
}

test "what he drove out for stays hidden from one who goes round him" {
  "what-leaves", "rule-a-line", "this-morning", "what-would-you-do", "wont-have-him-asked", "in-passing",
  expect { scene = "page-one", dad = false, offered = { "start-again", "that-was-low", "real-progress", "dont-owe-me" } },
}

test "that he has driven again stays hidden where the number was for sale" {
  "what-leaves", "rule-a-line", "this-morning", "what-would-you-do", "wont-have-him-asked", "where-it-goes", "two-things",
  "leave-off-the-slip", expect { scene = "good-weeks", drove = false, dad = true },
}

test "his no is real only where there is trust enough to believe it" {
  "in-the-remarks", "into-the-plan", "sundays", "what-would-you-do", "do-him-good", "no-needs-no-reason", "the-insurance",
  "dont-owe-me", expect { scene = "applause", speech = true },
}

test "a word to his officer travels, and can be owned up to" {
  "what-leaves", "rule-a-line", "this-morning", "too-smooth", "enjoying-it",
  expect { scene = "smooth" },
  "that-was-me", expect { scene = "open-day", form_only = true, ["darnell.trust"] = "> 40" },
}

test "who never said where it ends has to say so at the worst time" {
  "just-us", "not-wasted", "leave-the-pause", "he-reads-it-first", "enjoying-it", "no-needs-no-reason", "where-it-goes",
  "two-things", "beside-the-number",
  expect { scene = "three-streets", told = false, offered = { "gone-by-tonight", "never-told-you", "by-saturday", "do-nothing" } },
  "never-told-you", expect { scene = "the-call" },
}

test "a softened slip comes back out of the machine, and can be put right" {
  "what-leaves", "rule-a-line", "this-morning", "what-would-you-do", "wont-have-him-asked", "where-it-goes", "two-things", "bit-of-slack",
  "by-noon", "before-me", "an-inch", "until-sunday", "hands-off", expect { scene = "the-machine", fudged = true },
  "no-error", expect { scene = "box-four", fudged = false, corrected = true },
  "heres-my-draft", "tell-each-other", "next-eight",
  expect { ending = "in-the-open" },
}

test "a danger that was dealt with in silence is told by a neighbour" {
  "what-leaves", "rule-a-line", "this-morning", "what-would-you-do", "enjoying-it", "no-needs-no-reason", "where-it-goes", "two-things",
  "beside-the-number", "by-saturday", "silly-ones-too", "behind-us", "hands-off", "heres-my-draft",
  expect { scene = "under-the-clock", offered = { "i-let-it-rest", "rely-on-me", "to-the-window", "tell-each-other" }, not_offered = { "four-more" } },
  "i-let-it-rest", "next-eight",
  expect { ending = "in-the-open", owned_rest = true },
}

test "keeping a danger to oneself undoes an otherwise good hour" {
  "what-leaves", "rule-a-line", "this-morning", "what-would-you-do", "enjoying-it", "no-needs-no-reason", "where-it-goes", "two-things",
  "beside-the-number", "do-nothing", "by-noon", "leave-it", "heres-my-draft", "tell-each-other", "next-eight",
  expect { ending = "gold-edge", sat_on = true, ["darnell.trust"] = "> 45" },
}

test "a number to ring in the night keeps the best ending away" {
  "what-leaves", "rule-a-line", "leave-the-pause", "what-would-you-do", "enjoying-it", "no-needs-no-reason", "where-it-goes",
  "two-things", "beside-the-number", "by-saturday", "look-in", "hear-it-from-you", "hands-off", "heres-my-draft", "to-the-window",
  "next-eight",
  expect { ending = "twenty-mondays", own_number = true },
}
