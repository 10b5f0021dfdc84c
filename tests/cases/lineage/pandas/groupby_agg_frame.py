#: receipts.csv [shopper, amount, items, loyal]
import pandas as pd
from sklearn.cluster import KMeans

receipts = pd.read_csv("receipts.csv")
per = receipts.groupby("shopper").agg({"amount": "sum", "items": "mean"})
KMeans(n_clusters=4).fit(per)
