match x:
    case 1 | -2 | 3.5 + 2j | "a" "b" | None | True: pass
    case [a, *_, b] | (c, *d) | []: pass
    case {"a": 1, b.c: x, **rest}: pass
    case Point(x=0, y=0) | Point(0, y=1,): pass
    case (a): pass
    case a, b: pass
    case *a, b if a > b: pass
    case a.b.c() as z: pass
    case _: pass
    case {}: pass
    case {-1: x, 2+3j: y,}: pass
match x, y:
    case _: pass
match (x):
    case _: pass
match *x, y:
    case _: pass
match -x:
    case _: pass
match [a, b]:
    case _: pass
match {}:
    case _: pass
match x := 3:
    case _: pass
match (yield):
    case _: pass
match not x:
    case _: pass
match lambda: 3:
    case _: pass