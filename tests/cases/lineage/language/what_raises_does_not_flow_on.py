#: tyres.csv [tread, age, secret, burst]
import pandas as pd
import sys
from sklearn.linear_model import LogisticRegression

tyres = pd.read_csv("tyres.csv")
inputs = ["tread", "age"]
if len(sys.argv) > 3:
    inputs = ["secret"]
    raise SystemExit("three arguments at most")
LogisticRegression().fit(tyres[inputs], tyres["burst"])
