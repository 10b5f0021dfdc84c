import pandas as pd
from sklearn.linear_model import LinearRegression
def lagged(df, cols, lags=(1, 2), by=None):
    out = {}
    for c in cols:
        for l in lags:
            base = df.groupby(by)[c] if by else df[c]
            out[f'{c}_lag{l}'] = base.shift(l)
    return df.join(pd.DataFrame(out))
b = pd.read_csv('bikes.csv')
f = lagged(b, ['count', 'temp'], by='season').fillna(0)
lag_cols = [c for c in f.columns if '_lag' in c]
LinearRegression().fit(f[lag_cols], f['registered'])
LinearRegression().fit(f[[c for c in lag_cols if c.startswith('temp')]], f['count'])
LinearRegression().fit(lagged(b, ['humidity'], lags=[1]).fillna(0).iloc[:, -1:], b['count'])
