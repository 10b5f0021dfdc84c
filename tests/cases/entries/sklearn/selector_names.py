#: people.csv [age, pay, height, hired]
import pandas as pd
from sklearn.feature_selection import SelectKBest, VarianceThreshold, f_classif

df = pd.read_csv("people.csv")
X = df[["age", "pay", "height"]]
best = SelectKBest(f_classif, k=2).fit(X, df["hired"])
names = best.get_feature_names_out()  # but a name is no value: which are there, the label decides
called = VarianceThreshold().fit(X.to_numpy()).get_feature_names_out(["a", "b", "c"])
varied = VarianceThreshold().fit(X).get_feature_names_out()
