#: riders.csv [age, tier, rides, churn]
import pandas as pd
from sklearn.linear_model import LogisticRegression

riders = pd.read_csv("riders.csv")
riders["band"] = pd.cut(riders["age"], bins=[0, 30, 60, 120], labels=False)
riders["rank"] = riders["tier"].map({"free": 0, "paid": 1})
LogisticRegression().fit(riders[["band", "rank"]], riders["churn"])
