import contextlib
import pandas as pd
from sklearn.linear_model import LogisticRegression
STATE = {}
@contextlib.contextmanager
def experiment(name, **kw):
    STATE[name] = kw
    yield STATE[name]
with experiment('a', cols=['age', 'sex'], target='target') as e:
    df = pd.read_csv('heart.csv')
    e['model'] = LogisticRegression().fit(df[e['cols']], df[e['target']])
print(STATE['a']['model'].coef_)
