#: caves.csv [surveyor, humidity, bats, open]
import pandas as pd
from sklearn.linear_model import LogisticRegression

caves = pd.read_csv("caves.csv")
same = caves
same.drop(columns=["surveyor"], inplace=True)
y = same.pop("open")
LogisticRegression().fit(caves, y)
