#: cells.csv [site, volts, amps, failed]
import pandas as pd
from sklearn.linear_model import LogisticRegression

cells = pd.read_csv("cells.csv")
scaled = (cells[["volts", "amps"]] / 100).add_prefix("pct_")
both = pd.concat([cells, scaled], axis=1)
LogisticRegression().fit(both[["pct_volts", "amps"]], both["failed"])
