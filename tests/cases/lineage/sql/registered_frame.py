#: trips.csv [km, minutes, fare]
import duckdb
import pandas as pd
from sklearn.linear_model import LinearRegression

con = duckdb.connect("taxi.db")
con.register("rides", pd.read_csv("data/trips.csv"))
rides = con.sql("select * replace (km * 1.6 as km) from rides").to_df()
LinearRegression().fit(rides[["km"]], rides["fare"])
