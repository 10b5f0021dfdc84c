[]
[a, *b, c,]
{a, *b}
{}
{a: b, **c, d: lambda: e, **f | g,}
[x for x in y for z in w if a if b]
{x for x in y}
{x: y for x, y in z}
{x: y async for x in z}
(x async for x in y)
[x for x, in y]
[x for *x, y in z]
[x for x.y in z]
[x for x[0] in z if (lambda: x)]
[lambda: x for x in y if x or y]
{a if b else c: d if e else f}
[a := 1, b]
{a := 1}
