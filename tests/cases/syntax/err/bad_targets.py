f() = 1
a + b = 2
1: int
(a, b) += 1
for f() in x: pass
with a as f(): pass
del f()
[x for 1 in y]
(a.b := 1)
a = 1 = b
x, y: int
