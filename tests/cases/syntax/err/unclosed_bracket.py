a = 1
b = foo(a,
c = 3
d = bar(c)

def f():
    x = [1, 2
    y = 3
    return y

e = {'a': (1, 2}
g = 5
