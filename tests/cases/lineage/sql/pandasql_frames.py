#: meals.csv [meal, kcal, price]
#: people.csv [person, meal, weight]
import pandas as pd
from pandasql import sqldf
from sklearn.linear_model import LinearRegression

run = lambda q: sqldf(q, globals())
meals = pd.read_csv("meals.csv")
people = pd.read_csv("people.csv")
eaten = run("SELECT p.weight, m.kcal FROM people p, meals m WHERE p.meal = m.meal")
LinearRegression().fit(eaten[["kcal"]], eaten["weight"])
