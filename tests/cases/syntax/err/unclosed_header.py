if (a:
    b = 1
for x in range(3:
    c = 2
def f(a, b:
    return a
class C(D:
    x = 1
z = 1
