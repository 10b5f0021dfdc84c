#: stays.csv [ward, days, weight, cost]
import pandas as pd
from sklearn.linear_model import LinearRegression

stays = pd.read_csv("stays.csv")
model = LinearRegression()
model.fit(stays[["ward", "days"]], stays["cost"], sample_weight=stays["weight"])
