from collections import OrderedDict

import pandas as pd
from sklearn.linear_model import Ridge


class Grid(dict):
    pass


class Ordered(OrderedDict):
    pass


df = pd.read_csv("flats.csv")
for made in (Grid(rooms="rooms"), Ordered(area="area")):
    for name in made:
        Ridge().fit(df[[name]], df["rent"])
    for name, column in made.items():
        print(name, column)
    print(list(made), list(made.values()), [*made], max(made))
