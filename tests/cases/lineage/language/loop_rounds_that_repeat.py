"""Loops of many rounds that do the same, or seem to."""
import random

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression, LogisticRegression, SGDRegressor

df = pd.read_csv('houses.csv')  # rooms, area, age, garage, price
X = df[['rooms', 'area']]
y = df['price']

# The same in each round, with data made anew.
sgd = SGDRegressor()
for i in range(250):
    rows = random.sample(range(len(X)), 35)
    batch = X.iloc[rows]
    sgd.partial_fit(batch, y.iloc[rows])

# What comes late still comes: the second list is full after 20 rounds.
queue = ['rooms', 'area', 'age']
seen = []
for i in range(40):
    if len(queue) > 1:
        seen.append(queue.pop())
LinearRegression().fit(df[seen], y)

# The variable after the loop is the last one, read or not.
names = ['rooms', 'area', 'age', 'garage', 'price']
for k in range(4):
    pass
LinearRegression().fit(df[names[:k]], y)

# A round that hands on what the round before made.
old, new = df[['rooms']], df[['area']]
for _ in range(3):
    old, new = new, old
LinearRegression().fit(old, y)

# Objects that refer to each other by turns.
left, right = {'X': df[['age']]}, {'X': df[['garage']]}
for _ in range(5):
    left, right = right, left
left['X'] = left['X'].assign(area=df['area'])
LinearRegression().fit(right['X'], y)
LinearRegression().fit(left['X'], y)

# Two names for one list, then one for each.
a = b = ['age']
for _ in range(10):
    a = list(a)
b.append('garage')
LinearRegression().fit(df[a], y)

# The batch of the last round is one frame: changed in place after the loop.
for epoch in range(50):
    part = df[['rooms', 'age', 'garage']].copy()
part.drop(columns='garage', inplace=True)
LogisticRegression().fit(part, y > 100)
