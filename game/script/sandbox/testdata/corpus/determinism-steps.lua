-- expect: ok
for i = 1, 100 do local t = { i, x = i } table.insert(t, 1, i .. "a") log(#t) end
