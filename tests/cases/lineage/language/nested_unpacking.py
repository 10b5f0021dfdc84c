#: bells2.csv [tin, copper, age, sound]
import pandas as pd
from sklearn.linear_model import LinearRegression

(first, (second, *rest)), target = ("tin", ["copper", "age"]), "sound"
bells = pd.read_csv("bells2.csv")
LinearRegression().fit(bells[[first, *rest]], bells[target])
