-- casebook test . runs these. A step is a choice's id, or its place among those offered.

test "asking and leaving it brings Robin back" {
  "ask",
  "leave-it",
  expect { ending = "comes-back", ["robin.trust"] = ">= 50" },
}

test "a soft threat ends it" {
  "wait",
  expect { scene = "work", offered = { "press", "leave-it", "sorry" } },
  "press",
  expect { ending = "stays-away", pressed = true },
}

test "advice first leaves it open" {
  "advise",
  "sorry",
  expect { ending = "maybe" },
}
