import pandas as pd
import statsmodels.api as sm
h = pd.read_csv('houses.csv')
cols = ['LotArea', 'OverallQual', 'GrLivArea']
while True:
    X = sm.add_constant(h[cols])
    m = sm.OLS(h['SalePrice'], X).fit()
    worst = m.pvalues.drop('const').max()
    if worst < 2 or len(cols) == 1:
        break
    cols.remove(m.pvalues.drop('const').idxmax())
