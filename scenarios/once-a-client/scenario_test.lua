-- Every ending, both things that she keeps to herself, what comes back late, and the way back from each break.

test "partnership: a no with an hour in it, and a table that fills up without you" {
  "hold-the-torch", "what-others-pay", "start-counting", "some-tuesday",
  expect { scene = "the-file", clock = true },
  "if-it-burned", "toast", "not-the-table", "one-hour", "never-the-payment",
  expect { scene = "the-clock" },
  "if-it-werent-me", "listened-to-that-van",
  expect { scene = "mr-gill", knows_kasper = true },
  "ring-me-friday", "only-what-you-sign", "who-comes-or-doesnt", "stay-on-this-one", "who-else-should-know",
  expect { scene = "the-rolls", wanda_knows = true },
  "get-your-coat", "see-both-and-choose", "what-would-you-call-it",
  expect { ending = "a-full-table", ["lena.trust"] = ">= 65", ["lena.autonomy"] = ">= 65", ["state(lena)"] = "alliance", ["autonomy(lena, kasper)"] = "> 40" },
}

test "partnership: the opening yes, the table no, and a solicitor" {
  "rather-it-wasnt", "what-others-pay", "till-thursday", "drawer-alone", "toast", "at-four", "in-my-slippers", "liked-the-counter", "come-to-stop",
  expect { scene = "the-clock", clock = true },
  "mine-to-notice", "not-me-id-help", "ring-me-friday", "want-him-to-know", "who-comes-or-doesnt", "stay-on-this-one", "see-a-solicitor",
  expect { scene = "somebody-else", wanda_knows = true },
  "see-both-and-choose", "buy-a-lock",
  expect { ending = "a-full-table" },
}

test "firm: no table, and the telephone held on the night" {
  "lower-one-sticks", "what-others-pay", "till-thursday", "drawer-alone", "have-a-neighbour", "at-four", "leave-it-to-lena", "go-in",
  "on-principle", "who-comes-or-doesnt", "stay-on-this-one", "today-id-go", "see-both-and-choose", "buy-a-lock",
  expect { ending = "as-far-as-the-shop", acted = true },
}

test "firm: what had grown is stopped, out loud" {
  "hold-the-torch", "just-say-thank-you", "love-to", "drawer-alone", "toast", "first-names-then", "in-my-slippers", "eyes-on-the-plate",
  expect { scene = "soup", offered = { "rotten-year", "for-the-window", "going-to-stop-it", "next-sunday" } },
  "going-to-stop-it",
  expect { scene = "the-hour", stopped = true },
  "never-the-payment", "listened-to-that-van", "ring-me-friday", "only-what-you-sign", "who-comes-or-doesnt", "stay-on-this-one",
  "shant-ever-tell", "see-both-and-choose", "buy-a-lock",
  expect { ending = "as-far-as-the-shop" },
}

test "friendship is warm, and does not last" {
  "very-proud", "just-say-thank-you", "love-to", "drawer-alone", "have-a-neighbour", "first-names-then", "in-my-slippers", "hand-on-hers", "rotten-year",
  "ring-me-friday", "want-him-to-know", "what-have-you-noticed", "im-coming-over", "shant-ever-tell", "fit-you-in", "friends-i-should-think",
  expect { ending = "next-to-the-aunt", ["lena.trust"] = ">= 50", ["lena.autonomy"] = "< 40" },
}

test "her Tuesdays back: thanks, and no decisions" {
  "very-proud", "just-say-thank-you", "till-thursday", "drawer-alone", "how-careful-i-am", "not-the-table", "back-on-tuesdays",
  expect { scene = "tuesdays", resumed = true },
  "missed-our-tuesdays", "on-principle", "who-comes-or-doesnt", "im-coming-over", "shant-ever-tell",
  expect { scene = "somebody-else", offered = { "twice-a-week", "see-both-and-choose", "fit-you-in", "has-a-list" } },
  "twice-a-week", "always-find-me",
  expect { ending = "tuesdays-again", ["lena.autonomy"] = "< 45" },
}

test "an offer of Tuesdays can be taken back while it is small" {
  "hold-the-torch", "what-others-pay", "till-thursday", "if-it-burned", "only-one-there-is", "not-the-table", "back-on-tuesdays", "answered-with-a-treatment",
  expect { scene = "the-hour", resumed = false },
}

