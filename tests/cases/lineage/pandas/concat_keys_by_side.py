#: probes.csv [t1, t2, burnt]
import pandas as pd
from sklearn.linear_model import LogisticRegression

probes = pd.read_csv("probes.csv")
both = pd.concat([probes[["t1"]], probes[["t2"]]], axis=1, keys=["first", "second"])
LogisticRegression().fit(both["second"], probes["burnt"])
