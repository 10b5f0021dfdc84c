#: cells.csv [site, volts, amps, failed]
import pandas as pd
from sklearn.linear_model import LogisticRegression

cells = pd.read_csv("cells.csv")
wide = cells.join(cells[["volts"]].rolling(3).mean().fillna(0).add_suffix("_avg"))
LogisticRegression().fit(wide.filter(like="_avg"), wide["failed"])
