#: parcels.csv [length, width, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

parcels = (pd.read_csv("parcels.csv")
           .assign(area=lambda p: p["length"] * p["width"])
           .drop(columns=["length", "width"]))
LinearRegression().fit(parcels[["area"]], parcels["price"])
