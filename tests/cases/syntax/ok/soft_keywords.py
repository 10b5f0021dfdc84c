type = 5
type(x)
type[x]
type.x = 3
type; match; case; _
match = 1
match(x)
match[x]: int = 3
match * x
match, x = 1, 2
match(x, y)
match(x).y = 3
match[x][y]
match in x
match if x else y
match -x
match (x) if y else z