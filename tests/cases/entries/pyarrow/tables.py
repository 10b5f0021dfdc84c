#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import pyarrow
import pyarrow.compute as pc
import pyarrow.dataset as dataset
import pyarrow.feather as feather
import pyarrow.orc as orc
import pyarrow.parquet as parquet
from pyarrow import csv

table = csv.read_csv('people.csv')
other = csv.read_csv('other.csv')
frame = table.to_pandas()

# Functions of pyarrow.
OSFile = pyarrow.OSFile('people.file')
array = pyarrow.array(X)
bool_ = pyarrow.bool_()
chunked_array = pyarrow.chunked_array([table['age']])
concat_tables = pyarrow.concat_tables([table, other])
field = pyarrow.field('age')
float32 = pyarrow.float32()
float64 = pyarrow.float64()
int32 = pyarrow.int32()
int64 = pyarrow.int64()
memory_map = pyarrow.memory_map('people.file')
record_batch = pyarrow.record_batch(pyarrow.table({'a': [1]}))
schema = pyarrow.schema([('age', 'int64')])
string = pyarrow.string()
table2 = pyarrow.table(pyarrow.table({'a': [1]}))
timestamp = pyarrow.timestamp()

# Functions of pyarrow.csv.
ConvertOptions = csv.ConvertOptions()
ParseOptions = csv.ParseOptions()
ReadOptions = csv.ReadOptions()
open_csv = csv.open_csv('people.csv')
read_csv = csv.read_csv('people.csv')
write_csv = csv.write_csv(pyarrow.table({'a': [1]}), 'output_file')

# Functions of pyarrow.parquet.
read_metadata = parquet.read_metadata('o.file')
read_pandas = parquet.read_pandas('people.file')
read_schema = parquet.read_schema('o.file')
write_table = parquet.write_table(table, 'o.file')
write_to_dataset = parquet.write_to_dataset(table, 'root_path')

# Functions of pyarrow.feather.
read_feather = feather.read_feather('people.file')
read_table = feather.read_table('people.file')
write_feather = feather.write_feather(frame, 'dest')

# Functions of pyarrow.orc.
read_table2 = orc.read_table('people.file')
write_table2 = orc.write_table(table, 'o.file')

# Functions of pyarrow.dataset.
scalar = dataset.scalar('value')
write_dataset = dataset.write_dataset(pyarrow.table({'a': [1]}), 'base_dir')

# Of Dataset.
dataset_count_rows = dataset.dataset('people.parquet').count_rows()
dataset_files = dataset.dataset('people.parquet').files
dataset_filter = dataset.dataset('people.parquet').filter('expression')
dataset_head = dataset.dataset('people.parquet').head()
dataset_scanner = dataset.dataset('people.parquet').scanner()
dataset_schema = dataset.dataset('people.parquet').schema
dataset_to_batches = dataset.dataset('people.parquet').to_batches()

# Of Table.
table___getitem = table['age']
table___len = len(table)
table_add_column = table.add_column(0, 'more', table['age'])
table_cast = table.cast(table.schema)
table_column_names = table.column_names
table_columns = table.columns
table_combine_chunks = table.combine_chunks()
table_drop_null = table.drop_null()
table_equals = table.equals(other)
table_field = table.field('age')
table_filter = table.filter(pc.greater(table['age'], 30))
table_flatten = table.flatten()
table_from_arrays = table.from_arrays([table['age']], names=['a'])
table_from_batches = table.from_batches(table.to_batches())
table_from_pandas = table.from_pandas(frame)
table_from_pydict = table.from_pydict({'x': table['age']})
table_from_pylist = table.from_pylist([{'a': 1}])
table_itercolumns = table.itercolumns()
table_join = table.join(other, 'age')
table_nbytes = table.nbytes
table_num_columns = table.num_columns
table_num_rows = table.num_rows
table_read_all = table.read_all()
table_read_pandas = table.read_pandas()
table_remove_column = table.remove_column(0)
table_replace_schema_metadata = table.replace_schema_metadata()
table_schema = table.schema
table_set_column = table.set_column(0, 'years', table['income'])
table_shape = table.shape
table_slice = table.slice(0, 3)
table_sort_by = table.sort_by('age')
table_take = table.take([0])
table_to_batches = table.to_batches()
table_to_pydict = table.to_pydict()
table_to_pylist = table.to_pylist()
table_to_reader = table.to_reader()
table_to_table = table.to_table()
table_unify_dictionaries = table.unify_dictionaries()
table_validate = table.validate()

# Of Schema.
schema___iter = list(table.schema)
schema_field = table.schema.field(0)
schema_get_field_index = table.schema.get_field_index('age')
schema_names = table.schema.names

# Of ChunkedArray.
chunkedarray___getitem = table['age']['age']
chunkedarray___len = len(table['age'])
chunkedarray_cast = table['age'].cast()
chunkedarray_chunk = table['age'].chunk(0)
chunkedarray_chunks = table['age'].chunks
chunkedarray_combine_chunks = table['age'].combine_chunks()
chunkedarray_dictionary_encode = table['age'].dictionary_encode()
chunkedarray_drop_null = table['age'].drop_null()
chunkedarray_fill_null = table['age'].fill_null(0)
chunkedarray_filter = table['age'].filter(pc.greater(table["age"], 30))
chunkedarray_is_null = table['age'].is_null()
chunkedarray_is_valid = table['age'].is_valid()
chunkedarray_null_count = table['age'].null_count
chunkedarray_num_chunks = table['age'].num_chunks
chunkedarray_slice = table['age'].slice()
chunkedarray_sort = table['age'].sort()
chunkedarray_take = table['age'].take([0])
chunkedarray_to_pylist = table['age'].to_pylist()
chunkedarray_type = table['age'].type
chunkedarray_unique = table['age'].unique()
chunkedarray_value_counts = table['age'].value_counts()

# Of ParquetFile.
parquetfile_iter_batches = parquet.ParquetFile('people.parquet').iter_batches()
parquetfile_metadata = parquet.ParquetFile('people.parquet').metadata
parquetfile_num_row_groups = parquet.ParquetFile('people.parquet').num_row_groups
parquetfile_read_row_group = parquet.ParquetFile('people.parquet').read_row_group(0)
parquetfile_read_row_groups = parquet.ParquetFile('people.parquet').read_row_groups('row_groups')
parquetfile_schema = parquet.ParquetFile('people.parquet').schema

# Of ParquetDataset.
parquetdataset_read = parquet.ParquetDataset('people.parquet').read()
parquetdataset_read_pandas = parquet.ParquetDataset('people.parquet').read_pandas()
