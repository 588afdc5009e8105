-- Every ending, the three things that are kept back, the bills that come late, and the way back from each break.

test "partnership: her list, his letters, and a number said in time" {
  "as-it-stands", "who-reads", "count-them", "what-for", expect { statute = true },
  "stand-behind", "read-it-out", "be-bossy", expect { knows = true, ["len.trust"] = ">= 50" },
  "walk-you-into-it", expect { envelope = true },
  "no-for-now", "you-choose-who", "ruth-first", "behind-a-door", expect { colm_told = true },
  "second-column", "for-colm", "how-on-thursday", "sixteen", "you-wait", "the-fifteen", "in-the-lid",
  expect { ending = "second-column", ["state(len)"] = "alliance", ["state(ruth)"] = "alliance" },
}

test "partnership also without knowing of Colm" {
  "as-it-stands", "who-reads", "at-the-kettle", "what-for", "which-one", "read-it-out", "be-bossy", "walk-you-into-it",
  "no-for-now", "you-choose-who", "ruth-first", "behind-a-door", expect { colm_told = false },
  "second-column", "as-yours", "how-on-thursday", "sixteen", "you-wait", "two-things", "in-the-lid",
  expect { ending = "second-column" },
}

test "firm and open: a disagreement that she reads first" {
  "as-it-stands", "three-ways", "from-ruth", "one-page", "to-you-first", "date-in-red", "be-bossy", "walk-you-into-it",
  "no-for-now", "you-choose-who", "ring-asa", "let-her-finish", "on-monday",
  expect { scene = "letter-day", offered = { "my-doing", "sign-for-him", "page-two-bold" }, not_offered = { "how-on-thursday" } },
  "my-doing", "not-the-question", "two-things", "in-the-lid",
  expect { ending = "on-the-record", ["len.trust"] = ">= 50" },
}

test "a favour looks well and does not last" {
  "as-it-stands", "good-hands", "from-ruth", "one-page", "stand-behind", "so-proud", "be-bossy", "let-it-stand",
  "your-bakery", "write-it-myself", "ruth-first", "behind-a-door", "this-once",
  expect { scene = "her-answer", granted_quietly = true, ["ruth.trust"] = ">= 55" },
  "wont-forget",
  expect { ending = "just-this-once" },
}

test "a favour can be handed back" {
  "as-it-stands", "good-hands", "from-ruth", "one-page", "stand-behind", "so-proud", "be-bossy", "let-it-stand",
  "your-bakery", "write-it-myself", "ruth-first", "behind-a-door", "this-once", "not-quietly",
  expect { scene = "letter-day", on_record = true },
}

test "a line of writing is what a favour can't bear" {
  "as-it-stands", "good-hands", "from-ruth", "one-page", "stand-behind", "so-proud", "be-bossy", "let-it-stand",
  "your-bakery", "write-it-myself", "ruth-first", "behind-a-door", "this-once", "one-line",
  expect { scene = "letter-day", granted_quietly = false, on_record = true },
}

test "the tick works at once, and then it doesn't" {
  "leave-it-with-me", "good-hands", "tick-it", "all-sorted", "dig-it-out",
  expect { ending = "seen", ["len.trust"] = ">= 50" },
}

test "the tick, and a threat to cover it" {
  "leave-it-with-me", "good-hands", "tick-it", "earlier-date", "ask-colm", expect { ending = "seen" },
}

test "the tick is owned up to, to him and to her" {
  "as-it-stands", "who-reads", "tick-it", "i-ticked-it", "no-page",
  expect { scene = "own-up", offered = { "he-knows" }, not_offered = { "go-today" } },
  "he-knows", expect { ending = "late-and-clean" },
}

test "the tick is owned up to, and he hears of it last" {
  "as-it-stands", "who-reads", "tick-it", "all-sorted", "no-page", "need-he-know", expect { ending = "among-ourselves" },
}

