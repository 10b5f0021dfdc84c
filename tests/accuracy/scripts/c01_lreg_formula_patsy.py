import numpy as np
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from patsy import dmatrices
df = pd.read_csv('heart.csv')
y, X = dmatrices('target ~ age + C(cp) + np.log(chol)', data=df, return_type='dataframe')
sm.Logit(y, X).fit(disp=0)
feats = [c for c in df.columns if c in ('sex', 'fbs')]
smf.logit('target ~ {}'.format(' + '.join(feats)), df).fit(disp=0)
mod = smf.ols('thalach ~ age:sex + I(oldpeak ** 2)', data=df[['thalach', 'age', 'sex', 'oldpeak']])
mod.fit()
