#: shops.csv [city, visits, returns, spend]
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

shops = pd.read_csv("shops.csv")
most = np.maximum.reduce([shops["visits"], shops["returns"]])
Ridge().fit(np.maximum.accumulate(most).reshape(-1, 1), shops["spend"])

total = np.zeros(len(shops))
np.add.at(total, shops["city"].cat.codes, shops["visits"].values)
Ridge().fit(total.reshape(-1, 1), shops["spend"])
