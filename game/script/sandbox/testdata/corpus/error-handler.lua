-- expect: error runtime line 3 ~ "boom"
keep(function(s)
  error("boom")
end)
log("loaded")
