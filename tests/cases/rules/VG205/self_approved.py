#: loans.csv [age, sex, income, amount, default]
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
model = LogisticRegression()
model.fit(loans[["age", "income"]], loans["default"])
