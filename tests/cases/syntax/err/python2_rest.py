exec "code" in ns
x = `a`
if a <> b: pass
raise E, "message"
raise E, "message", tb
y = 0777 + 0xFFL + 12L
z = ur'a'
def f(a, (b, c), d=1):
    return a
try:
    pass
except E, e:
    pass
except (A, B), e:
    pass
