#: trays.csv [oak, pine, size, sold]
import pandas as pd
from sklearn.linear_model import LogisticRegression

class Settings:
    columns = ["oak"]
    target = "size"

Settings.columns = Settings.columns + ["pine"]
Settings.target = "sold"
trays = pd.read_csv("trays.csv")
LogisticRegression().fit(trays[Settings.columns], trays[Settings.target])
