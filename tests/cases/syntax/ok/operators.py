a or b and not c or d
a if b else c if d else e
lambda a, /, b=1, *c, d, e=2, **f: a
lambda: 0
lambda *, a: a
a < b <= c != d is e is not f in g not in h
not a == b
-a ** -b ** c
- + ~ a
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m
(a := 1, b)
(a)(b)(c)
a.b.c[d](e).f
a[b, c:d, ::e, *f, :, g:=1]
a[b,]
a[b:c:d]
a[()]
a[*b]
a[:]
(yield_)
(a, b), (c,), ()
(((a)))
a if (b) else (c)
(a) + (b)
(a).b
((a) + b).c
