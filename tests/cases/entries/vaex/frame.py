#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import vaex
import vaex.ml

df = vaex.open('people.csv')
other = vaex.open('other.csv')

# Functions of vaex.
concat = vaex.concat(X)
example = vaex.example()
from_arrays = vaex.from_arrays()
from_arrow_table = vaex.from_arrow_table(df)
from_csv = vaex.from_csv('filename_or_buffer')
from_dict = vaex.from_dict(df)
from_items = vaex.from_items()
from_json = vaex.from_json('path_or_buffer')
from_pandas = vaex.from_pandas(X)
from_records = vaex.from_records(X)
open_many = vaex.open_many('filenames')
read_csv = vaex.read_csv('filepath_or_buffer')
read_csv_and_convert = vaex.read_csv_and_convert('people.file')

# Of DataFrame.
df_add_column = df.add_column('age', 'f_or_array')
df_add_virtual_column = df.add_virtual_column('age', 'age + income')
df_apply = df.apply(lambda x: x, arguments=[df['age']])
df_categorize = df.categorize('age')
df_column_names = df.column_names
df_data = df.data
df_drop = df.drop(['age'])
df_dropmissing = df.dropmissing()
df_dropna = df.dropna()
df_dropnan = df.dropnan()
df_eval = df.eval('age + income')
df_evaluate = df.evaluate('age + income')
df_execute = df.execute()
df_export = df.export()
df_export_arrow = df.export_arrow()
df_export_csv = df.export_csv()
df_export_hdf5 = df.export_hdf5()
df_export_parquet = df.export_parquet()
df_extract = df.extract()
df_fillna = df.fillna(0)
df_filter = df.filter('age + income')
df_join = df.join(other)
df_materialize = df.materialize()
df_minmax = df.minmax('age + income')
df_ml = df.ml
df_nop = df.nop()
df_ordinal_encode = df.ordinal_encode('age')
df_rename = df.rename('age', 'new_name')
df_rename_column = df.rename_column('age', 'new_name')
df_select = df.select()
df_shuffle = df.shuffle()
df_sort = df.sort('age')
df_split = df.split()
df_state_get = df.state_get()
df_state_set = df.state_set('state')
df_to_arrays = df.to_arrays()
df_to_arrow_table = df.to_arrow_table()
df_to_copy = df.to_copy()
df_to_dask_array = df.to_dask_array()
df_to_items = df.to_items()
df_trim = df.trim()
df_viz = df.viz

# Of Expression.
expression_countmissing = df['age'].countmissing()
expression_countna = df['age'].countna()
expression_countnan = df['age'].countnan()
expression_evaluate = df['age'].evaluate()
expression_jit_numba = df['age'].jit_numba()
expression_to_pandas_series = df['age'].to_pandas_series()
expression_tolist = df['age'].tolist()
