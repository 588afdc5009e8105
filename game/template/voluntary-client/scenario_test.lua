-- casebook test . runs these. A step is a choice's id, or its place among those offered.

test "she decides when each step is hers" {
  "teach",
  "listen",
  "practise",
  expect { ending = "her-flat", told_odds = true, ["nadia.autonomy"] = ">= 50" },
}

test "doing it for her makes her lean" {
  "pick-one",
  "offer-call",
  "favour",
  expect { ["nadia.autonomy"] = "< 50", called = true },
}

test "there is nothing to take back when you did not steer" {
  "ask-her",
  "listen",
  expect { scene = "the-offer", offered = { "favour", "practise" }, not_offered = { "own-up" } },
}
