print "a"
print "a %s" % b, c,
print clf.fit(X, y).score(X, y)
print >>f, "x"
x = 1
if a:
    print "b"
    y = 2
print
print x
