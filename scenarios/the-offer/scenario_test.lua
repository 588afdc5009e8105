-- Every ending, the three things that are kept back, the bills that come late, and the way back from each break.

test "partnership: one sheet for both, and the drawer opened by its owner" {
  "on-thursday", "choose-well", "what-for", "yours-i-can", "one-page", "where-would-you-argue", "till-tuesday",
  expect { scene = "the-thirtieth", told_truth = true },
  "one-real-date", "figure-stands", "strike-it",
  expect { scene = "the-sheet", offered = { "its-ours" }, not_offered = { "should-have-looked" } },
  "its-ours", expect { interview_told = true },
  "before-piet-does", expect { report = true, offered = { "as-yours", "under-my-name" } },
  "as-yours", "what-did-it-take", "show-the-sheet",
  expect { ending = "both-on-the-sheet", ["state(tomasz)"] = "alliance", ["state(renuka)"] = "alliance" },
}

test "partnership by way of the range in the first minute" {
  "the-range", "choose-well", "where-the-scores", "yours-i-can", "ring-odile", "where-would-you-argue", "till-tuesday",
  "one-real-date", "figure-stands", "strike-it", "its-ours", "before-piet-does", "under-my-name", "what-did-it-take", "show-the-sheet",
  expect { ending = "both-on-the-sheet" },
}

test "firm and open: one figure, one rule, and a refusal that would need a name" {
  "on-thursday", "who-is-it", "where-the-scores", "cant-talk", "ring-odile", "i-dont-haggle", "till-tuesday", "one-real-date",
  expect { told_truth = false },
  "ask-him", "changes-nothing", "its-standard", "should-have-looked", "before-piet-does", "under-my-name", "what-did-it-take",
  "follows-from-scores",
  expect { ending = "one-rule", ["tomasz.trust"] = ">= 50" },
}

test "a bargain looks well, and is printed in the advert" {
  "on-thursday", "choose-well", "dress-it", "heart-of-the-team", "spring-review", "fight-for-it", "till-tuesday",
  expect { scene = "the-thirtieth", ["tomasz.trust"] = ">= 55" },
  "one-real-date", "ask-him", "leave-june", "strike-it", "special-case", "eat-up", "in-spring",
  expect { scene = "month-three", ["tomasz.trust"] = "< 52" },
  "special-adjustment", "how-good-it-is",
  expect { ending = "a-bargain" },
}

test "what was lying on the floor was picked up, and he has no wishes" {
  "on-at-the-moment", "say-yes-today", "leave-him-to-me", "heart-of-the-team", "spring-review", "my-word", "in-your-place", "on-the-quiet",
  "given-the-circumstances", "stays-with-me", "get-funny", "special-case", "eat-up", "in-spring", "market-moved", "how-good-it-is",
  expect { ending = "quiet-man", ["sign(tomasz, 'limited voice')"] = true },
}

test "everything is kept for him, and he can do nothing without it" {
  "in-mind", "a-six-at-the-front", "what-for", "yours-i-can", "one-page", "i-dont-haggle", "in-your-place", "on-the-quiet", "a-slip", "stays-with-me",
  "protects-you", "its-ours", "leave-it-to-me", "in-spring", "come-to-me-first", "how-good-it-is",
  expect { ending = "ask-hr", ["tomasz.trust"] = ">= 55", ["tomasz.autonomy"] = "< 46" },
}

test "the low figure, the clock and the pen drive him away" {
  "on-at-the-moment", "say-yes-today", "leave-him-to-me", "heart-of-the-team", "spring-review", "fight-for-it", "by-noon", "sign-now",
  expect { scene = "gone-cold" },
  "best-wishes", expect { ending = "withdrawn" },
}

test "what was held back is said, and he thinks again" {
  "on-at-the-moment", "say-yes-today", "leave-him-to-me", "heart-of-the-team", "spring-review", "fight-for-it", "by-noon", "sign-now", "whole-range",
  expect { scene = "june", placed = true, low = false },
}

test "the contract comes back unsigned, and is sent again put right" {
  "on-at-the-moment", "who-is-it", "leave-him-to-me", "heart-of-the-team", "spring-review", "i-dont-haggle", "in-your-place", "one-real-date",
  "given-the-circumstances", "explain-that",
  expect { scene = "gone-for-good", ["tomasz.trust"] = "< 30" },
  "send-corrected", expect { scene = "clause-nine", stood = true, placed = true },
}

test "and left alone it stays unsigned" {
  "on-at-the-moment", "who-is-it", "leave-him-to-me", "heart-of-the-team", "spring-review", "i-dont-haggle", "in-your-place", "one-real-date",
  "given-the-circumstances", "explain-that", "second-name", expect { ending = "withdrawn" },
}

test "a date that was left to him runs out" {
  "on-thursday", "choose-well", "what-for", "yours-i-can", "one-page", "where-would-you-argue", "till-tuesday", "his-own-affair", "figure-stands",
  "strike-it", expect { scene = "ten-to-three" },
  "urgent", expect { ending = "six-weeks" },
}

