#: boats.csv [hull, rig, length, crew, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

boats = pd.read_csv("boats.csv")
coded = pd.get_dummies(boats, columns=["hull", "rig"], prefix=["h", "r"], prefix_sep=":")
hulls = [c for c in coded.columns if c.startswith("h:")]
LinearRegression().fit(coded[hulls + ["length"]], coded["price"])
named = pd.get_dummies(boats[["hull", "rig"]], columns=["hull", "rig"], prefix={"hull": "x", "rig": "y"})
LinearRegression().fit(named.filter(regex="^y_"), boats["price"])
