#: coves.csv [sand, surf, shade, crowd]
import pandas as pd
from sklearn.linear_model import LinearRegression

def parse(spec):
    match spec:
        case {"columns": list(columns), "target": str(target)}:
            return columns, target
        case [columns, target]:
            return columns, target

coves = pd.read_csv("coves.csv")
columns, target = parse({"columns": ["sand", "surf"], "target": "crowd"})
LinearRegression().fit(coves[columns], coves[target])
