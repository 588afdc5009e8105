-- casebook test . runs these. A step is a choice's id, or its place among those offered; expect says what must hold there.

test "who knows what is hers can agree to the rest" {
  "lay-open",
  "ask-the-round",
  expect { scene = "the-signature", may_tell = true, not_offered = { "start-again" } },
  "take-it-home",
  expect { ending = "her-terms" },
}

test "a favour and a list kept back end in a signature" {
  "find-a-way",
  "spare-her",
  expect { kept_back = true, favours = 1, offered = { "start-again" } },
  "leave-march",
  expect { ending = "full-time-by-march" },
}

test "what was kept back can still be put on the table" {
  "lay-open",
  "spare-her",
  "start-again",
  expect { ending = "her-terms", list_told = true },
}

test "pressed three times, she sends a lawyer" {
  "aim-for-six",
  "spare-her",
  "sign-now",
  expect { ending = "settlement" },
}
