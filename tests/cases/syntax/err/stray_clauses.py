else:
    a = 1
except E:
    b = 2
    c = 3
finally: d = 4
elif x:
    e = 5
f = 6
