#: people.csv [age, income, sex]
import pandas as pd

df = pd.read_csv('people.csv')
rows = pd.MultiIndex.from_frame(df[['sex', 'age']])
numbers = pd.Index(df['age'])

# Labels of several levels.
codes = rows.codes
one_level = rows.droplevel(0)
reordered = rows.reorder_levels([1, 0])
swapped = rows.swaplevel()
sorted_rows = df[['income', 'age']].set_index('age').sort_index()
truncated = pd.Index(df['age']).sort_values().truncate(20, 60)  # until 3.0
greatest = numbers.argmax()
least = numbers.argmin()
values = numbers.get_values()  # until 1.0
monotonic = numbers.is_monotonic  # until 2.0
inserted = numbers.insert(0, 3)
label_inserted = df.columns.insert(0, 'id')

wide = df.groupby('sex').agg({'age': ['min', 'max']})
lower = wide.columns.droplevel(0)
upper = wide.columns.get_level_values(0)
lowest = wide.columns.get_level_values(-1)
sexes = df.set_index(['sex', 'age']).index.get_level_values(0)
of_series = df.set_index('sex')['age'].sort_index()
wrapped = df['age'].__array_wrap__(df['age'].to_numpy())  # until 3.0

# Which row has the greatest value.
where = df.set_index('sex')['age'].idxmax()
which = df['age'].idxmin()
cell = df['sex'].iloc[0]
letter = cell[0]
by_call = cell.__getitem__(0)

# Of labels that are pairs.
pairs = df.set_index(['sex', 'age']).index
pair_codes = pairs.codes
pair_reordered = pairs.reorder_levels([1, 0])
pair_swapped = pairs.swaplevel()
wide_codes = wide.columns.codes
wide_reordered = wide.columns.reorder_levels([1, 0])
wide_swapped = wide.columns.swaplevel()
by_swapped = wide.copy()
by_swapped.columns = wide_swapped
truncated_labels = wide.columns.truncate('age', 'age')
