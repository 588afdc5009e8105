-- expect: error runtime line 2 ~ "evil"
error("evil\nother.lua:1: ok")
