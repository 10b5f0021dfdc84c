import csv
import pandas as pd
import numpy as np
from sklearn.linear_model import LinearRegression
df = pd.read_csv('sales.csv', usecols=lambda c: c not in ('Open', 'StateHoliday'))
rows = df.to_dict('records')
X = [[r['Customers'], r['Promo']] for r in rows if r['Sales'] is not None]
y = [r['Sales'] for r in rows]
LinearRegression().fit(X, y)
lists = df[['DayOfWeek', 'SchoolHoliday']].values.tolist()
LinearRegression().fit(lists, df['Sales'].tolist())
X2, y2 = zip(*[((a, b), c) for a, b, c in zip(df['Customers'], df['DayOfWeek'], df['Sales'])])
LinearRegression().fit(np.array(X2)[:, :1], y2)
d = df.to_dict(orient='list')
LinearRegression().fit(np.array([d[k] for k in ('Promo', 'SchoolHoliday')]).T, d['Sales'])
arr = df[['Store', 'Customers', 'Sales']].to_records(index=False)
LinearRegression().fit(arr['Customers'].reshape(-1, 1), arr['Sales'])
X3 = []
for _, row in df.iterrows():
    X3.append((row.Promo, row[0]))
LinearRegression().fit(X3, y)
