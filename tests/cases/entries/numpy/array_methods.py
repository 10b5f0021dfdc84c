#: people.csv [age, income]
import numpy as np
import pandas as pd

df = pd.read_csv('people.csv')
A = df[['age', 'income']].to_numpy()
B = df[['income', 'age']].to_numpy()
a = df['age'].to_numpy()
b = df['income'].to_numpy()

# Methods of arrays.
contains = A.__contains__(3)
getitem = A.__getitem__(0)
iter_ = A.__iter__()
len_ = A.__len__()
all_ = A.all(axis=0)
any_ = A.any(axis=0)
argmax = A.argmax(axis=0)
argmin = A.argmin(axis=0)
argpartition = A.argpartition(1)
argsort = A.argsort()
clip = A.clip(20, 60)
compress = A.compress(a > 30, axis=0)
conj = A.conj()
conjugate = A.conjugate()
cumprod = A.cumprod(axis=0)
cumsum = A.cumsum(axis=0)
diagonal = A.diagonal()
dot = A.dot(B.T)
dtype = A.dtype
dump = A.dump('o.pkl')
dumps = A.dumps()
flat = A.flat
flatten = A.flatten()
getfield = A.getfield('float64')
imag = A.imag
itemsize = A.itemsize
max_ = A.max(axis=0)
min_ = A.min(axis=0)
nbytes = A.nbytes
ndim = A.ndim
newbyteorder = A.newbyteorder()
nonzero = A.nonzero()
prod = A.prod(axis=0)
ptp = A.ptp(axis=0)
real = A.real
repeat = A.repeat(2)
round_ = A.round()
size = A.size
std = A.std(axis=0)
strides = A.strides
sum_ = A.sum(axis=0)
swapaxes = A.swapaxes(0, 1)
tobytes = A.tobytes()
tofile = A.tofile('o.bin')
trace = A.trace()
transpose = A.transpose()
var = A.var(axis=0)
view = A.view()
chosen = (a % 2).choose([a, b])
byteswap = A.byteswap()
data = A.data
base = A.copy().base
searchsorted = np.sort(a).searchsorted(b)
item = A[:1, :1].item()
tostring = A.tostring()
made = np.ndarray((2, 2))  # but what memory holds
matrix = np.matrix(A)
straight = matrix.A
inverse = np.matrix([[1, 2], [3, 4]]).I

# In place.
filled = A.copy()
filled.fill(0)
parted = A.copy()
parted.partition(3, axis=0)
placed = A.copy()
placed.put([0, 1], b[:2])
one_set = A.copy()
one_set.itemset(0, b[0])
resized = A.copy()
resized.resize((2, 40), refcheck=False)
shaped = A.copy()
shaped.shape = (2, 40)
ordered = A.copy()
ordered.sort(axis=0)
set_item = A.copy()
set_item.__setitem__((0, 0), b[0])
set_field = A.copy()
set_field.setfield(3, 'float64')
