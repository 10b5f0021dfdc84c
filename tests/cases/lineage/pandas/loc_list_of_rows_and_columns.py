#: boats.csv [length, beam, age, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

boats = pd.read_csv("boats.csv")
part = boats.loc[[0, 3, 5, 9], ["beam", "price"]]
LinearRegression().fit(part[["beam"]], part["price"])
