import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("loans.csv")
LogisticRegression().fit(loans.drop(columns="default"), loans["default"])
