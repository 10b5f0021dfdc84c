#: plots.csv [lime, seed, bushels]
import pandas as pd
import statsmodels.api as sm

plots = pd.read_csv("plots.csv")
X = sm.add_constant(plots[["lime", "seed"]])
result = sm.OLS(plots["bushels"], X).fit()
print(result.summary())
