-- expect: ok
local cache = {}
keep(function() return { 1 } end)
keep(function() return cache.x end)
