#: wages.csv [wage, age, sex, site, years used, union]
import numpy as np
import pandas as pd
import statsmodels.formula.api as smf

wages = pd.read_csv("wages.csv")
smf.ols("np.log(wage) ~ C(site):age - 1", data=wages).fit()
smf.ols("wage ~ age*sex - sex", wages).fit()
smf.ols("wage ~ (age + sex + site)**2 - site - age:site - sex:site", wages).fit()
smf.logit("union ~ age/Q('years used') + I(wage > 10)", wages).fit()
smf.glm("union + wage ~ bs(age, df=4) + C(site, Treatment(reference='sex'))", data=wages).fit()
