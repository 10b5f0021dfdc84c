#: gems.csv [carat, cut, colour, price]
from enum import Enum
import pandas as pd
from sklearn.ensemble import RandomForestRegressor

class Col(str, Enum):
    CARAT = "carat"
    CUT = "cut"
    PRICE = "price"

gems = pd.read_csv("gems.csv")
X = gems[[Col.CARAT.value, Col.CUT.value]]
RandomForestRegressor().fit(X, gems[Col.PRICE])
