#: people.csv [age, income, height, sex]
import pandas as pd

frame = pd.read_csv('people.csv')
df = frame[['age', 'income', 'height']]
df2 = df[['income', 'age']]

# What only a frame has.
contains = df.__contains__('age')
getitem = df.__getitem__('age')
iter_ = df.__iter__()
get_numeric_data = df._get_numeric_data()
agg = df.agg('max')
aggregate = df.aggregate('min')
align = df.align(df2)
as_matrix = df.as_matrix(['age'])  # until 0.25
asof = df.asof([3])
axes = df.axes
corr = df.corr()  # but each value is of its column alone
corrwith = df.corrwith(df2)
cov = df.cov()  # but each value is of its column alone
dtypes = df.dtypes
duplicated = df.duplicated(['age'])
ftypes = df.ftypes  # until 0.25
get_value = df.get_value(0, 'age')  # until 0.25
idxmax = df.idxmax()  # but a row is chosen by it
idxmin = df.idxmin()  # but a row is chosen by it
isin = df.isin([20, 30])
iteritems = df.iteritems()  # until 1.5
lookup = df.lookup([0, 1], ['age', 'income'])  # until 1.5
map_ = df.map(abs)  # since 2.1
melt = df.melt()
mode = df.mode()
nsmallest = df.nsmallest(3, 'income')
quantile = df.quantile()
reindex_axis = df.reindex_axis(['age'], 1)  # until 0.25
sparse = df.sparse  # until 0.25
swapaxes = df.swapaxes(0, 1)  # but it is shown as it was
transform = df.transform(abs)
transpose = df.transpose()  # but it is shown as it was
value_counts = df.value_counts(['age'])  # but it is a series of counts
# Made of other things.
made = pd.DataFrame(df['age'])
of_dict = pd.DataFrame.from_dict({'x': df['age'], 'y': df['income']})
of_records = pd.DataFrame.from_records(df.to_dict('records'))
of_items = pd.DataFrame.from_items([('x', df['age'])])  # until 0.25
of_csv = pd.DataFrame.from_csv('people.csv')  # until 0.25

# Into another shape.
pivot = frame.pivot(index='age', columns='sex', values='income')  # needs ages that are there once
melted = frame.melt(['sex'], ['age', 'income'])
sorted_columns = frame.sort_index(axis=1)

# In place.
relabelled = df.copy()
relabelled.columns = ['a', 'b', 'c']
shortened = df.copy()
shortened.__delitem__('age')
lengthened = df.copy()
lengthened.__setitem__('double', df['age'] * 2)
placed = df.copy()
placed.isetitem(0, df['income'])
updated = df.copy()
updated.update(df2 * 2)
set_value = df.set_value(0, 'age', 3)  # until 0.25
ordered = df.copy()
ordered.sort('age')  # until 0.20
drawn = df.boxplot()  # needs matplotlib
numbers = frame._get_numeric_data()
