#: cows.csv [milk, feed, age, breed, sick]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

cows = pd.read_csv("cows.csv")
X, y = cows[["milk", "feed"]], cows["sick"]
pipe = Pipeline([("scale", StandardScaler()), ("model", LogisticRegression())])
pipe.set_params(model__C=0.5)
pipe.fit(X, y)
scaled = pipe[:-1].transform(X)
pipe.named_steps["model"].fit(scaled, y)
pipe["model"].fit(pipe.named_steps.scale.transform(X)[:, :1], y)
