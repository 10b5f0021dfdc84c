import sys
import pandas as pd
import sqlite3
from sklearn.linear_model import LogisticRegression

if len(sys.argv) > 1:
    query = "SELECT age, income, paid FROM north"
else:
    query = "SELECT age, zip AS income, paid FROM south"
df = pd.read_sql(query, sqlite3.connect("loans.db"))
LogisticRegression().fit(df[["age", "income"]], df["paid"])
