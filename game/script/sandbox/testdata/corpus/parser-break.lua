-- expect: error syntax line 2 ~ "break"; error syntax line 3
break
for i = 1, 2 do log(function() break end) end
