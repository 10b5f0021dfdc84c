import pandas as pd

rows = pd.read_csv("rows.csv")
if len(rows) > 100:
    rows = rows.head(100)
else:
    print("few")
kept = rows
