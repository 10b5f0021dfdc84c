import bigframes.pandas as bpd
from bq_helper import BigQueryHelper
from google.cloud import bigquery

# Queries of BigQuery.
client = bigquery.Client()
waited = client.query_and_wait('SELECT age, income FROM people').to_dataframe()
listed = client.list_rows('project.dataset.people').to_dataframe()
job = client.query('SELECT age, income AS earned FROM people')
finished = job.result()
arrow = job.to_arrow()
parts = [part for part in job.to_dataframe_iterable()]
shapes = job.to_geodataframe()
ages = [row.age for row in finished]

# Of BigQuery's own frames.
either = bpd.read_gbq('SELECT age, income FROM people', columns=['age'])
query = bpd.read_gbq_query('SELECT age, income FROM people')
table = bpd.read_gbq_table('project.dataset.people', columns=['age', 'income'])

# Of Kaggle's helper.
helper = BigQueryHelper('bigquery-public-data', 'people')
helped = helper.query_to_pandas('SELECT age FROM people')
head = helper.head('people', selected_columns='age')
tables = helper.list_tables()
schema = helper.table_schema('people')
size = helper.estimate_query_size('SELECT age FROM people')
