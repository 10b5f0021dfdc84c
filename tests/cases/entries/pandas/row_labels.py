#: people.csv [age, income, sex, born]
import pandas as pd

df = pd.read_csv('people.csv')
labels = df.set_index('age').index

# Labels of rows, which are a column.
contains = labels.__contains__(20)
getitem = labels.__getitem__(0)
iter_ = labels.__iter__()
len_ = labels.__len__()
all_ = labels.all()
any_ = labels.any()
append = labels.append(labels)
argmax = labels.argmax()
argmin = labels.argmin()
argsort = labels.argsort()
array = labels.array
astype = labels.astype('float64')
copy = labels.copy()
delete = labels.delete(0)
drop_duplicates = labels.drop_duplicates()
dropna = labels.dropna()
dtype = labels.dtype
duplicated = labels.duplicated()
empty = labels.empty
equals = labels.equals(labels)
factorize = labels.factorize()
fillna = labels.fillna()
format_ = labels.format()
get_indexer_for = labels.get_indexer_for([20])
get_level_values = labels.get_level_values(0)
get_values = labels.get_values()  # until 1.5
groupby = labels.groupby(labels)
has_duplicates = labels.has_duplicates
hasnans = labels.hasnans
insert = labels.insert(0, 3)
is_monotonic = labels.is_monotonic  # until 1.5
is_monotonic_decreasing = labels.is_monotonic_decreasing
is_monotonic_increasing = labels.is_monotonic_increasing
is_unique = labels.is_unique
isna = labels.isna()
isnull = labels.isnull()
join = labels.join(labels[:2])
max_ = labels.max()
min_ = labels.min()
name = labels.name
names = labels.names
nlevels = labels.nlevels
notna = labels.notna()
notnull = labels.notnull()
nunique = labels.nunique()
putmask = labels.putmask(labels > 30, 0)
ravel = labels.ravel()
rename = labels.rename('years')
repeat = labels.repeat(2)
searchsorted = labels.searchsorted(30)
set_names = labels.set_names('years')
shape = labels.shape
size = labels.size
slice_indexer = labels.slice_indexer()
sort_values = labels.sort_values()
sortlevel = labels.sortlevel()
symmetric_difference = labels.symmetric_difference(labels[:2])
take = labels.take([0, 1])
to_flat_index = labels.to_flat_index()
to_frame = labels.to_frame()
to_list = labels.to_list()
to_numpy = labels.to_numpy()
to_series = labels.to_series()
transpose = labels.transpose()
union = labels.union(labels[:2])
unique = labels.unique()
value_counts = labels.value_counts()  # but it is a series of counts
view = labels.view()
where = labels.where(labels > 30)
made = pd.Index(df['age'])
T = labels.T
item = labels[:1].item()
unique_labels = labels.unique()
indexer = labels.drop_duplicates().get_indexer(labels)
reindexed = unique_labels.reindex(labels)
shift = pd.DatetimeIndex(df['born']).shift(1, freq='D')
# Moments as labels.
moments = pd.DatetimeIndex(df['born'])

indexer_at_time = moments.indexer_at_time('01:30')
indexer_between_time = moments.indexer_between_time('01:00', '02:00')
mean = moments.mean()
snap = moments.snap()
std = moments.std()
to_julian_date = moments.to_julian_date()
to_perioddelta = moments.to_perioddelta('D')  # until 1.5
# Two labels a row.
two = df.set_index(['age', 'sex']).index

codes = two.codes
levels = two.levels
remove_unused_levels = two.remove_unused_levels()
reorder_levels = two.reorder_levels([1, 0])
swaplevel = two.swaplevel()
two_values = two.get_level_values('sex')
one_left = two.droplevel('sex')
sets = two.set_levels(['m', 'f'], level='sex')
truncate = two.sort_values().truncate(20, 40)
get_locs = two.sort_values().get_locs([slice(None), 'f'])
get_loc_level = two.get_loc_level('f', level='sex')
set_codes = two.set_codes(two.codes[0], level=0)
labels_of_two = two.labels  # until 0.25
from_frame = pd.MultiIndex.from_frame(df[['age', 'sex']])
from_arrays = pd.MultiIndex.from_arrays([df['age'], df['sex']])
from_product = pd.MultiIndex.from_product([['a', 'b'], [1, 2]])
from_tuples = pd.MultiIndex.from_tuples([('a', 1), ('b', 2)])

# Of one type.
numbers = pd.RangeIndex(3)
whole = pd.Int64Index(df['age'])
fractions = pd.Float64Index(df['age'])
counts = pd.UInt64Index(df['age'])
kinds = pd.CategoricalIndex(df['sex'])
spans = pd.TimedeltaIndex(df['age'])
months = pd.PeriodIndex(df['born'], freq='M')
ranges = pd.IntervalIndex(pd.cut(df['age'], 3))
