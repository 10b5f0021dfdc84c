#: logins.csv [user, hour, failures]
import pandas as pd
from sklearn.ensemble import IsolationForest

logins = pd.read_csv("logins.csv")
IsolationForest(contamination=0.01).fit(logins[["hour", "failures"]])
