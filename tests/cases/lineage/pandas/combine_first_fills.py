#: probes.csv [t1, t2, burnt]
import pandas as pd
from sklearn.linear_model import LogisticRegression

probes = pd.read_csv("probes.csv")
probes["t"] = probes["t1"].combine_first(probes["t2"])
LogisticRegression().fit(probes[["t"]], probes["burnt"])
