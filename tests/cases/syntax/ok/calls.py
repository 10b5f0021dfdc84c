f()
f(a, *b, c=1, *d, **e, f=2, **g)
f(x for x in y)
f((x for x in y), 1)
f(a)(x for x in y if z if w)
f(a := 1, b)
f(*a or b, **c if d else e)
f(a,)
@f(x)
@a.b[c](d)
@(yield_)
@x if y else z
def g(a, b: int, c=1, d: (str) = (2), /, e=3, *f: g, h, i: j = k, **l: m) -> (n): pass
def h(a, /): pass
def i(*, a): pass
def j(a=(1), *b, c=(2)): return
def k(): return a, *b
class A: pass
class B(): pass
@dec
class C(A, *b, metaclass=M, **k): x = 1; y = 2;
