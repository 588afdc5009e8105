-- Every ending, both pieces that Sofia hides, both bills that come late, and the way back from each break.

test "partnership with a joint session that was prepared" {
  "limits-first", "her-goal", "third-way", expect { offer = true },
  "edges", "your-phone", expect { messages = true },
  "one-fact", "numbers-only", "direct-questions", "screen-first", "you-are-my-client",
  "the-frame", "on-paper", expect { assurance = true, told_plan = true },
  "with-terms", "before-the-coffee", "no-chair", "which", "five-minutes", "who-carries-it",
  "four-ways", "your-side-of-the-table",
  expect { ending = "her-own-terms", ["sofia.trust"] = ">= 65", ["sofia.autonomy"] = ">= 60",
    ["state(sofia)"] = "alliance", ["autonomy(sofia, matthias)"] = "> 35" },
}

test "partnership without a joint session" {
  "limits-first", "her-goal", "not-finished", "edges", "your-phone", "one-fact", "ring-imre", "that-is-mine",
  "direct-questions", "owed-the-reason", "not-to-you", "be-him", "ring-from-here", "your-side-of-the-table",
  expect { ending = "her-own-terms", ["state(sofia)"] = "alliance" },
}

test "a firm line: the session is stopped in front of him" {
  "limits-first", "her-goal", "third-way", "edges", "your-phone", "one-fact", "numbers-only", "direct-questions",
  "screen-first", "you-are-my-client", "the-frame", "on-paper", "with-terms",
  "before-the-coffee", "no-chair", "one-is-enough", "end-the-hour", "four-ways", "three-more",
  expect { ending = "a-firm-line", session_stopped = true },
}

test "a firm line: the session is declined to his face" {
  "limits-first", "this-week", "my-hurry", "edges", "house-rule", "one-fact", "numbers-only", "direct-questions",
  "screen-first", "you-are-my-client", "the-frame", "no-verdict", "staff-rep", "where-who-how", "three-ways", "three-more",
  expect { ending = "a-firm-line", declined = true },
}

test "being liked by both looks well and does not last" {
  "nothing-leaves", "her-goal", "brave", "no-doubt", "let-it-ring", "spare-her", "how-here", "lock-facts",
  "right-beside-you", "who-begins", "how-proud", "take-a-moment", "write-it-down",
  expect { scene = "after-deal", ["sofia.trust"] = "> 45", ["autonomy(sofia, matthias)"] = "< 12" },
  "you-did-that",
  expect { ending = "a-nice-agreement" },
}

test "the agreement can still be opened again" {
  "nothing-leaves", "her-goal", "brave", "no-doubt", "let-it-ring", "one-fact", "how-here", "lock-facts",
  "right-beside-you", "who-begins", "how-proud", "take-a-moment", "write-it-down", "too-fast",
  expect { scene = "the-roads", reopened = true },
}

test "kindness without an edge ends in dependence" {
  "nothing-leaves", "her-goal", "not-finished", "tell-the-limits", "let-it-ring", "own-number", "how-here", "lock-facts",
  "owed-the-reason", "not-to-you", "you-are-ready", "not-going-anywhere", "own-line",
  expect { ending = "the-one-person", ["state(sofia)"] = "dependence", ["sofia.trust"] = "> 60", ["sofia.autonomy"] = "< 45" },
}

test "pressed, frightened and then left alone, she stays away" {
  "leave-it-to-me", "this-week", "hold-course", "gone-in-a-year", "half-hour", "spare-her", "numbers-only",
  expect { scene = "missed" },
  "keep-the-hour",
  expect { ending = "empty-chair", ["state(sofia)"] = "compliance" },
}

test "a short note brings her back from the first break" {
  "leave-it-to-me", "this-week", "hold-course", "gone-in-a-year", "half-hour", "spare-her", "numbers-only", "short-note",
  expect { scene = "the-key", mended = true },
}

test "chasing her makes the rupture final" {
  "leave-it-to-me", "this-week", "hold-course", "gone-in-a-year", "half-hour", "spare-her", "numbers-only", "ring-desk",
  "by-tonight", "contraindicated", "cant-carry-on", "because-i-care", "take-out-sorry", "so-much-already", "not-going-anywhere",
  expect { scene = "unanswered", ["state(sofia)"] = "rupture" },
  "until-she-picks-up",
  expect { ending = "empty-chair" },
}

test "one letter brings her back from the rupture" {
  "leave-it-to-me", "this-week", "hold-course", "gone-in-a-year", "half-hour", "spare-her", "numbers-only", "short-note",
  "by-tonight", "contraindicated", "cant-carry-on", "because-i-care", "take-out-sorry", "so-much-already", "not-going-anywhere",
  "one-letter",
  expect { scene = "last-hour" },
  "three-more",
  expect { ending = "still-there" },
}

