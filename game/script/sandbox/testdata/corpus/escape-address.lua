-- expect: ok
log(tostring({}), tostring(function() end), tostring(log), tostring(string), ("%s"):format({}), scene "a")
