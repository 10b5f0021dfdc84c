import pandas as pd
from sklearn.linear_model import Ridge
h = pd.read_csv('houses.csv')
TARGETS = {'price': 'SalePrice'}
label, = TARGETS.values()
num = ['LotArea', 'GrLivArea', label]
data = h[num].copy()
*features, target = data.columns.tolist()
Ridge().fit(data[features], data[target])
