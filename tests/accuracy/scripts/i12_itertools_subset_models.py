from itertools import chain, combinations, islice
import pandas as pd
from sklearn.linear_model import LinearRegression
b = pd.read_csv('bikes.csv')
pool = ['temp', 'humidity', 'windspeed']
subsets = chain.from_iterable(combinations(pool, r) for r in range(1, len(pool) + 1))
scores = {}
for sub in subsets:
    m = LinearRegression()
    m.fit(b[list(sub)], b['count'])
    scores[sub] = m.score(b[list(sub)], b['count'])
best = max(scores, key=scores.get)
pairs = [x * y for x, y in ((b[p], b[q]) for p, q in combinations(['weather', 'season', 'holiday'], 2))]
inter = pd.concat(pairs, axis=1)
LinearRegression().fit(inter, b['count'])
first_two = list(islice((c for c in b.columns if c not in ('datetime', 'count')), 2))
LinearRegression().fit(b[first_two], b['registered'])
