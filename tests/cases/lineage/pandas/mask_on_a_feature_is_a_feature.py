#: gauges.csv [level, rain, flood]
import pandas as pd
from sklearn.linear_model import LogisticRegression

gauges = pd.read_csv("gauges.csv")
gauges = gauges[(gauges.level > 0) & (gauges.flood.notna())]
LogisticRegression().fit(gauges[["level", "rain"]], gauges.flood)
