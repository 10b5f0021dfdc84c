#: tickets.csv [queue, words, opened_by, escalated]
import pandas as pd
from catboost import CatBoostClassifier

tickets = pd.read_csv("tickets.csv")
X = tickets[["queue", "words"]]
CatBoostClassifier(iterations=100, verbose=0).fit(X, tickets["escalated"], cat_features=["queue"])
