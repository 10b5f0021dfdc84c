#: people.csv [age, income, sex]
#: other.csv [age, income]
import pandas as pd
import polars as pl
import polars.selectors as cs

df = pl.read_csv('people.csv')
other = pl.read_csv('other.csv')
pandas_frame = pd.read_csv('people.csv')

# Functions of polars.
Array = pl.Array
Binary = pl.Binary
Boolean = pl.Boolean
Categorical = pl.Categorical
Config = pl.Config
DataType = pl.DataType
Date = pl.Date
Datetime = pl.Datetime
Decimal = pl.Decimal
Duration = pl.Duration
Enum = pl.Enum
FLOAT_DTYPES = pl.FLOAT_DTYPES
Float32 = pl.Float32
Float64 = pl.Float64
INTEGER_DTYPES = pl.INTEGER_DTYPES
Int128 = pl.Int128
Int16 = pl.Int16
Int32 = pl.Int32
Int64 = pl.Int64
List = pl.List
NUMERIC_DTYPES = pl.NUMERIC_DTYPES
Null = pl.Null
Object = pl.Object
Series = pl.Series('years', [1, 2])
String = pl.String
StringCache = pl.StringCache
Struct = pl.Struct
TEMPORAL_DTYPES = pl.TEMPORAL_DTYPES
Time = pl.Time
UInt16 = pl.UInt16
UInt32 = pl.UInt32
UInt64 = pl.UInt64
UInt8 = pl.UInt8
Unknown = pl.Unknown
Utf8 = pl.Utf8
align_frames = pl.align_frames(df, other, on='age')
collect_all = pl.collect_all([df])
element = pl.element()
exceptions = pl.exceptions
exclude = pl.exclude('age')
from_arrow = pl.from_arrow(df.to_arrow())
from_dataframe = pl.from_dataframe(pandas_frame)
from_dict = pl.from_dict({'x': df['age'], 'y': df['income']})
from_dicts = pl.from_dicts(df.to_dicts())
from_numpy = pl.from_numpy(df.to_numpy(), ['a', 'b', 'c'])
from_pandas = pl.from_pandas(pandas_frame)
from_records = pl.from_records(df.to_dicts())
from_torch = pl.from_torch(df.to_numpy())
json_normalize = pl.json_normalize(df.to_dict())
merge_sorted = pl.merge_sorted(df, other, 'age')
nth = pl.nth(0)
read_avro = pl.read_avro('people.file')
read_clipboard = pl.read_clipboard()
read_csv_batched = pl.read_csv_batched('people.file')
read_database = pl.read_database('SELECT age, sex FROM people')
read_database_uri = pl.read_database_uri('SELECT age, sex FROM people')
read_delta = pl.read_delta('people.file')
read_excel = pl.read_excel('people.file')
read_ipc = pl.read_ipc('people.file')
read_ipc_stream = pl.read_ipc_stream('people.file')
read_json = pl.read_json('people.file')
read_ndjson = pl.read_ndjson('people.file')
read_ods = pl.read_ods('people.file')
read_parquet = pl.read_parquet('people.file')
read_parquet_schema = pl.read_parquet_schema('people.file')
read_sql = pl.read_sql('SELECT age, sex FROM people')
scan_csv = pl.scan_csv('people.file')
scan_delta = pl.scan_delta('people.file')
scan_iceberg = pl.scan_iceberg('people.file')
scan_ipc = pl.scan_ipc('people.file')
scan_ndjson = pl.scan_ndjson('people.file')
scan_pyarrow_dataset = pl.scan_pyarrow_dataset(df.to_arrow())
select = pl.select(pl.lit(1).alias('one'))
sql = pl.sql('SELECT age FROM df')
testing = pl.testing
union = pl.union([df, df])

# Functions of polars.selectors.
alpha = cs.alpha()
alphanumeric = cs.alphanumeric()
array = cs.array()
binary = cs.binary()
boolean = cs.boolean()
by_dtype = cs.by_dtype(pl.Int64)
by_index = cs.by_index()
categorical = cs.categorical()
date = cs.date()
datetime = cs.datetime()
decimal = cs.decimal()
digit = cs.digit()
duration = cs.duration()
empty = cs.empty()
enum = cs.enum()
exclude2 = cs.exclude('age')
expand_selector = cs.expand_selector(df, cs.all())
first = cs.first()
float_ = cs.float()
integer = cs.integer()
is_selector = cs.is_selector(cs.all())
last = cs.last()
list_ = cs.list()
nested = cs.nested()
object_ = cs.object()
signed_integer = cs.signed_integer()
string = cs.string()
struct = cs.struct()
temporal = cs.temporal()
time = cs.time()
unsigned_integer = cs.unsigned_integer()

# Of Batches.
batches_next_batches = pl.read_csv_batched('people.csv').next_batches(2)

# Of SqlContext.
sqlcontext_register = pl.SQLContext({'people': df}).register('years', df)
sqlcontext_register_globals = pl.SQLContext({'people': df}).register_globals()
sqlcontext_unregister = pl.SQLContext({'people': df}).unregister(['a', 'b', 'c'])
