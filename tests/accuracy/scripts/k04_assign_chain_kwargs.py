import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
logs = {f'log_{c}': (lambda d, c=c: np.log1p(d[c])) for c in ['LotArea', 'GrLivArea']}
h = (
    pd.read_csv('houses.csv')
      .assign(**logs)
      .assign(
          living=lambda d: d['FirstFlrSF'] + d['SecondFlrSF'],
          share=lambda d: d['living'] / d['GrLivArea'],
      )
      .where(lambda d: d['SalePrice'] > 0)
      .dropna(axis='index', subset=['SalePrice', 'share'])
)
Ridge().fit(h[list(logs)], h['SalePrice'])
Ridge().fit(h[['share']].replace([np.inf, -np.inf], np.nan).fillna(0), h['SalePrice'])
Ridge().fit(h.drop(columns=h.columns[:-2]).fillna(0).clip(0, 1e9), h['SalePrice'])
