import pandas as pd
from sklearn.ensemble import StackingRegressor, RandomForestRegressor
from sklearn.linear_model import RidgeCV, LinearRegression
from sklearn.preprocessing import PolynomialFeatures
from sklearn.pipeline import make_pipeline
h = pd.read_csv('houses.csv')
num = h[['LotArea', 'GrLivArea', 'OverallQual']]
st = StackingRegressor([('poly', make_pipeline(PolynomialFeatures(2), LinearRegression())), ('rf', RandomForestRegressor(n_estimators=3, random_state=0))], final_estimator=RidgeCV())
st.fit(num, h['SalePrice'])
