#: wages.csv [wage, age, sex]
import pandas as pd
import patsy
import statsmodels.api as sm
import statsmodels.formula.api as smf

wages = pd.read_csv("wages.csv")
pay = wages["wage"]
years = wages["age"]
smf.ols("pay ~ years").fit()
y, X = patsy.dmatrices("pay ~ C(sex) + years", wages)
sm.OLS(y, X).fit()
