#: people.csv [age, income, sex, born]
import pandas as pd

df = pd.read_csv('people.csv')
row = next(df.itertuples())
one = df['age'].iloc[0]
word = df['sex'].iloc[0]
moment = pd.to_datetime(df['born']).iloc[0]

# A row.
as_dict = row._asdict()
replaced = row._replace(age=row.income)
among = row.__contains__(40)
first = df.iloc[0]
has_age = 'age' in first
contains = first.__contains__('age')

# A value of a row.
astype = one.astype(float)
imag = one.imag
item = one.item()
mean = one.mean()
total = one.sum()
least = one.min()
most = one.max()
spread = one.std()
ravel = one.ravel()
flatten = one.flatten()
real = one.real
round_ = one.round()
tolist = one.tolist()
date = moment.date()
time = moment.time()
timestamp = moment.timestamp()
toordinal = moment.toordinal()
letter = word[0]
encoded = word.encode('utf-8').decode('utf-8')
is_integer = df['income'].iloc[0].is_integer()
reshaped = one.reshape(1)

# A value that is a dict.
packed = df['sex'].map(lambda s: {s: s}).iloc[0]
got = packed.get('f', 'm')
keys = list(packed.keys())
values = list(packed.values())
items = list(packed.items())

# Moments and spans of them.
stamp = pd.Timestamp(df['born'].iloc[0])
fromtimestamp = pd.Timestamp.fromtimestamp(int(one))
now = pd.Timestamp.now()  # but the clock
today = pd.Timestamp.today()  # but the clock
span = pd.Timedelta(int(one), unit='D')
month = pd.Period(df['born'].iloc[0], freq='M')
between = pd.Interval(0, one)
