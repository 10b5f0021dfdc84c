#: flights.csv [carrier, distance, delay, cancelled]
import pandas as pd
from sklearn.linear_model import LinearRegression

flights = pd.read_csv("flights.csv").query("cancelled == 0")
LinearRegression().fit(flights[["distance"]], flights["delay"])
