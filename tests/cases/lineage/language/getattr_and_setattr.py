#: ports.csv [depth, cranes, storms, income]
import pandas as pd
from sklearn import linear_model
from sklearn.linear_model import Ridge

class Store:
    pass

store = Store()
for name in ("depth", "cranes"):
    setattr(store, name + "_used", True)
setattr(store, "frame", pd.read_csv("ports.csv"))
model = getattr(linear_model, "Lasso")()
model.fit(getattr(store, "frame")[["depth", "cranes"]], store.frame.income)
