#: yaks.csv [milk, wool, age, price]
from typing import List, NamedTuple
import pandas as pd
from sklearn.linear_model import Lasso

class Task(NamedTuple):
    name: str
    columns: List[str]
    target: str = "price"

TASKS = [Task("full", ["milk", "wool"]), Task("wool", ["milk"], "wool")]
yaks = pd.read_csv("yaks.csv")
for name, columns, target in TASKS:
    Lasso().fit(yaks[columns], yaks[target])
