-- expect: error runtime line 2; error runtime line 3; error runtime line 4
type()
tostring()
tonumber()
