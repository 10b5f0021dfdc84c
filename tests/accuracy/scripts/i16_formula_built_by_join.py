import numpy as np
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from statsmodels.formula.api import ols, logit; from patsy import dmatrices
df = pd.read_csv('insurance.csv')
rhs = ' + '.join(c for c in df.columns if c not in ('charges', 'region', 'sex'))
smf.ols(f'charges ~ {rhs}', data=df).fit()
ols('np.log(charges) ~ C(region) * age', df).fit()
df['smokes'] = (df.smoker == 'yes') * 1
logit(formula='smokes ~ bmi + I(bmi ** 2) + children:age', data=df).fit(disp=0)
y, X = dmatrices('charges ~ bs(age, df=4) + C(sex) - 1', df, return_type='dataframe')
sm.OLS(y, X).fit()
cols = ['age', 'bmi']
sm.GLM(df['charges'], sm.add_constant(df[cols]), family=sm.families.Gamma(sm.families.links.log())).fit()