test "stepping back in favour of a colleague" {
  "leave-it-to-me", "this-week", "hold-course", "gone-in-a-year", "half-hour", "spare-her", "numbers-only", "short-note",
  "by-tonight", "contraindicated", "cant-carry-on", "because-i-care", "take-out-sorry", "so-much-already", "not-going-anywhere",
  "a-colleague",
  expect { ending = "another-door" },
}

test "always by the authority of the role ends over her head" {
  "limits-first", "her-goal", "proof", "tell-the-limits", "house-rule", "book-six", "numbers-only", "direct-questions",
  "owed-the-reason", "staff-rep", "take-out-sorry", "file-it", expect { scene = "they-know" },
  "step-by-step",
  expect { ending = "over-her-head" },
}

test "a filing is owned up to, and she comes once more" {
  "limits-first", "her-goal", "proof", "tell-the-limits", "house-rule", "book-six", "numbers-only", "direct-questions",
  "owed-the-reason", "staff-rep", "take-out-sorry", "file-it", "without-asking",
  expect { scene = "last-hour", filed = true },
  "your-side-of-the-table",
  expect { ending = "still-there" },
}

test "she takes the post up north" {
  "limits-first", "her-goal", "third-way", "edges", "your-phone", "book-six", "numbers-only", "lock-facts",
  "contraindicated", "not-to-you", "where-who-how", "two-weeks", "your-side-of-the-table",
  expect { ending = "north", offer = true },
}

test "a good road, and a question too few" {
  "limits-first", "her-goal", "proof", "edges", "let-it-ring", "one-fact", "how-here", "lock-facts",
  "owed-the-reason", "staff-rep", "where-who-how", "ring-from-here", "three-more",
  expect { ending = "nearly-out", safety = false },
}

test "what she hides stays hidden from one who only promises" {
  "nothing-leaves", "her-goal", "third-way", expect { offer = false },
  "edges", "your-phone", expect { messages = false },
}

test "the promise of the first minute has to be taken back" {
  "nothing-leaves", "her-goal", "not-finished", "edges", "your-phone", "one-fact", "numbers-only",
  expect { scene = "the-key", offered = { "her-own-time", "lock-facts", "take-back", "by-tonight" }, not_offered = { "direct-questions" } },
  "take-back", expect { safety = true },
}

test "a hint to HR comes back by the printer" {
  "limits-first", "her-goal", "not-finished", "edges", "your-phone", "one-fact", "hint",
  expect { scene = "found-out", hinted = true },
  "yours-to-decide",
  expect { scene = "the-key", ["sofia.trust"] = "> 40" },
}

test "who promised him silence can't tell her" {
  "limits-first", "her-goal", "not-finished", "edges", "your-phone", "one-fact", "numbers-only", "direct-questions",
  "screen-first", "both-sides", "stays-with-me", "on-paper",
  expect { scene = "before-joint", secret = true, plan_known = true, assurance = false, not_offered = { "tell-the-plan" } },
}

test "giving in on the joint session undoes the firm line" {
  "limits-first", "her-goal", "not-finished", "edges", "your-phone", "one-fact", "numbers-only", "direct-questions",
  "owed-the-reason", "after-all",
  expect { scene = "joint-open", gave_in = true },
}

test "a time limit that was kept from her can be owned up to" {
  "limits-first", "her-goal", "not-finished", "edges", "your-phone", "spare-her", "numbers-only", "direct-questions",
  "owed-the-reason", "not-to-you", "be-him",
  expect { scene = "monday-after", withheld = true, offered = { "from-here", "i-knew", "so-much-already" } },
  "i-knew", "three-ways", "your-side-of-the-table",
  expect { ending = "a-firm-line", ["sofia.trust"] = ">= 60" },
}

test "a second visit is asked about late, and asked about first" {
  "limits-first", "her-goal", "not-finished", "edges", "your-phone", "one-fact", "numbers-only", "her-own-time",
  "owed-the-reason", "not-to-you", "be-him",
  expect { scene = "monday-after", safety = false },
  "safe-tonight", expect { scene = "the-roads", safety = true },
}

test "who has nothing to answer for goes straight to the roads" {
  "limits-first", "her-goal", "not-finished", "edges", "your-phone", "one-fact", "numbers-only", "direct-questions",
  "owed-the-reason", "not-to-you", "be-him",
  expect { scene = "the-roads", not_offered = { "i-knew", "safe-tonight" } },
}
