with (a, b): pass
with (a as b, c as d,): pass
with (a, b) as c: pass
with (a): pass
with (a) as b: pass
with (a), (b): pass
with (yield): pass
with (a for a in b): pass
with (a := b): pass
with (a, *b): pass
with (): pass
with (a).b, c: pass
with (a, b).c as d: pass
with (a as b): pass
with a as (b, c), d as [e]: pass
with a as b.c, d as e[f]: pass
with (a, b as c): pass
with (a if b else c): pass
with (a, (b)) as (c): pass