#: jars.csv [lid, sugar, sex, mould]
import pandas as pd
from sklearn.linear_model import LogisticRegression

USE_SEX = False
inputs = ["lid", "sugar"]
if USE_SEX:
    inputs.append("sex")

if __name__ == "__main__":
    jars = pd.read_csv("jars.csv")
    LogisticRegression().fit(jars[inputs], jars["mould"])
