import pandas as pd

frame = pd.read_csv("a.csv")
kept = [c for c in frame.columns if c != "label"]
c = frame[kept]
