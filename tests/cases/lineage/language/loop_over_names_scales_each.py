#: mines.csv [depth, gas, shift, alarm]
import pandas as pd
from sklearn.linear_model import LogisticRegression

mines = pd.read_csv("mines.csv")
scaled = pd.DataFrame()
for name in ["depth", "gas"]:
    scaled[name + "_z"] = (mines[name] - mines[name].mean()) / mines[name].std()
LogisticRegression().fit(scaled, mines["alarm"])
