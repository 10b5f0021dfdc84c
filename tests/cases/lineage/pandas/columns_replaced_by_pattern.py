#: docks.csv [ShipLength, CargoMass, delay]
import pandas as pd
from sklearn.linear_model import LinearRegression

docks = pd.read_csv("docks.csv")
docks.columns = docks.columns.str.replace(r"([a-z])([A-Z])", r"\1_\2", regex=True).str.lower()
LinearRegression().fit(docks[["ship_length"]], docks["delay"])
