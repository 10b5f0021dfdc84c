import pandas as pd
from collections import OrderedDict, defaultdict, deque
from sklearn.linear_model import LogisticRegression
df = pd.read_csv('heart.csv')
q = deque(['age', 'sex', 'cp'])
q.appendleft('chol')
q.pop()
by_kind = defaultdict(list)
for name, kind in [('thal', 'cat'), ('ca', 'num'), ('oldpeak', 'num')]:
    by_kind[kind].append(name)
od = OrderedDict([('y', 'target')])
LogisticRegression(max_iter=300).fit(df[list(q)], df[od['y']])
LogisticRegression(max_iter=300).fit(df[by_kind['num']], df[next(iter(od.values()))])
