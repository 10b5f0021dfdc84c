import pandas as pd
import sqlite3
from sklearn.linear_model import LinearRegression

rows = pd.read_sql("SELECT rooms, built, price FROM houses", sqlite3.connect("town.db"))
LinearRegression().fit(rows.drop(columns=["price"]), rows["price"])
