import pandas as pd
import sqlite3
from sklearn.linear_model import Ridge
from settings import chosen

con = sqlite3.connect("farm.db")
names = ", ".join(chosen())
soil = pd.read_sql("SELECT " + names + ", yield FROM fields", con)
Ridge().fit(soil.drop(columns="yield"), soil["yield"])
