if a:
	tab
if b:
        eight
if c:
    x
    # comment at another column
  # and another
    y

    z
if d: e; f;
else: g
while a: break
else:
    pass
for x in y: continue
if formfeed:
    x
class A:

    \
    def f(self): pass
if a:
  if b:
      c
  d
elif e: pass
elif f:
    pass
else:
    pass
x = [
1,
  2,
]
y = (a +
b)
