-- expect: error syntax line 3 ~ "goto"; …
local i = 1
goto out
::out::
log(i)
