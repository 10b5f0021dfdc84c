import sqlite3
import pandas as pd
from sklearn.linear_model import LogisticRegression

cursor = sqlite3.connect("shop.db").cursor()
cursor.execute("SELECT visits, spent, churned FROM customers WHERE active = 1")
rows = cursor.fetchall()
df = pd.DataFrame(rows, columns=[d[0] for d in cursor.description])
LogisticRegression().fit(df[["visits", "spent"]], df["churned"])
