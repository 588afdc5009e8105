-- expect: error steps line 2
repeat until false
