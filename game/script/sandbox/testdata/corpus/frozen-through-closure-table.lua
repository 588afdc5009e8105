-- expect: error runtime line 4
local state = { hits = 0 }
local api = { hit = function()
  state.hits = state.hits + 1
end }
keep(function() api.hit() return state.hits end)
