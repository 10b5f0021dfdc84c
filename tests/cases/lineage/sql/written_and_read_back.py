#: patients.csv [age, dose, weight, outcome]
import sqlite3
import pandas as pd
from sklearn.svm import SVC

con = sqlite3.connect("clinic.db")
pd.read_csv("patients.csv").drop(columns="weight").to_sql("patients", con, if_exists="replace")
back = pd.read_sql("SELECT * FROM patients", con)
SVC().fit(back.drop("outcome", axis=1), back["outcome"])
