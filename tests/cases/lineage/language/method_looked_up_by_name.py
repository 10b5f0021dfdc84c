#: flutes.csv [bore, holes, reed, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

class Recipes:
    def short(self, frame):
        return frame[["bore"]]

    def long(self, frame):
        return frame[["bore", "holes"]]

flutes = pd.read_csv("flutes.csv")
recipes = Recipes()
for name in ["short", "long"]:
    LinearRegression().fit(getattr(recipes, name)(flutes), flutes["price"])
