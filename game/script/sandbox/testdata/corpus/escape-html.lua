-- expect: ok
log("<script>alert(1)</script> =1+1 __proto__")
