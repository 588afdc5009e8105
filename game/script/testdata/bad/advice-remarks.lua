-- casebook: allow UH070, UH071 and UH072 in this file because it is a piece of a test
-- casebook: allow UH074 in this file because so --- ###+3 UH073
-- Casebook: Allow UH075 uh077 in this file because it is a piece of a test
-- casebook allow UH083 in this file because it is a piece of a test
scenario { id = "case", title = "A case", start = "office" }
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia,
  narrate "-- casebook: allow nonsense", -- a text is no remark
  narrate [[
-- casebook: allow any nonsense]],
  -- casebook: allow UH080 because in the corridor there is nothing to choose
  choice "Go on." { act = "listen", go = "two", heard = "Yes.", why = "It is slow." },
}
scene "two" { with = sofia,
  choice "Go on." { act = "listen", go = "corridor", heard = "Yes." }, -- casebook: allow UH079, UH080 --- ### UH122 ### UH123 UH079 is allowed ### UH078
  -- casebook: alow UH078 because it is a slip --- ### UH120
  -- casebook: allow UH999 because it is unknown --- ### UH121 there is no code
  -- casebook: allow UH027 because it is an error --- ### UH124
  -- casebook: allow UH093 because nothing is there --- ### UH123
}
-- casebook: allow UH080 because of a scene only its first line is meant --- ### UH123
scene "corridor" { with = sofia,
  -- casebook: allow UH078, UH079 because a remark concerns the whole choice
  choice "Go on." { --- ### UH080
    act = "listen", go = "hall" },
}
scene "hall" { with = sofia, -- casebook: allow UH080 because it concerns this line --- ### UH123
  choice "Go on." {
    act = "listen", go = "three",
  }, -- casebook: allow UH078, UH079, UH080 because a remark behind a choice concerns all of it
}
scene "three" { with = sofia, ending "end" }
ending "end" { title = "The end", kind = "mixed" }
