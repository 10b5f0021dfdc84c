#: trips.csv [km, minutes, fare, tip]
import duckdb
import pandas as pd
from sklearn.linear_model import LinearRegression

trips = pd.read_csv("data/trips.csv")
fast = duckdb.sql("SELECT km, km / minutes AS speed, fare FROM trips WHERE tip > 0").df()
LinearRegression().fit(fast[["km", "speed"]], fast.fare)
