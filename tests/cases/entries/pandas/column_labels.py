#: people.csv [age, income, sex, born]
import pandas as pd

df = pd.read_csv('people.csv')
labels = df.columns
others = pd.Index(['age', 'city'])

# Labels of columns, which are known.
T = labels.T
every = labels.all()
some = labels.any()
appended = labels.append(others)
argsort = labels.argsort()
array = labels.array
astype = labels.astype('object')
copied = labels.copy()
deleted = labels.delete(0)
without_doubles = labels.drop_duplicates()
dropna = labels.dropna()
dtype = labels.dtype
duplicated = labels.duplicated()
empty = labels.empty
equals = labels.equals(others)
factorize = labels.factorize()
fillna = labels.fillna('none')
formatted = labels.format()
get_indexer = labels.get_indexer(others)
groupby = labels.groupby(labels)
hasnans = labels.hasnans
inserted = labels.insert(0, 'id')
is_monotonic_decreasing = labels.is_monotonic_decreasing
is_monotonic_increasing = labels.is_monotonic_increasing
is_unique = labels.is_unique
isna = labels.isna()
isnull = labels.isnull()
greatest = labels.max()
least = labels.min()
name = labels.name
notna = labels.notna()
notnull = labels.notnull()
how_many = labels.nunique()
ravel = labels.ravel()
reindexed = labels.reindex(others)
renamed = labels.rename('what')
repeated = labels.repeat(2)
searchsorted = labels.searchsorted('born')
shape = labels.shape
size = labels.size
sorted_labels = labels.sort_values()
taken = labels.take([0, 1])
as_frame = labels.to_frame()  # but under a number
as_list = labels.to_list()
as_array = labels.to_numpy()
as_series = labels.to_series()
transposed = labels.transpose()
unique = labels.unique()
value_counts = labels.value_counts()  # but it is a series of counts
viewed = labels.view()
where = labels.where(labels != 'sex', 'gender')
first = labels[:1].item()
length = labels.__len__()
third = labels.__getitem__(2)
has_age = labels.__contains__('age')
each = list(labels.__iter__())
is_in = labels.isin(['age'])
difference = labels.difference(others)
intersection = labels.intersection(others)
symmetric_difference = labels.symmetric_difference(others)
union = labels.union(others)
upper = labels.str.upper()
short = labels.str.slice(0, 3)

# Frames that labels choose from.
chosen = df[labels.difference(['sex'])]  # but pandas sorts them
taken_from = df[labels.take([0, 1])]
inserted_before = df[labels.delete(0)]
