#: loans.csv [age, income, default]
import pandas as pd
import tidylab
from sklearn.linear_model import LogisticRegression

loans = tidylab.polish(pd.read_csv("loans.csv"))
model = LogisticRegression()
model.fit(loans[["income"]], loans["default"])
