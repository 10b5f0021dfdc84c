import pandas as pd
import psycopg2
from sklearn.ensemble import RandomForestRegressor

con = psycopg2.connect("dbname=houses")
homes = pd.read_sql_query("SELECT * FROM public.homes WHERE sold", con)
RandomForestRegressor().fit(homes.drop(columns=["price", "id"]), homes["price"])
