#: trips.csv [Distance, Tolls, Fare]
import pandas as pd
from sklearn.linear_model import LinearRegression

trips = pd.read_csv("trips.csv")
trips.columns = trips.columns.str.lower()
LinearRegression().fit(trips[["distance"]], trips["fare"])
