-- expect: error runtime line 2 ~ "name narate"; error runtime line 3; error runtime line 5
narate "x" { a = 1 }
narate "y"
local function f()
  return choise
end
log("ran")
