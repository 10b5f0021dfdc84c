#: knots.csv [loops, ends, rope, holds]
import pandas as pd
from sklearn.linear_model import LogisticRegression

def flatten(items):
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(flatten(item))
        else:
            result.append(item)
    return result

columns = flatten(["loops", ["ends", ["rope"]]])
knots = pd.read_csv("knots.csv")
LogisticRegression().fit(knots[columns], knots["holds"])
