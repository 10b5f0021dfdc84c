#: people.csv [age, income, city]
import cudf
import pandas as pd
import pyarrow as pa

df = cudf.DataFrame(pd.read_csv('people.csv'))
host = pd.read_csv('people.csv')

# Readers.
feather = cudf.read_feather('people.feather', columns=['age', 'income'])
hdf = cudf.read_hdf('people.h5')
json = cudf.read_json('people.json')
orc = cudf.read_orc('people.orc', columns=['age'])
parquet = cudf.read_parquet('people.parquet', columns=['age', 'income'])

# From elsewhere.
of_pandas = cudf.DataFrame.from_pandas(host)
of_arrow = cudf.DataFrame.from_arrow(pa.Table.from_pandas(host))
of_records = cudf.DataFrame.from_records([(1, 2)], columns=['age', 'income'])
made = cudf.DataFrame({'age': host['age'], 'doubled': host['income'] * 2})
series = cudf.Series(host['age'])
named = cudf.Series([1, 2, 3], name='number')
series_of_pandas = cudf.Series.from_pandas(host['age'])

# And back.
series_on_host = series.to_pandas()
to_arrow = df.to_arrow()
capsule = df.to_dlpack()
of_capsule = cudf.from_dlpack(capsule)
matrix = df[['age', 'income']].as_matrix()
gpu_matrix = df[['age', 'income']].as_gpu_matrix()
to_gpu_matrix = df[['age', 'income']].to_gpu_matrix()

# What pandas has not.
nulls = df.nans_to_nulls()
hashed = df.hash_values()
hot = df.one_hot_encoding('city', prefix='city', cats=[0, 1])
coded = df.label_encoding('city', 'city', cats=['a', 'b'])
labels = df['city'].label_encoding(['a', 'b'])
applied = df.apply_rows(len, incols=['age'], outcols={'out': 'float'}, kwargs={})
