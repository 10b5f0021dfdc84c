#: polls2.csv [age, income, weight, votes]
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

polls = pd.read_csv("polls2.csv")
pipe = Pipeline([("scale", StandardScaler()), ("vote", LogisticRegression())])
pipe.fit(polls[["age", "income"]], polls["votes"], vote__sample_weight=polls["weight"])
