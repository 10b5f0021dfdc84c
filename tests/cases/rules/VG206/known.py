#: loans.csv [age, sex, income, amount, default]
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
model = LogisticRegression()
text = "# vamsa: EX-9"
model.fit(loans[["age"]], loans["default"])  # vamsa: EX-1, model=trial
