#: boats.csv [length, crew, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

boats = pd.read_csv("boats.csv")
boats["per_metre"] = boats["price"] / boats["length"]
LinearRegression().fit(boats[["crew", "per_metre"]], boats["price"])
