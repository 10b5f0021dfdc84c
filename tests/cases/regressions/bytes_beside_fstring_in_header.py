class C(*b, *f"{a}" b"c"): pass
