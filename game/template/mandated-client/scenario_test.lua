-- casebook test . runs these. A step is a choice's id, or its place among those offered; expect says what must hold there.

test "said openly, the order leaves room for his own question" {
  "say-limits",
  "show-form",
  expect { scene = "seventh-monday", form_shown = true, ["goran.trust"] = ">= 44" },
  "let-him-ask",
  expect { ending = "his-own-question" },
}

test "an altered list comes out, and can be answered for" {
  "say-limits",
  "cover-up",
  expect { scene = "seventh-monday", offered = { "own-list" }, not_offered = { "own-silence" } },
  "own-list",
  expect { ending = "ten-dates" },
}

test "pressed, caught and pressed again, he stays away" {
  "be-honest",
  "cover-up",
  "three-more",
  expect { ending = "back-to-court", ["goran.trust"] = "< 34" },
}

test "kindness that leaves him to find out costs something too" {
  "warn-him",
  "no-excuse",
  expect { offered = "own-silence" },
  "own-silence",
  expect { ending = "ten-dates" },
}
