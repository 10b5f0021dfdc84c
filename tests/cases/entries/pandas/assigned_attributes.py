#: people.csv [age, income, height, sex]
import numpy as np
import pandas as pd

df = pd.read_csv('people.csv')

# Labels and names.
renamed = df[['age', 'income']].copy()
renamed.columns = ['a', 'i']
series = df['age'].copy()
series.name = 'years'
by_age = df[['income']].copy()
by_age.index = df['age']
as_columns = by_age.reset_index()
by_numbers = df[['income']].copy()
by_numbers.index = range(len(df))
numbered = by_numbers.reset_index()
back = by_numbers.reset_index(drop=True)
array = df['age'].to_numpy().copy()
array.shape = (-1, 1)
tall = np.hstack([array, df[['income']].to_numpy()])

# How many groups.
groups = df.groupby('sex')
number = len(groups)
called = groups.__len__()
pairs = list(df[['age', 'sex']].groupby('sex'))
first_frame = pairs[0][1]  # but the groups choose its rows
