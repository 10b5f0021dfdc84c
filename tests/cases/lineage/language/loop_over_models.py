#: trams.csv [age, km, route, fault]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression

trams = pd.read_csv("trams.csv")
for model in [RandomForestClassifier(), LogisticRegression()]:
    model.fit(trams[["age", "km"]], trams["fault"])
