type X = int
type X[T] = list[T]
type X[T: int, *Ts, **P] = list[T]
class A[T: (int, str) = int, *Ts = *tuple[int], **P = [int]](B, metaclass=C): pass
def f[T](a: T, /, b=1, *args: *Ts, c, d=2, **kw: T) -> T: ...