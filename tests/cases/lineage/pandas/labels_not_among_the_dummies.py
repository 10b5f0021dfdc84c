#: boats.csv [hull, rig, length, crew, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

boats = pd.read_csv("boats.csv")
boats = pd.concat([boats.drop(columns=["hull"]), pd.get_dummies(boats["hull"], prefix="hull")], axis=1)
dummies = [c for c in boats.columns if c.startswith("hull_")]
rest = [c for c in boats.columns if c not in dummies and c != "price"]
LinearRegression().fit(boats[rest], boats["price"])
LinearRegression().fit(boats.drop(columns=dummies + ["price", "rig"]), boats["price"])
useful = [c for c in boats.columns if boats[c].sum() > 3]
LinearRegression().fit(boats.drop(columns=[c for c in boats.columns if c in useful and c.startswith("hull_")] + ["price", "rig", "crew"]), boats["price"])
