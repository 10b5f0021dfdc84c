#: people.csv [age, income, sex]
import dask
import dask.bag as db
import dask.dataframe as dd
import pandas as pd

df = dd.read_csv('people.csv')
frame = pd.read_csv('people.csv')

# Of dask itself.
computed, = dask.compute(df[['age', 'income']])
kept, also_kept = dask.persist(df['age'], df['income'])
optimized, = dask.optimize(df['age'])
later = dask.delayed(frame['age'])

# Parts and names.
part = df.partitions[0]
series = dd.Series(frame['age'])
as_frame = df['age'].to_frame()

# Rows in bags.
rows = db.from_sequence(frame[['age', 'income']].values)
collected = rows.compute()
mapped = rows.map(lambda row: row[0] + 1)
filtered = rows.filter(lambda row: row[0] > 18)
plucked = rows.pluck(1)
in_columns = rows.to_dataframe(columns=['a', 'i'])
frequencies = plucked.frequencies()
greatest = rows.topk(3)
lines = db.read_text('people.csv')
of_parts = db.from_delayed([later])
