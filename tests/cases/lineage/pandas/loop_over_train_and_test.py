#: train.csv [fare, kin, cabin, lived]
#: test.csv [fare, kin, cabin]
import pandas as pd
from sklearn.linear_model import LogisticRegression

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
for d in (train, test):
    d["alone"] = (d["kin"] == 0).astype(int)
    d["deck"] = d["cabin"].str[0].fillna("U").map({"A": 1, "B": 2, "U": 0})
    d.drop(["kin", "cabin"], axis=1, inplace=True)
LogisticRegression().fit(train.drop("lived", axis=1), train["lived"])
