-- expect: error runtime line 2; error runtime line 3
select(0)
select(-5, 1)
log(select(-1, 1, 2, 3), select(2, "a", "b", "c"))
