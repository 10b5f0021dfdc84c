import pandas as pd
import matplotlib.pyplot as plt
from sklearn.ensemble import RandomForestRegressor
df = pd.read_csv('houses.csv')
df.describe(include='all')
df['SalePrice'].hist(bins=20)
plt.savefig('/dev/null', format='png')
num = df[['LotArea', 'OverallQual', 'GrLivArea', 'SalePrice']]
c = num.corr()
print(c['SalePrice'].sort_values(ascending=False)[:3])
fig, ax = plt.subplots(1, 2)
for a, col in zip(ax, ['LotArea', 'GrLivArea']):
    a.scatter(df[col], df['SalePrice'])
y = num.SalePrice
X = num.drop(num.columns[[0, -1]], axis=1)
RandomForestRegressor(n_estimators=2).fit(X, y)
