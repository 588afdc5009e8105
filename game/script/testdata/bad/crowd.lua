scenario { id = "case", title = "A case", start = "s1", minutes = 5, objectives = { "See." }, prebrief = "You.", content_note = "None.", summary = "A case." }
local sofia = character { id = "sofia", name = "Sofia" }
for i = 1, 100000 do scene("s" .. i) { with = sofia, narrate "On.", go "s1" } end --- ### UH015
