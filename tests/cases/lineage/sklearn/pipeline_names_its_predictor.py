#: bridges.csv [span, age, traffic, repair]
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline

bridges = pd.read_csv("bridges.csv")
steps = Pipeline([("fill", SimpleImputer()), ("model", LogisticRegression())])
steps.fit(bridges[["span", "age"]], bridges["repair"])
