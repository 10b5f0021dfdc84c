import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
records = b.to_dict('records')
rows = [{**{k: r[k] for k in ('temp', 'humidity')}, 'wet': r['weather'] > 1, 'y': r['count']} for r in records]
f = pd.DataFrame.from_records(rows)
LinearRegression().fit(f.drop(columns='y'), f['y'])
cols = b.to_dict('list')
LinearRegression().fit(list(zip(cols['windspeed'], cols['atemp'])), cols['casual'])
