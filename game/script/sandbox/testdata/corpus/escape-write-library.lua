-- expect: error runtime line 2 ~ "string can't be changed"; error runtime line 3; error runtime line 4
string.rep = nil
math.x = 1
table.insert(string, 1)
log(string.rep("a", 2))
