-- expect: ok
keep(function(s)
  local t, n = {}, 0
  local function add(x) n = n + x t[#t + 1] = n return n end
  for i = 1, 5 do add(i) end
  table.sort(t, function(a, b) return a > b end)
  table.remove(t)
  t.x = { y = n }
  return table.concat(t, ",") .. t.x.y
end)
