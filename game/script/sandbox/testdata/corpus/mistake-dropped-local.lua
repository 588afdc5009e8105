-- expect: error syntax line 2
local sofia = character { id "x" = 1 }
sofia "text"
scene "a" { with = sofia, sofia "hm" { x = sofia.trust + 1 } }
log("ran", sofia)