test "being everything to him ends in dependence" {
  "leave-it-with-me", "good-hands", "from-ruth", "one-page", "stand-behind", "so-proud", "be-bossy", "let-it-stand",
  "your-bakery", "write-it-myself", "ring-asa", "let-her-finish", "on-monday", "sign-for-him", "outstanding", "grateful", "ring-me",
  expect { ending = "your-tin", ["len.trust"] = "> 56", ["len.autonomy"] = "< 50" },
}

test "the shortest way by the list costs his daughter" {
  "as-it-stands", "who-reads", "from-ruth", "one-page", "stand-behind", "read-it-out", "be-bossy", "ring-her", "no-for-now",
  "you-choose-who", expect { scene = "she-will-sign" },
  "clean-way", expect { ending = "her-signature", envelope = false },
}

test "he is asked in time what her signature would cost" {
  "as-it-stands", "who-reads", "from-ruth", "one-page", "stand-behind", "read-it-out", "be-bossy", "ring-her", "no-for-now",
  "you-choose-who", "dont-sound-glad",
  expect { scene = "the-count", envelope = true, pushed = false },
}

test "his rights are on page two, and he can't read page two" {
  "schedule", "for-the-file", "from-ruth", "understood", "page-two", expect { ending = "in-the-tin" },
}

test "the ten days run out though the ink was red" {
  "as-it-stands", "three-ways", "from-ruth", "one-page", "stand-behind", "date-in-red", "be-bossy", "let-it-stand", "no-for-now",
  "you-choose-who", "ruth-first", "behind-a-door", "on-monday", "page-two-bold", expect { ending = "in-the-tin" },
}

test "what comes down is handed down" {
  "schedule", "for-the-file", "at-the-kettle", "understood", expect { ["autonomy(you, ruth)"] = "< 52" },
  "its-the-rule", expect { ending = "rules-are-rules" },
}

test "a no that went out too fast is taken back to where it was said" {
  "schedule", "for-the-file", "at-the-kettle", "understood", "too-fast", expect { scene = "the-post" },
  "read-it-out", "be-bossy", "let-it-stand",
  expect { scene = "is-it-no", offered = { "look-again" }, not_offered = { "looked-at" } },
}

test "told in front of Bea that he can't read, he stops answering" {
  "schedule", "for-the-file", "from-ruth", "one-page", "stand-behind", "library-class", "write-it-down", "find-her", "looked-at", "the-lot",
  expect { scene = "gone-quiet", knows = false, offered = { "two-lines", "at-the-door", "leave-it", "send-round" } },
  "two-lines", expect { ending = "fourteen-empty" },
}

test "said at the door, not in a letter, it mends" {
  "schedule", "for-the-file", "from-ruth", "one-page", "stand-behind", "library-class", "write-it-down", "find-her", "looked-at", "the-lot",
  "at-the-door", expect { scene = "the-count", ["len.trust"] = ">= 38" },
}

test "a stove that nobody mentioned, a school that was told, and a lid that shuts" {
  "as-it-stands", "good-hands", "from-ruth", "one-page", "stand-behind", "date-in-red", "drink-your-tea", "let-it-stand", "your-bakery", "ring-school",
  expect { scene = "the-count", let_pass = true },
  "ring-asa", "let-her-finish", "on-monday", "page-two-bold",
  expect { scene = "gone-for-good", offered = { "say-how", "think-of-them", "advice-centre" } },
  "advice-centre", expect { ending = "another-door" },
}

test "and may be lifted again" {
  "as-it-stands", "good-hands", "from-ruth", "one-page", "stand-behind", "date-in-red", "drink-your-tea", "let-it-stand", "your-bakery", "ring-school",
  "ring-asa", "let-her-finish", "on-monday", "page-two-bold", "say-how",
  expect { scene = "the-panel", in_time = true },
}

test "Ruth takes the file, and it is handed over without a word" {
  "leave-it-with-me", "good-hands", "at-the-kettle", "just-wrong", "forget-it", "so-proud", "be-bossy", "let-it-stand", "her-shadow",
  "you-choose-who", "post-it", "use-colm", expect { scene = "off-the-case" },
  "give-the-file", expect { ending = "rules-are-rules" },
}

