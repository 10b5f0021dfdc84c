f(a=1, b)
f(**a, *b)
f(x for x in y, 1)
def f(a=1, b): pass
def f(*): pass
def f(**a, b): pass
def f(a, *b, *c): pass
def f(/, a): pass
x = 1
