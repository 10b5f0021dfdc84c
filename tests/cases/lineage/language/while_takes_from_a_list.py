#: ropes.csv [hemp, nylon, length, snaps]
import pandas as pd
from sklearn.linear_model import LogisticRegression

todo = ["hemp", "length"]
columns = []
while todo:
    columns.append(todo.pop())
ropes = pd.read_csv("ropes.csv")
LogisticRegression().fit(ropes[columns], ropes["snaps"])
