#: loans.csv [sex, income, amount, default]
import pandas as pd
from fairlearn.reductions import EqualizedOdds, ExponentiatedGradient
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
model = ExponentiatedGradient(LogisticRegression(), EqualizedOdds())
model.fit(loans[["income", "amount"]], loans["default"], sensitive_features=loans["sex"])