test "what was done in her own house is said, and she sits down" {
  "leave-it-with-me", "good-hands", "at-the-kettle", "just-wrong", "forget-it", "so-proud", "be-bossy", "let-it-stand", "her-shadow",
  "you-choose-who", "post-it", "use-colm", "own-house",
  expect { scene = "door-shut", colm_told = false },
}

test "won against her, it is won on the sixth floor" {
  "leave-it-with-me", "good-hands", "at-the-kettle", "just-wrong", "forget-it", "so-proud", "be-bossy", "let-it-stand", "her-shadow",
  "you-choose-who", "post-it", "use-colm", "in-writing", expect { ending = "over-her-head" },
}

test "silence upstairs, and a carer who is praised into silence" {
  "as-it-stands", "who-reads", "count-them", "one-page", "stand-behind", "so-proud", "be-bossy", "let-it-stand", "no-for-now", "you-choose-who",
  "ruth-first", "behind-a-door", "second-column", "as-yours", "my-doing", "not-your-place", "outstanding",
  expect { scene = "the-review", granted_kindly = false },
  "grateful", "proud-of-you", expect { ending = "upheld" },
}

test "what Len said on a wet Monday is in the minutes" {
  "as-it-stands", "who-reads", "count-them", "what-for", "stand-behind", "read-it-out", "be-bossy", "walk-you-into-it", "no-for-now",
  "you-choose-who", "ruth-first", "behind-a-door", "second-column", "as-yours", "how-on-thursday", "sixteen", "about-the-money",
  "the-fifteen", "in-the-lid", expect { ending = "two-years-back" },
}

test "the rule moves, and the man got less" {
  "under-my-table", "good-hands", "from-ruth", "what-for", "which-one", "so-proud", "electric-ring", "let-it-stand", "her-shadow",
  "you-choose-who", "ruth-first", "behind-a-door", "second-column", "as-yours", "sign-for-him", "sixteen", "other-words",
  "the-fifteen", "proud-of-you", expect { ending = "fifteen-doors" },
}

test "one family, and the list as it was" {
  "as-it-stands", "who-reads", "from-ruth", "one-page", "stand-behind", "so-proud", "electric-ring", "let-it-stand", "no-for-now",
  "you-choose-who", "ruth-first", "behind-a-door", "on-monday", "my-doing", "not-the-question", "grateful", "front-desk",
  expect { ending = "one-of-sixteen" },
}

test "after enough pressure the number won't come out" {
  "as-it-stands", "who-reads", "at-the-kettle", "what-for", "forget-it", "read-it-out", "be-bossy", "walk-you-into-it", "no-for-now",
  "you-choose-who", "copy-ruth", "let-her-finish", "second-column", "leave-it-there", "how-on-thursday",
  expect { scene = "head-of-service", ["autonomy(you, ruth)"] = "< 46", offered = { "not-your-place", "made-it-up", "his-tin" }, not_offered = { "sixteen" } },
}

test "she keeps Colm to herself from one who has been told of him" {
  "as-it-stands", "who-reads", "at-the-kettle", "what-for", "stand-behind", "read-it-out", "be-bossy", "walk-you-into-it", "no-for-now",
  "you-choose-who", "ruth-first", "behind-a-door", expect { colm_told = false, ["ruth.trust"] = ">= 57" },
}

test "what he hides stays hidden from one who hasn't said who reads" {
  "as-it-stands", "three-ways", "from-ruth", "what-for", "stand-behind", "so-proud", "be-bossy", expect { knows = false },
  "walk-you-into-it", expect { envelope = false },
}

test "a word about Ruth comes back by telephone" {
  "as-it-stands", "who-reads", "from-ruth", "one-page", "stand-behind", "read-it-out", "be-bossy", "let-it-stand", "her-shadow",
  "you-choose-who", "ruth-first", expect { scene = "bad-friday", blamed = true, ["ruth.trust"] = "< 60" },
}
