-- expect: error runtime line 2; error runtime line 3; error runtime line 4; error runtime line 5; error runtime line 6
table.insert(nil, 1)
table.insert({}, 5, 1)
table.concat({ {} })
table.sort({ 1, "a" })
table.sort({ 1, 2 }, 5)
log("on")
