-- casebook test . runs these. A step is a choice's id, or its place among those offered; expect says what must hold there.

test "with room for both, the list gets two names" {
  "both-on-table",
  "ask-lien",
  "two-weeks",
  expect { ending = "both-names", ["autonomy(lien, rosa)"] = ">= 38" },
}

test "taking her side takes it away from her" {
  "take-sides",
  "leave-it-to-me",
  expect { scene = "friday", offered = { "own-up" }, not_offered = { "two-weeks" } },
  "from-monday",
  expect { ending = "on-the-wall" },
}

test "what went by in the meeting can be owned up to" {
  "come-back",
  expect { passed_over = true, offered = "say-sorry" },
  "say-sorry",
  "kettle",
  expect { ["lien.trust"] = ">= 45" },
}

test "passed over, warned and ordered, she goes back to her old post" {
  "come-back",
  "mind-the-date",
  "from-monday",
  expect { ending = "old-post" },
}
