match x:
    y = 1
    case 1:
        pass
    z = 2
match x:
    case 1: pass
    case f() + 1: pass
    case 2:
        a = 1
match y:
b = 2
