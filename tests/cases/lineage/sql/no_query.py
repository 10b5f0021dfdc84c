import pandas as pd
import sqlite3
from sklearn.linear_model import LogisticRegression
from reports import query_of

df = pd.read_sql(query_of("loans"), sqlite3.connect("loans.db"))
LogisticRegression().fit(df[["age", "income"]], df["paid"])
