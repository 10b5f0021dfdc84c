#: people.csv [age, income, city]
import dask.dataframe as dd
from distributed import Client

df = dd.read_csv('people.csv')


def narrowed(frame):
    return frame[['age', 'income']]


# What is sent to the workers comes back.
client = Client()
link = client.dashboard_link
persisted = client.persist(df)
computed = client.compute(df[['age', 'city']])
scattered = client.scatter(df)
future = client.submit(narrowed, df)
gathered = client.gather(future)
mapped = client.map(narrowed, [df])
with Client() as entered:
    entered_df = entered.persist(df[['age']])
of_entered = entered_df