test "a code is quoted, and a van drives off" {
  "lower-one-sticks", "just-noticing", "quite-clear",
  expect { scene = "white-van" },
  "isnt-personal",
  expect { ending = "changed-locks" },
}

test "the engine is turned off again" {
  "lower-one-sticks", "just-noticing", "quite-clear", "answer-you-myself",
  expect { scene = "the-file", ruled = false, till_thursday = true },
}

test "a sister who isn't there: found out, and left at that" {
  "very-proud", "what-others-pay", "till-thursday", "read-up", "have-a-neighbour", "at-my-sisters", "meant-well",
  expect { scene = "the-parcel", excuse = true, ["lena.trust"] = "< 50" },
  "leave-in-peace",
  expect { ending = "changed-locks" },
}

test "four lines bring her back" {
  "very-proud", "what-others-pay", "till-thursday", "drawer-alone", "have-a-neighbour", "at-my-sisters", "fell-through", "no-sister",
  expect { scene = "the-hour", excuse = false, owned_excuse = true },
}

test "told before her aunt has to" {
  "hold-the-torch", "what-others-pay", "till-thursday", "drawer-alone", "toast", "at-my-sisters", "till-tonight",
  expect { scene = "ten-oclock", offered = { "back-sooner", "no-sister-today", "write-to-you" } },
  "no-sister-today",
  expect { scene = "the-hour", owned_excuse = true },
}

test "at the table it takes half a second, and can be owned by the sink" {
  "hold-the-torch", "what-others-pay", "love-to", "drawer-alone", "toast", "first-names-then", "leave-it-to-lena", "by-the-sink",
  expect { scene = "the-hour", stopped = true },
}

test "a file that was read for a supper is found out" {
  "hold-the-torch", "what-others-pay", "till-thursday", "read-up", "toast", "not-the-table", "look-at-the-keys",
  expect { scene = "the-hour", read_file = true, ["lena.trust"] = "< 62" },
}

test "what one interprets, one is not told" {
  "hold-the-torch", "what-others-pay", "till-thursday", "drawer-alone", "toast", "not-the-table", "one-hour", "its-called",
  expect { scene = "not-celebrated", clock = false },
  "is-it-him",
  expect { scene = "mr-gill", knows_kasper = false },
}

test "a reference as a friend comes out, and can be put in writing" {
  "hold-the-torch", "what-others-pay", "till-thursday", "drawer-alone", "toast", "not-the-table", "one-hour", "never-the-payment", "every-reason", "as-a-friend",
  expect { scene = "on-the-form", reference = true },
  "i-spent-it",
  expect { scene = "the-brother", reference = false, owned_ref = true },
}

test "a reference that stays as it is ends before the committee" {
  "hold-the-torch", "just-say-thank-you", "love-to", "drawer-alone", "how-careful-i-am", "first-names-then", "go-back-years", "a-good-deal-funnier", "for-the-window",
  "as-a-friend", "half-the-town", "what-have-you-noticed", "im-coming-over", "shant-ever-tell", "rules-stand-back", "friends-i-should-think",
  expect { ending = "in-the-paper" },
}

test "a pen, in the dark" {
  "very-proud", "just-say-thank-you", "love-to", "drawer-alone", "have-a-neighbour", "first-names-then", "go-back-years", "hand-on-hers", "rotten-year",
  "on-principle", "what-have-you-noticed", "have-you-a-pen",
  expect { scene = "mill-lane", opened = true },
  "i-was-wrong", "see-a-solicitor", "see-both-and-choose",
  expect { ending = "nineteen-seconds" },
}

test "who stands on her own feet sits it out without you" {
  "hold-the-torch", "what-others-pay", "till-thursday", "if-it-burned", "toast", "not-the-table", "one-hour", "never-the-payment", "listened-to-that-van",
  "ring-me-friday", "only-what-you-sign", "who-comes-or-doesnt", "have-you-a-pen",
  expect { scene = "dawn", opened = false, left_her = true },
}

test "a friendly nod, and a thing or two unsaid" {
  "lower-one-sticks", "what-others-pay", "till-thursday", "drawer-alone", "have-a-neighbour", "not-the-table", "two-names",
  "on-principle", "some-mistake", "im-coming-over", "today-id-go", "has-a-list", "buy-a-lock",
  expect { ending = "the-lower-lock" },
}
