#: trips.csv [km, minutes, fare]
import polars as pl
from sklearn.linear_model import LinearRegression

trips = pl.read_csv("trips.csv")
ctx = pl.SQLContext(rides=trips)
fast = ctx.execute("SELECT km, km / minutes AS speed, fare FROM rides").to_pandas()
LinearRegression().fit(fast[["speed"]], fast["fare"])
short = trips.sql("SELECT km, fare FROM self WHERE minutes < 10").to_pandas()
LinearRegression().fit(short[["km"]], short["fare"])
