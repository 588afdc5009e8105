-- expect: error runtime line 2 ~ "word of the scenario language"; error runtime line 3
scene = nil
function choice() end
log(type(scene), type(choice))
