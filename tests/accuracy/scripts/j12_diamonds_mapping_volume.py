import pandas as pd, numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.feature_selection import SelectKBest, f_regression, RFE, VarianceThreshold
diamonds = pd.read_csv('diamonds.csv')
diamonds[['x', 'y', 'z']] = diamonds[['x', 'y', 'z']].replace(0, np.NaN)
diamonds.dropna(inplace=True)
diamonds['volume'] = diamonds['x'] * diamonds['y'] * diamonds['z']
diamonds.drop(['x', 'y', 'z'], axis=1, inplace=True)
ORDER = {
    'cut': ['Fair', 'Good', 'Very Good', 'Premium', 'Ideal'],
    'color': list('JIHGFED'),
}
for c, order in ORDER.items():
    diamonds[c] = pd.Categorical(diamonds[c], categories=order, ordered=True).codes
clarity_dict = {v: i for i, v in enumerate('I1 SI2 SI1 VS2 VS1 VVS2 VVS1 IF'.split())}
diamonds['clarity'] = [clarity_dict[v] for v in diamonds['clarity']]
y = diamonds.pop('price')
LinearRegression().fit(diamonds, y)
LinearRegression().fit(diamonds[list(ORDER)], y)
LinearRegression().fit(diamonds[[*ORDER, 'carat']].to_numpy(), y)
LinearRegression().fit(SelectKBest(f_regression, k=3).fit_transform(diamonds, y), y)
keep = VarianceThreshold(0).fit(diamonds).get_support(indices=True)
ExtraTreesRegressor(2).fit(diamonds.iloc[:, keep], y)
LinearRegression().fit(np.column_stack((diamonds.volume, np.sqrt(diamonds['depth']))), np.log(y))
