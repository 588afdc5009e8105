-- expect: error steps
local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
keep(function() return fib(10) end)
keep(function() return fib(25) end)
