#: dwh.scores [age, points, passed]
import pandas as pd
from sqlalchemy import create_engine
from sklearn.linear_model import LogisticRegression

engine = create_engine("oracle://exam")
scores = pd.read_sql_table("scores", engine, schema="dwh")
LogisticRegression().fit(scores.drop(columns=["passed"]), scores["passed"])
