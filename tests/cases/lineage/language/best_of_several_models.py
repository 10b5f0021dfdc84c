#: goats.csv [horn, milk, hill, age]
import pandas as pd
from sklearn.linear_model import Lasso, Ridge
from sklearn.model_selection import cross_val_score

goats = pd.read_csv("goats.csv")
X, y = goats[["horn", "milk"]], goats["age"]
models = {"ridge": Ridge(), "lasso": Lasso()}
scores = {name: cross_val_score(model, X, y).mean() for name, model in models.items()}
best = max(scores, key=scores.get)
models[best].fit(X[["horn"]], y)
