#: loans.csv [postcode, income, default]
import cloak
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
loans["area"] = loans["postcode"].map(cloak.coarsen)
model = LogisticRegression()
model.fit(loans[["area", "income"]], loans["default"])
