#: loans.csv [sex, income, amount, default]
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier

loans = pd.read_csv("loans.csv")
model = GradientBoostingClassifier()
model.fit(loans.drop("default", axis=1), loans["default"])
