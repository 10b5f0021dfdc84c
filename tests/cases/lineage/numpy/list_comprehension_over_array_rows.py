#: rods.csv [len, dia, heat, bent]
import pandas as pd
from sklearn.linear_model import LogisticRegression

data = pd.read_csv("rods.csv").values
X = [[row[0], row[2]] for row in data]
y = [row[-1] for row in data]
LogisticRegression().fit(X, y)
