scene "office" { narrate "Rain.", ending "end" } --- ### UH030
ending "end" { title = "The end", kind = "mixed" }
