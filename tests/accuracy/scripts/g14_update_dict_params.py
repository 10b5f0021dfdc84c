import pandas as pd
from sklearn.ensemble import RandomForestRegressor
DEFAULT = dict(features=['temp'], label='count', model=dict(n_estimators=2))
def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(v, dict) and k in out else v
    return out
cfg = merge(DEFAULT, {'features': DEFAULT['features'] + ['humidity'], 'model': {'max_depth': 2}})
b = pd.read_csv('bikes.csv')
RandomForestRegressor(**cfg['model']).fit(b[cfg['features']], b[cfg['label']])
