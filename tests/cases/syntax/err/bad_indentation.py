a = 1
    b = 2
    c = 3
d = 4
if e:
        f = 5
    g = 6
h = 7
if i:
j = 8
for k in l:
