#: wells.csv [depth, flow, owner, dry]
import pandas as pd
from sklearn.linear_model import LogisticRegression

wells = pd.read_csv("wells.csv")
train = wells.sample(frac=0.8, random_state=1)
test = wells.drop(train.index)
LogisticRegression().fit(train.drop(columns=["dry", "owner"]), train["dry"])
print(test.shape)
