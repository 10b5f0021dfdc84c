x = 1
x = y = z = 1, 2
x, = 1,
x, *y = z
[a, b], (c, d) = e
(a) = 1
(a): int = 1
a.b: int
a[b]: int = yield
a: tuple = 1, *b
x += yield
x @= y; x //= z; x **= 1; x >>= 2; x <<= 3; x &= 4; x ^= 5; x |= 6; x %= 7; x /= 8; x -= 9; x *= 10;
del a, (b, c), [d], e.f, g[0],
x = yield
x = await_ = lambda: (yield)
