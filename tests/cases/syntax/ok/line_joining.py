a = 1 + \
    2
if a and \
   b:
    c
assert a, \
    b
x = """a
b \
c"""
