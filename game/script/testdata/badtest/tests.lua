-- Tests of testdata/good/everything.lua, each with a mistake.
test "no steps" --- ### UH023 no steps
test "unknown choice" { "aks" } --- ### UH042 did you mean "ask"
test "unknown field" { "ask", sed = 3 } --- ### UH041 did you mean "seed"
test "expect left out" { "ask", ending = "own" } --- ### UH041 expect { ending
test "seed" { seed = "x", "ask" } --- ### UH021 whole number
test "place" { 0, "ask" } --- ### UH042 the number 0
test "ending" { "ask", expect { ending = "owm" } } --- ### UH027 did you mean "own"
test "scene" { expect { scene = 3 } } --- ### UH043 the number 3
test "offered" { expect { offered = { "aks" } } } --- ### UH042 did you mean "ask"
test "name" { expect { ["sofia.trsut"] = 3 } } --- ### UH061 did you mean "trust"
test "flag" { expect { askde = true } } --- ### UH061 did you mean "asked"
test "value" { expect { asked = "perhaps" } } --- ### UH043
test "state" { expect { ["state(sofia)"] = "ruptured" } } --- ### UH043
test "table" { expect { asked = {} } } --- ### UH043
test "word" { expct { asked = true } } --- ### UH011 did you mean "expect"
test "fine" { 1, expect { asked = true, ["sofia.trust"] = "> 20", ["state(sofia)"] = "guarded", ["visited('office')"] = 1 } }
expect { asked = true } --- ### UH029
