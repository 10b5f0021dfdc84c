import pandas as pd
from sklearn.linear_model import LogisticRegression

train = pd.read_csv("train.csv")
LogisticRegression().fit(train[["x"]], train["y"])
