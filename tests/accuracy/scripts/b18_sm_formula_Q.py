import numpy as np
import pandas as pd
import statsmodels.formula.api as smf
import statsmodels.api as sm
df = pd.read_csv('bikes.csv')
df['cnt'] = df['count']
rhs = ' + '.join(['temp', 'humidity', 'C(season)'])
m = smf.ols(f'cnt ~ {rhs}', data=df).fit()
m2 = smf.glm('registered ~ np.log(windspeed + 1) + temp:humidity', data=df, family=sm.families.Poisson())
res = m2.fit()
m3 = smf.ols(formula='cnt ~ temp * weather - 1', data=df)
m3.fit()
