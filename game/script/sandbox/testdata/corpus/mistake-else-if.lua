-- expect: error syntax line 3 ~ "has no end"; …
local x = 1
if x == 1 then
  log(1)
else if x == 2 then
  log(2)
end
log("ran")
