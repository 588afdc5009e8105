-- expect: error runtime line 2 ~ "whole powers"; error runtime line 3
log(2 ^ 0.5)
log(2 ^ 5000)
log(2 ^ 10, 2 ^ -1, 0 ^ 0, (-3) ^ 3, 10 ^ 2)
