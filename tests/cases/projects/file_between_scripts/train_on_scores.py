import pandas as pd
from sklearn.linear_model import LogisticRegression

scores = pd.read_parquet("scores.parquet")
LogisticRegression().fit(scores[["score"]], scores["hired"])
