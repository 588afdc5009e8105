-- expect: error runtime line 2 ~ "write local"; error runtime line 2 ~ "can't be changed"
keep(function() counter = (counter or 0) + 1 return counter end)
