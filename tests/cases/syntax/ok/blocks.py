try:
    a
except A:
    b
except B as c: d
except (C, D) as e:
    f
except:
    g
else:
    h
finally:
    i
try: a
finally: b
try:
    pass
except* A as b:
    pass
for a, b in c, d: pass
for a, in b: pass
for (a, b), *c in d: pass
for x in *a, b: pass
async def f():
    pass
while (a := b): pass
if a: pass
elif b: pass
global_ = 1
def f():
    global a, b
    nonlocal c
    return
    return a
    raise
    raise a
    raise a from b
    assert a
    assert a, b
    yield
    yield a, b
    yield from a
    print
    print >>a, b
    exec
