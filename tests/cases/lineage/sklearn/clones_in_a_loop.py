#: inks.csv [dye, gum, water, fades]
import pandas as pd
from sklearn.base import clone
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

inks = pd.read_csv("inks.csv")
X, y = inks[["dye", "gum"]], inks["fades"]
base = LogisticRegression()
models = []
for train, _ in StratifiedKFold(3).split(X, y):
    model = clone(base)
    model.fit(X.iloc[train], y.iloc[train])
    models.append(model)
