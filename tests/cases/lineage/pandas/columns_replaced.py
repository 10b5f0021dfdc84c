#: meters.csv [Zone ID, Mean Load, Peak Load, Fault]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

meters = pd.read_csv("meters.csv")
meters.columns = ["zone", "mean", "peak", "fault"]
X = meters[["mean", "peak"]]
RandomForestClassifier(n_estimators=20).fit(X, meters["fault"])
