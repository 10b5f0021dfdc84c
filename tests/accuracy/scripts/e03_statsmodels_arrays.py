import numpy as np
import pandas as pd
import statsmodels.api as sm
b = pd.read_csv('bikes.csv')
exog = np.column_stack([b.temp, b.humidity ** 2])
exog = sm.add_constant(exog, prepend=True)
sm.GLM(b['count'].values, exog, family=sm.families.Poisson()).fit()
sm.WLS(b['count'], b[['temp']], weights=b['windspeed'] + 1).fit()
res = sm.OLS.from_formula('registered ~ humidity + C(weather)', data=b).fit()
