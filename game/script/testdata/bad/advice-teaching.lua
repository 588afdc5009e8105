scenario { id = "case", title = "A case whose title runs on and on until it no longer fits the top", start = "office" } --- ### UH095 ### UH070 ### UH071 ### UH072 ### UH073 ### UH074 ### UH075 ### UH077 ### UH083
local sofia = character { id = "sofia", name = "Sofia" }
scene "office" { with = sofia,
  choice "Ask." { power = "expert", go = "end" }, --- ### UH078 ### UH079 ### UH080
}
ending "end" { title = "The end", kind = "good" }
