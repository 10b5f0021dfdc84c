#: pumps.csv [tag, vendor, flow, head, seized]
import pandas as pd
from sklearn.ensemble import RandomForestClassifier

pumps = pd.read_csv("pumps.csv")
skip = {"tag", "vendor", "seized"}
inputs = [c for c in pumps.columns if c not in skip]
RandomForestClassifier().fit(pumps[inputs], pumps["seized"])
