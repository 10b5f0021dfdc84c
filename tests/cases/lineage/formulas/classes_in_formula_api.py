import pandas as pd
import statsmodels.formula.api as smf

df = pd.read_csv("flats.csv")

# Until 0.9 the classes were members too, and took arrays.
smf.OLS(endog=df["rent"], exog=df[["rooms", "area"]]).fit()
smf.ols("rent ~ floor", df).fit()
