#: people.csv [age, income, sex]
import polars as pl

df = pl.read_csv('people.csv')

# What is written with signs.
has_age = 'age' in df
length = len(df)
column = df['age']
columns = df[['age', 'income']]
some_rows = df[0:3]
cell = df[0, 'age']
by_call = df.__getitem__('income')
asked = df.__contains__('age')
counted = df.__len__()
set_ = df.clone()
set_['twice'] = df['age'] * 2
set_.__setitem__('half', df['income'])
part = df['age'].__getitem__(0)
how_many = df['age'].__len__()
renamed = df.select('age', 'income')
renamed.columns = ['a', 'i']
groups = list(df.group_by('sex'))
for key, group in df.group_by('sex'):
    ages = group['age']

# One condition after another.
chained = df.select(pl.when(pl.col('age') > 30).then(pl.col('income')).when(pl.col('age') > 18).then(pl.lit(1)).otherwise(pl.lit(0)).alias('level'))
with pl.SQLContext(people=df) as context:
    queried = context.execute('SELECT age, income + 1 AS more FROM people').collect()
more = queried['more']
