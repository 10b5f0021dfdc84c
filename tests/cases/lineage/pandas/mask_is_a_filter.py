#: loans.csv [age, income, amount, default]
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
adults = loans[loans["age"] >= 18]
LogisticRegression().fit(adults[["income", "amount"]], adults["default"])
