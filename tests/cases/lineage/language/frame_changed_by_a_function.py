#: tents.csv [cloth, poles, owner, leaks]
import pandas as pd
from sklearn.linear_model import LogisticRegression

def clean(frame):
    frame.drop(columns=["owner"], inplace=True)
    frame["area"] = frame.pop("cloth") * 2

tents = pd.read_csv("tents.csv")
alias = tents
clean(tents)
LogisticRegression().fit(alias.drop(columns="leaks"), alias["leaks"])
