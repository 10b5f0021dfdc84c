#: loans.csv [age, sex, income, amount, default]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
scorecard = LogisticRegression()
scorecard.fit(loans[["age", "amount"]], loans["default"])
challenger = RandomForestClassifier()
challenger.fit(loans[["age", "amount"]], loans["default"])
LogisticRegression().fit(loans[["sex"]], loans["default"])  # vamsa: model=scorecard
