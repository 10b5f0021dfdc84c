import pandas as pd
import statsmodels.api as sm
h = pd.read_csv('houses.csv')
X = h[['GrLivArea', 'OverallQual']].copy()
X['inter'] = X['GrLivArea'] * h['GarageCars']
X = sm.add_constant(X)
ols = sm.OLS(h['SalePrice'], X).fit()
back = [c for c in X.columns if c != 'const' and c != 'inter']
sm.OLS(h['SalePrice'], sm.add_constant(X[back])).fit()
