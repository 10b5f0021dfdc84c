from collections import OrderedDict

import pandas as pd
from sklearn.linear_model import Ridge


class Grid(dict):
    unit = "flat"


class Ordered(OrderedDict):
    unit = "flat"


df = pd.read_csv("flats.csv")
for made in (Grid(rooms="rooms"), Ordered(area="area")):
    for name in made:
        Ridge().fit(df[[name]], df["rent"])
    for name, column in made.items():
        print(name, column)
    print(list(made), list(made.values()), [*made], max(made))


class Tally(dict):
    def update(self, names):
        for name in names:
            if name in self:
                self[name] += 1
            else:
                self[name] = 1


tally = Tally()
tally.update(df.columns)
if "rooms" not in tally:
    print(tally)
