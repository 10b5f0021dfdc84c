import sqlite3
import pandas as pd
from sqlalchemy import create_engine, text

# The rows of a query, however they are fetched.
connection = sqlite3.connect('people.db')
many = connection.execute('SELECT age, income FROM people').fetchmany(5)
one = connection.execute('SELECT age, income FROM people').fetchone()
written = connection.executemany('INSERT INTO people VALUES (?, ?)', [(1, 2)])
cursor = connection.cursor()
cursor.executemany('INSERT INTO people VALUES (?, ?)', [(1, 2)])
cursor.executescript('CREATE TABLE t (a)')
cursor.execute('SELECT age, income AS earned FROM people')
names = cursor.column_names
rows = [row for row in cursor]
with connection.cursor() as entered:
    entered.execute('SELECT age FROM people')
    entered_rows = entered.fetchall()
of_entered = entered_rows

# Snowflake's.
batches = [batch for batch in cursor.fetch_pandas_batches()]
arrow = cursor.fetchall_arrow()

# SQLAlchemy's.
engine = create_engine('postgresql://host/db').execution_options(stream_results=True)
with engine.begin() as begun:
    result_all = begun.execute(text('SELECT age, income FROM people')).all()
    result_many = begun.execute(text('SELECT age, income FROM people')).fetchmany(5)
    result_one = begun.execute(text('SELECT age, income FROM people')).fetchone()
    result_first = begun.execute(text('SELECT age, income FROM people')).first()
    result_only = begun.execute(text('SELECT age, income FROM people')).one()
    result_mappings = pd.DataFrame(begun.execute(text('SELECT age, income FROM people')).mappings().all())
of_begun = [result_all, result_many, result_one, result_first, result_only, result_mappings]
raw = engine.raw_connection().cursor()
raw.execute('SELECT age FROM people')
raw_rows = raw.fetchall()
with engine.connect() as connected:
    entered_cursor = connected.cursor()
of_connection = entered_cursor
