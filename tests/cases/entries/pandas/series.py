#: people.csv [age, income, city, sex]
import pandas as pd

df = pd.read_csv('people.csv')
age = df['age']
income = df['income']

# Values of a series.
contains = age.__contains__(3)
getitem = age.__getitem__(3)
iter_ = age.__iter__()
add_prefix = age.add_prefix('x_')
add_suffix = age.add_suffix('_x')
agg = age.agg('max')
aggregate = age.aggregate('min')
align = age.align(income)
append = age.append(income)
argmax = age.argmax()
argmin = age.argmin()
argsort = age.argsort()
array = age.array
as_matrix = age.as_matrix()  # until 0.25
asof = age.asof(3)
autocorr = age.autocorr()
axes = age.axes
case_when = age.case_when([(age > 30, income)])  # since 2.2
compress = age.compress(age > 30)  # until 0.25
corr = age.corr(income)
cov = age.cov(income)
describe = age.describe()
divmod_ = age.divmod(income)
drop = age.drop(0)
drop_duplicates = age.drop_duplicates()
dropna = age.dropna()
dtype = age.dtype
dtypes = age.dtypes
duplicated = age.duplicated()
explode = age.explode()
filter_ = age.filter(items=[0, 1])
flatten = age.flatten()  # until 0.25
from_array = age.from_array(age.values)  # until 0.25
from_csv = age.from_csv('people.csv')  # until 0.25
ftype = age.ftype  # until 0.25
get_values = age.get_values()  # until 0.25
groupby = age.groupby(df['sex'])
hasnans = age.hasnans
idxmax = age.idxmax()  # but a row is chosen by it
idxmin = age.idxmin()  # but a row is chosen by it
is_monotonic = age.is_monotonic
is_monotonic_decreasing = age.is_monotonic_decreasing
is_monotonic_increasing = age.is_monotonic_increasing
is_unique = age.is_unique
items = age.items()
iteritems = age.iteritems()  # until 1.5
keys = age.keys()
mode = age.mode()
name = age.name
nbytes = age.nbytes
nonzero = age.nonzero()  # until 0.25
nsmallest = age.nsmallest(3)
order = age.order()  # until 0.25
ptp = age.ptp()  # until 0.25
quantile = age.quantile()
ravel = age.ravel()
rdivmod = age.rdivmod(income)
real = age.real  # until 0.25
reindex = age.reindex([0, 1])
repeat = age.repeat(2)
reshape = age.reshape(4, 10)  # until 0.25
searchsorted = age.searchsorted(income)
set_axis = age.set_axis(age.index[::-1])
shape = age.shape
sparse = age.sparse  # until 0.25
swapaxes = age.swapaxes(0, 0)
to_dict = age.to_dict()
to_list = age.to_list()
transform = age.transform(abs)
transpose = age.transpose()
view = age.view()
made = pd.Series(age)
named = pd.Series(age.values, name='years')
item = age.head(1).item()
unstacked = df.set_index(['age', 'sex'])['income'].unstack()  # needs labels that are there once

# In place.
shortened = age.copy()
shortened.__delitem__(0)
popped = age.copy().pop(0)
set_one = age.copy()
set_one.__setitem__(0, 3)
updated = age.copy()
updated.update(income)
years = age.copy()
years.name = 'years'
sort = age.sort()  # until 0.20
