import functools
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
FEATURES = {}
def feature(name=None, *, needs=()):
    def deco(fn):
        key = name or fn.__name__
        @functools.wraps(fn)
        def wrapper(df):
            missing = [c for c in needs if c not in df]
            if missing:
                raise KeyError(missing)
            return fn(df[list(needs)])
        FEATURES[key] = wrapper
        return wrapper
    return deco
@feature(needs=('bmi', 'smoker'))
def risk(d):
    return d['bmi'] * (d['smoker'] == 'yes')
@feature('kids', needs=('children',))
def _kids(d):
    return d['children'].clip(upper=3)
@feature(needs=('age',))
def age2(d):
    return d.age ** 2
df = pd.read_csv('insurance.csv')
X = pd.DataFrame({k: f(df) for k, f in FEATURES.items()})
GradientBoostingRegressor(n_estimators=3).fit(X, df['charges'])
GradientBoostingRegressor(n_estimators=3).fit(X[[k for k in FEATURES if k != 'age2']], df['charges'])
del FEATURES['risk']
GradientBoostingRegressor(n_estimators=3).fit(pd.concat({k: f(df) for k, f in FEATURES.items()}, axis=1), df['charges'])
