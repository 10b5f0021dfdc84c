#: boats.csv [length, beam, age, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

boats = pd.read_csv("boats.csv")
young = boats.loc[lambda d: d["age"] < 20, ["length", "beam", "price"]]
LinearRegression().fit(young.drop(columns="price"), young.price)
