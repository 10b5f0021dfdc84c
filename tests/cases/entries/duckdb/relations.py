#: people.csv [age, income, sex]
#: other.csv [age, income, sex]
import duckdb
import pandas as pd

connection = duckdb.connect()
relation = duckdb.read_csv('people.csv')
other = duckdb.read_csv('other.csv')
frame = pd.read_csv('people.csv')

# Functions of duckdb.
CaseExpression = duckdb.CaseExpression('age', 3)
ConstantExpression = duckdb.ConstantExpression(3)
FunctionExpression = duckdb.FunctionExpression('age')
SQLExpression = duckdb.SQLExpression('age')
StarExpression = duckdb.StarExpression()
arrow = duckdb.arrow(frame)
default_connection = duckdb.default_connection
df = duckdb.df(frame)
execute = duckdb.execute('SELECT age, sex FROM people')
filter_ = duckdb.filter(frame, 'age > 3')
from_arrow = duckdb.from_arrow(frame)
from_csv_auto = duckdb.from_csv_auto('people.csv')
from_df = duckdb.from_df(frame)
from_parquet = duckdb.from_parquet('file_globs')
from_query = duckdb.from_query('SELECT age, sex FROM people')
project = duckdb.project(frame)
query = duckdb.query('SELECT age, sex FROM people')
query_df = duckdb.query_df(frame, 'people', 'SELECT age FROM people')
read_json = duckdb.read_json('people.csv')
read_parquet = duckdb.read_parquet('file_globs')
register = duckdb.register('people', frame)
table = duckdb.table('people')
view = duckdb.view('people')

# Of Connection.
connection_append = connection.append('people', frame)
connection_begin = connection.begin()
connection_close = connection.close()
connection_commit = connection.commit()
connection_cursor = connection.cursor()
connection_duplicate = connection.duplicate()
connection_executemany = connection.executemany('SELECT age, sex FROM people')
connection_from_arrow = connection.from_arrow(frame)
connection_from_csv_auto = connection.from_csv_auto('people.csv')
connection_from_df = connection.from_df(frame)
connection_from_parquet = connection.from_parquet('file_globs')
connection_from_query = connection.from_query('SELECT age, sex FROM people')
connection_query = connection.query('SELECT age, sex FROM people')
connection_read_csv = connection.read_csv('people.csv')
connection_read_json = connection.read_json('people.csv')
connection_read_parquet = connection.read_parquet('file_globs')
connection_rollback = connection.rollback()
connection_table = connection.table('people')
connection_values = connection.values()
connection_view = connection.view('people')

# Of Relation.
relation___getitem = relation['age']
relation_alias = relation.alias
relation_arrow = relation.arrow()
relation_close = relation.close()
relation_columns = relation.columns
relation_count = relation.count()
relation_create = relation.create('people')
relation_create_view = relation.create_view('people')
relation_cross = relation.cross(other)
relation_describe = relation.describe()
relation_description = relation.description
relation_distinct = relation.distinct()
relation_dtypes = relation.dtypes
relation_except = relation.except_(other)
relation_execute = relation.execute()
relation_explain = relation.explain()
relation_fetch_arrow_table = relation.fetch_arrow_table()
relation_fetch_df = relation.fetch_df()
relation_fetch_df_chunk = relation.fetch_df_chunk()
relation_fetch_record_batch = relation.fetch_record_batch()
relation_fetchall = relation.fetchall()
relation_fetchmany = relation.fetchmany()
relation_fetchnumpy = relation.fetchnumpy()
relation_fetchone = relation.fetchone()
relation_insert_into = relation.insert_into('people')
relation_intersect = relation.intersect(other)
relation_join = relation.join(other, 'age')
relation_limit = relation.limit(3)
relation_map = relation.map(lambda f: f)
relation_order = relation.order('age')
relation_pl = relation.pl()
relation_query = relation.query('people', 'SELECT age FROM people')
relation_set_alias = relation.set_alias('p')
relation_shape = relation.shape
relation_show = relation.show()
relation_sort = relation.sort('age')
relation_to_arrow_table = relation.to_arrow_table()
relation_to_csv = relation.to_csv()
relation_to_parquet = relation.to_parquet()
relation_to_table = relation.to_table('people')
relation_to_view = relation.to_view('people')
relation_torch = relation.torch()
relation_types = relation.types
relation_union = relation.union(other)
relation_unique = relation.unique('age')
relation_write_csv = relation.write_csv()
relation_write_parquet = relation.write_parquet()

# Of Expression.
expression_asc = duckdb.ColumnExpression('age').asc()
expression_cast = duckdb.ColumnExpression('age').cast('INTEGER')
expression_desc = duckdb.ColumnExpression('age').desc()
expression_isin = duckdb.ColumnExpression('age').isin()
expression_isnotin = duckdb.ColumnExpression('age').isnotin()
expression_isnotnull = duckdb.ColumnExpression('age').isnotnull()
expression_isnull = duckdb.ColumnExpression('age').isnull()
expression_nulls_first = duckdb.ColumnExpression('age').nulls_first()
expression_nulls_last = duckdb.ColumnExpression('age').nulls_last()
expression_otherwise = duckdb.ColumnExpression('age').otherwise(3)
expression_when = duckdb.ColumnExpression('age').when('age', 3)

with duckdb.connect() as entered:
    entered_query = entered.sql('SELECT age FROM df')
of_entered = entered_query
by_call = relation.__getitem__('age')
