import pandas as pd
from sklearn.tree import DecisionTreeRegressor
df = pd.read_csv('houses.csv')
def ratio(row):
    return row['GrLivArea'] / row['LotArea'], row['YearRemodAdd'] - row['YearBuilt']
df['live_ratio'], df['remod_gap'] = zip(*df.apply(ratio, axis=1))
DecisionTreeRegressor(max_depth=3).fit(df[['live_ratio', 'remod_gap']], df['SalePrice'])
