from sklearn.linear_model import Ridge


def a(x):
    return x


def b(x):
    return a(a(a(a(x))))


def c(x):
    return b(b(b(b(x))))


def d(x):
    return c(c(c(c(x))))


def e(x):
    return d(d(d(d(x))))


def f(x):
    return e(e(e(e(x))))


def g(x):
    return f(f(f(f(x))))


def h(x):
    return g(g(g(g(x))))


# Not followed to its end: what was found until there is known to be partial.
def train(df):
    Ridge().fit(df[["age"]], df["income"])
    h(h(h(h(df))))
    Ridge().fit(df[["rooms"]], df["rent"])
