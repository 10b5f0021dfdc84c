#: quays.csv [length, berths, cargo, busy]
import pandas as pd
from sklearn.linear_model import LogisticRegression

MODE = "small"
match MODE:
    case "full":
        columns = ["length", "berths", "cargo"]
    case "small" | "tiny":
        columns = ["length"]
    case _:
        columns = ["cargo"]
quays = pd.read_csv("quays.csv")
LogisticRegression().fit(quays[columns], quays["busy"])
