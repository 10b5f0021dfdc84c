#: leads.csv [cust_name, cust_phone, calls, won]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

leads = pd.read_csv("leads.csv")
forest = RandomForestClassifier()
forest.fit(leads[["cust_name", "cust_phone", "calls"]], leads["won"])
