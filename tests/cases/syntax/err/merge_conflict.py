a = 1
<<<<<<< HEAD
b = 2
=======
b = 3
>>>>>>> branch
c = foo(
<<<<<<< HEAD
    1,
=======
    2,
>>>>>>> other
)
d = 4
