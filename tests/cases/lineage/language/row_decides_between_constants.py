#: mice.csv [weight, tail, maze, fast]
import pandas as pd
from sklearn.linear_model import LogisticRegression

def band(weight):
    if weight < 20:
        return "light"
    elif weight < 30:
        return "middle"
    return "heavy"

mice = pd.read_csv("mice.csv")
mice["band"] = [band(w) for w in mice["weight"]]
mice["long"] = ["y" if t > 7 else "n" for t in mice.tail]
X = pd.get_dummies(mice[["band", "long"]])
LogisticRegression().fit(X, mice["fast"])
