import pandas as pd
from sklearn.compose import TransformedTargetRegressor
from sklearn.preprocessing import QuantileTransformer
from sklearn.linear_model import Ridge
h = pd.read_csv('houses.csv')
ttr = TransformedTargetRegressor(regressor=Ridge(), transformer=QuantileTransformer(n_quantiles=10))
ttr.fit(h[['GrLivArea']], h['SalePrice'])
