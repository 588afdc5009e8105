-- casebook test . runs these. A step is a choice's id, or its place among those offered; expect says what must hold there.

test "who was told the limits can say it herself" {
  "say-limits",
  "ask-loud",
  "her-way",
  expect { scene = "a-week-later", her_words = true, not_offered = { "say-sorry" } },
  "ask-thursdays",
  expect { ending = "comes-back" },
}

test "a promise that was too large can be taken back in time" {
  "promise",
  "ask-loud",
  expect { offered = { "take-back" } },
  "take-back",
  "ask-thursdays",
  expect { her_words = true, ["yara.trust"] = "> 45" },
}

test "going past her comes out" {
  "house-rules",
  "give-facts",
  "behind-her",
  expect { offered = { "say-sorry" } },
  "fix-it",
  expect { ending = "sits-by-the-door" },
}

test "keeping quiet keeps nothing" {
  "promise",
  "stop-it",
  "keep-quiet",
  "fix-it",
  expect { ending = "stays-away" },
}
