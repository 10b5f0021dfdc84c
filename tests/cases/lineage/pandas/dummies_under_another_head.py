#: shops.csv [city, plan, spend]
import pandas as pd
from sklearn.linear_model import Ridge

shops = pd.get_dummies(pd.read_csv("shops.csv"), columns=["city", "plan"])
shops = shops.rename(columns=lambda name: name if name == "spend" else "x_" + name)
Ridge().fit(shops[["x_plan_paid"]], shops["spend"])

shops = shops.rename(columns=lambda name: f"y_{name}")
Ridge().fit(shops[["y_x_city_rome"]], shops["y_spend"])
