if a
    b = 1
else
    c = 2
def f()
    return 1
while x y:
    d = 3
e = 4
