#: bees.csv [hive, wax, honey]
import copy
import pandas as pd
from sklearn.linear_model import Ridge

bees = pd.read_csv("data/bees.csv")
few = ["wax"]
more = copy.deepcopy(few)
more.append("hive")
model = copy.copy(Ridge())
model.fit(bees[few], bees["honey"])
model.fit(bees[more], bees["honey"])