test "at ten to three it can still be said" {
  "on-thursday", "choose-well", "what-for", "yours-i-can", "one-page", "where-would-you-argue", "till-tuesday", "his-own-affair", "figure-stands",
  "strike-it", "till-four", expect { scene = "the-sheet", permit_told = true },
}

test "Renuka was assured, and stands by the printer" {
  "on-thursday", "choose-well", "what-for", "there-is-a-system", "one-page", "where-would-you-argue", "till-tuesday", "one-real-date",
  "figure-stands", "strike-it", expect { scene = "the-printer", ["renuka.trust"] = "< 50" },
  "shouldnt-have-read", "otherwise-leave", expect { scene = "her-notice" },
  "what-would-it-take", expect { ending = "her-notice-ending" },
}

test "what was talked round is said at the printer" {
  "on-thursday", "choose-well", "what-for", "there-is-a-system", "one-page", "where-would-you-argue", "till-tuesday", "one-real-date",
  "figure-stands", "strike-it", "talked-round-it", expect { scene = "her-drawer", shown = true },
}

test "said in writing it may still be hers" {
  "on-thursday", "choose-well", "what-for", "there-is-a-system", "one-page", "where-would-you-argue", "till-tuesday", "one-real-date",
  "figure-stands", "strike-it", "shouldnt-have-read", "otherwise-leave", "in-writing",
  expect { scene = "the-drawer", shown = true, her_paper = true },
}

test "three thousand, and not a word" {
  "on-thursday", "choose-well", "where-the-scores", "heart-of-the-team", "ring-odile", "i-dont-haggle", "till-tuesday", "one-real-date",
  "figure-stands", "strike-it", "three-thousand", "a-coach", "in-spring", "what-did-it-take", "follows-from-scores",
  expect { ending = "what-she-was-told" },
}

test "Piet's own way, used on Piet" {
  "on-thursday", "choose-well", "where-the-scores", "yours-i-can", "one-page", "i-dont-haggle", "till-tuesday", "one-real-date",
  "figure-stands", "strike-it", "its-ours", "before-piet-does", "a-pity", "what-did-it-take", "follows-from-scores",
  expect { ending = "under-the-table" },
}

test "his was put right, and hers is still waiting" {
  "on-thursday", "choose-well", "where-the-scores", "yours-i-can", "ring-odile", "i-dont-haggle", "till-tuesday", "one-real-date",
  "figure-stands", "strike-it", "its-ours", "before-piet-does", "in-spring", "what-did-it-take", "show-the-sheet",
  expect { ending = "his-and-not-hers" },
}

test "late, and in full" {
  "on-thursday", "choose-well", "what-for", "yours-i-can", "one-page", "my-word", "till-tuesday", "one-real-date", "ask-him", "leave-june",
  "strike-it", "its-ours", "before-piet-does", "as-yours", "to-your-first-day", "show-the-sheet",
  expect { ending = "made-good" },
}

test "right in the figures, with a sentence missing" {
  "on-thursday", "who-is-it", "what-for", "yours-i-can", "one-page", "where-would-you-argue", "in-your-place", "one-real-date", "figure-stands",
  "changes-nothing", "its-standard", "its-ours", "leave-it-to-me", "as-yours", "real-example", "show-the-sheet",
  expect { ending = "mostly-right" },
}

test "a figure is taken back before he has built on it" {
  "on-thursday", "choose-well", "dress-it", "yours-i-can", "one-page", "fight-for-it",
  expect { scene = "may-i-ring", offered = { "begin-again" }, not_offered = { "what-she-asks" } },
  "begin-again", expect { placed = true, low = false, fought = false },
}

test "the other firm stays on the table for one who asked its name" {
  "the-range", "who-is-it", "where-the-scores", "yours-i-can", "one-page", "where-would-you-argue", "till-tuesday",
  expect { scene = "the-thirtieth", told_truth = false },
}

test "June is used, and given back" {
  "on-thursday", "choose-well", "dress-it", "yours-i-can", "one-page", "i-dont-haggle", "till-tuesday", "one-real-date", "given-the-circumstances",
  expect { scene = "the-call", told_truth = true, offered = { "took-advantage", "hands-were-tied" }, not_offered = { "changes-nothing", "explain-that" } },
  "took-advantage", expect { placed = true, stood = true, used_gap = false },
}

test "Friday stays her own affair with one who hasn't shown her the sheet" {
  "on-thursday", "choose-well", "what-for", "yours-i-can", "one-page", "i-dont-haggle", "till-tuesday", "one-real-date", "figure-stands",
  "strike-it", "my-first-case", expect { scene = "her-drawer", interview_told = false, offered = { "couldnt-get-it-out" } },
}

test "the drawer stays shut for one who never asked what it was for" {
  "on-thursday", "choose-well", "where-the-scores", "yours-i-can", "one-page", "i-dont-haggle", "till-tuesday", "one-real-date", "figure-stands",
  "strike-it", "its-ours", "before-piet-does", expect { scene = "the-drawer", report = false, not_offered = { "as-yours" } },
}
