-- expect: error runtime line 3
for i = 1, 5 do
  refuse()
end
log("on")
