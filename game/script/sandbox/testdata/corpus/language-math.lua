-- expect: ok
log(math.floor(3.7), math.ceil(3.2), math.max(1, 5, 3), math.min(4, 2, 8), math.abs(-7), math.sqrt(16), math.huge, -math.huge)
