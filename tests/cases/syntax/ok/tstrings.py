t"hello {name}"
t"{x!r:>{width}}" t"{y = }"
t''
rt"\d{a}"
tr"{  spaced   }"
t"{a["b"]:{c}}"
