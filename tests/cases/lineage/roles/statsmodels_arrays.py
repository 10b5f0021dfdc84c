#: wines.csv [acid, sugar, year, score]
import pandas as pd
import statsmodels.api as sm

wines = pd.read_csv("wines.csv")
X = sm.add_constant(wines[["acid", "sugar"]])
model = sm.GLM(wines["score"], X, family=sm.families.Gaussian())
result = model.fit()
sm.WLS(wines.score, X[["const", "acid"]], weights=wines["year"]).fit()
