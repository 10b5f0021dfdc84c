#: dunes.csv [sand, wind, grass, moves]
import pandas as pd
from sklearn.linear_model import LogisticRegression

dunes = pd.read_csv("dunes.csv")
X = eval("dunes[['sand', 'wind']]")
LogisticRegression().fit(dunes[["grass"]], dunes["moves"])
