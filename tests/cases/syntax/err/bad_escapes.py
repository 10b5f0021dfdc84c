a = "\x4"
b = "\u12"
c = "\N{NO SUCH NAME}"
d = b"\xg0"
e = b"é"
f = 1
