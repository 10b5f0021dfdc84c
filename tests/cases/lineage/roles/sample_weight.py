#: polls.csv [age, income, weight, votes]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

polls = pd.read_csv("polls.csv")
RandomForestClassifier().fit(polls[["age", "income"]], polls["votes"], sample_weight=polls["weight"])
