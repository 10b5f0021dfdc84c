@
def f(): pass
@a b
class C: pass
@d
x = 1
@e
