#: crops.csv [rain, sun, soil, pests, yield]
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.feature_selection import RFE, SelectFromModel, VarianceThreshold
from sklearn.linear_model import LinearRegression

crops = pd.read_csv("crops.csv")
X, y = crops[["rain", "sun", "soil"]], crops["yield"]
rfe = RFE(LinearRegression(), n_features_to_select=2).fit(X, y)
kept = X.columns[rfe.support_]
LinearRegression().fit(X[kept], y)
chosen = SelectFromModel(RandomForestRegressor()).fit_transform(X, y)
LinearRegression().fit(VarianceThreshold(0.1).fit_transform(chosen), y)
