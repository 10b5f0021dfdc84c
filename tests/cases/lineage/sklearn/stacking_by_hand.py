#: votes.csv [age, income, region, party]
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

votes = pd.read_csv("votes.csv")
X, y = votes[["age", "income"]].values, votes["party"].values
oof = np.zeros((len(votes), 2))
for tr, va in KFold(5).split(X):
    for i, model in enumerate([RandomForestClassifier(), LogisticRegression()]):
        model.fit(X[tr], y[tr])
        oof[va, i] = model.predict_proba(X[va])[:, 1]
LogisticRegression().fit(oof, y)
