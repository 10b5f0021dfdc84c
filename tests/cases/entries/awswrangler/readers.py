import awswrangler as wr

# Tables of a bucket.
csv = wr.s3.read_csv('s3://bucket/people.csv', usecols=['age', 'income'])
excel = wr.s3.read_excel('s3://bucket/people.xlsx', usecols=['age'])
fwf = wr.s3.read_fwf('s3://bucket/people.txt', names=['age', 'income'])
json = wr.s3.read_json('s3://bucket/people.json')
orc = wr.s3.read_orc('s3://bucket/people.orc', columns=['age'])
parquet_table = wr.s3.read_parquet_table(table='people', database='db', columns=['age', 'income'])

# Queries and tables of databases.
athena = wr.athena.read_sql_query('SELECT age, income AS earned FROM people', database='db')
athena_table = wr.athena.read_sql_table('people', database='db')
mysql = wr.mysql.read_sql_query('SELECT age FROM people', con=None)
mysql_table = wr.mysql.read_sql_table('people', con=None)
postgresql = wr.postgresql.read_sql_query('SELECT age FROM people', con=None)
postgresql_table = wr.postgresql.read_sql_table('people', con=None)
redshift = wr.redshift.read_sql_query('SELECT age FROM people', con=None)
redshift_table = wr.redshift.read_sql_table('people', con=None)
sqlserver = wr.sqlserver.read_sql_query('SELECT age FROM people', con=None)
sqlserver_table = wr.sqlserver.read_sql_table('people', con=None)
