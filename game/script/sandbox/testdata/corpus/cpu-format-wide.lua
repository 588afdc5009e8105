-- expect: error runtime line 2 ~ "widths up to 99"
string.format("%99999d", 1)
