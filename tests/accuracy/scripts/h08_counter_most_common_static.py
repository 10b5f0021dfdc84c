from collections import Counter
import pandas as pd
from sklearn.linear_model import Ridge
h = pd.read_csv('houses.csv')
roots = Counter(c[:4] for c in h.columns)
multi = [c for c in h.columns if roots[c[:4]] > 1]
Ridge().fit(h[[c for c in multi if c.startswith('Gara')]], h['SalePrice'])
