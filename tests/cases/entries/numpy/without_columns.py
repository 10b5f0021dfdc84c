#: people.csv [age, income]
import numpy as np
import pandas as pd

df = pd.read_csv('people.csv')
A = df[['age', 'income']].to_numpy()
B = df[['income', 'age']].to_numpy()
a = df['age'].to_numpy()
b = df['income'].to_numpy()

# Constants, options and files: no columns come of them.
Inf = np.Inf
NAN = np.NAN
NINF = np.NINF
NaN = np.NaN
PINF = np.PINF
version = np.__version__
allclose = np.allclose(A, B)  # but a truth value
array2string = np.array2string(A[:1])  # but a text
array_equal = np.array_equal(A, B)  # but a truth value
array_equiv = np.array_equiv(A, B)  # but a truth value
array_repr = np.array_repr(A[:1])  # but a text
array_str = np.array_str(A[:1])  # but a text
bartlett = np.bartlett(4)
blackman = np.blackman(4)
can_cast = np.can_cast('int64', 'float64')
char = np.char
core = np.core
diag_indices = np.diag_indices(4)
diag_indices_from = np.diag_indices_from(A[:2, :2])
e = np.e
errstate = np.errstate(all='ignore')
fft = np.fft
fill_diagonal = np.fill_diagonal(A, a)
finfo = np.finfo('float64')
get_printoptions = np.get_printoptions()  # but the state
hamming = np.hamming(4)
hanning = np.hanning(4)
iinfo = np.iinfo('int64')
index_exp = np.index_exp
indices = np.indices((2, 2))
inf = np.inf
infty = np.infty
iscomplexobj = np.iscomplexobj(A)
isrealobj = np.isrealobj(A)
isscalar = np.isscalar(3)
iterable = np.iterable(A)
kaiser = np.kaiser(4, 1.0)
lib = np.lib
mask_indices = np.mask_indices(3, np.triu)
mgrid = np.mgrid
nan = np.nan
ndim = np.ndim(A)
ogrid = np.ogrid
pi = np.pi
polynomial = np.polynomial
printoptions = np.printoptions(precision=3)
rec = np.rec
result_type = np.result_type(A, B)
s = np.s_
save = np.save('o.npy', A)
savetxt = np.savetxt('o.txt', A)
savez = np.savez('o.npz', A)
savez_compressed = np.savez_compressed('o.npz', A)
set_printoptions = np.set_printoptions(precision=3)
seterr = np.seterr(all='ignore')  # but the state
testing = np.testing
tril_indices = np.tril_indices(4)
tril_indices_from = np.tril_indices_from(A[:2])
triu_indices = np.triu_indices(4)
triu_indices_from = np.triu_indices_from(A[:2])
