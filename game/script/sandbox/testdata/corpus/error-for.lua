-- expect: error runtime line 2; error runtime line 3; error runtime line 4; error runtime line 5
for i = "a", 2 do end
for i = 1, 2, 0 do end
for i in {} do end
for i in nil do end
