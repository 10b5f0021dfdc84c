import pandas as pd
from sklearn.svm import SVC

df = pd.read_csv("wells.csv", usecols=["heat", "draft"])
rest = df.drop(columns=["heat", "draft"])
y = rest.squeeze() - df["heat"]
SVC().fit(df[["draft"]], y)
