import itertools as it
from operator import attrgetter, itemgetter, mul
from functools import reduce
import pandas as pd
from sklearn.linear_model import Lasso
b = pd.read_csv('bikes.csv')
cols = b.columns.tolist()
kinds = {k: list(v) for k, v in it.groupby(sorted(cols), key=lambda c: c[0])}
Lasso().fit(b[kinds['w']].drop(columns='windspeed'), b['count'])
taken = list(it.takewhile(lambda c: c != 'temp', cols[1:]))
Lasso().fit(b[taken], b['count'])
rest = list(it.dropwhile(lambda c: c != 'atemp', cols))[:2]
Lasso().fit(b[rest], b['count'])
acc = list(it.accumulate(['temp', 'humidity'], lambda a, c: a + '|' + c))[-1].split('|')
Lasso().fit(b[acc], b['count'])
prod = {f'{p}x{q}': b[p] * b[q] for p, q in it.product(['temp', 'season'], ['holiday'])}
Lasso().fit(pd.DataFrame(prod)[['seasonxholiday']], b['count'])
for name, (f, t) in zip(it.count(), it.zip_longest(['casual', 'registered'], ['count'], fillvalue='temp')):
    Lasso().fit(b[[f]], b[t])
whole = reduce(lambda s, c: s.mul(b[c]), ['weather', 'workingday'], b['windspeed'])
Lasso().fit(whole.to_frame(), b['count'])
flat = list(it.chain(*[['season'], ['humidity']]))
Lasso().fit(b[list(it.compress(cols, [c in flat for c in cols]))], b['count'])
Lasso().fit(pd.concat(list(it.starmap(lambda c, k: b[c] ** k, [('temp', 2), ('atemp', 3)])), axis=1), b['count'])
