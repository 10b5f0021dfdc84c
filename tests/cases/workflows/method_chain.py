import pandas as pd

ponds = pd.read_csv("ponds.csv").dropna().drop(columns=["owner"])
y = ponds.pop("frozen")
