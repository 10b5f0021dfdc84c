#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import dask
import dask.array as da
import dask.bag as db
import dask.dataframe as dd
import pandas as pd

df = dd.read_csv('people.csv')
other = dd.read_csv('other.csv')
frame = pd.read_csv('people.csv')
array = df.to_dask_array()
bag = db.from_sequence([1, 2])

# Functions of dask.dataframe.
from_array = dd.from_array(array)
from_dask_array = dd.from_dask_array(array)
from_delayed = dd.from_delayed([df, other])
from_dict = dd.from_dict(frame)
from_map = dd.from_map(lambda x: x)
get_dummies = dd.get_dummies(frame)
map_partitions = dd.map_partitions(lambda x: x, df)
merge = dd.merge(df, other)
read_fwf = dd.read_fwf('urlpath')
read_hdf = dd.read_hdf('a')
read_json = dd.read_json('url_path')
read_orc = dd.read_orc('people.file')
read_sql = dd.read_sql('SELECT age FROM people')
read_sql_query = dd.read_sql_query('SELECT age FROM people')
read_sql_table = dd.read_sql_table('people')
read_table = dd.read_table('urlpath')

# Functions of dask.array.
array2 = da.array(array)
asarray = da.asarray(array)
compute = da.compute()
from_array2 = da.from_array(array)
from_delayed2 = da.from_delayed(0)
from_npy_stack = da.from_npy_stack('dirname')
from_zarr = da.from_zarr('url')
map_blocks = da.map_blocks(lambda x: x, array)

# Of Parts.
df___getitem = df['age']
df_categorize = df.categorize()
df_clear_divisions = df.clear_divisions()
df_dask = df.dask
df_divisions = df.divisions
df_get_partition = df.get_partition(3)
df_known_divisions = df.known_divisions
df_map_overlap = df.map_overlap(lambda x: x, 'before', 'after')
df_npartitions = df.npartitions
df_nunique_approx = df.nunique_approx()
df_optimize = df.optimize()
df_partitions = df.partitions
df_random_split = df.random_split(0.5)
df_reduction = df.reduction('chunk')
df_to_bag = df.to_bag()
df_to_delayed = df.to_delayed()
df_visualize = df.visualize()

# Of DataFrame.
df_from_dict = df.from_dict(frame)

# Of Array.
array_blocks = array.blocks
array_chunks = array.chunks
array_chunksize = array.chunksize
array_compute_chunk_sizes = array.compute_chunk_sizes()
array_dask = array.dask
array_map_blocks = array.map_blocks(lambda x: x)
array_map_overlap = array.map_overlap(lambda x: x)
array_npartitions = array.npartitions
array_numblocks = array.numblocks
array_persist = array.persist()
array_to_dask_dataframe = array.to_dask_dataframe()
array_to_delayed = array.to_delayed()
array_visualize = array.visualize()
