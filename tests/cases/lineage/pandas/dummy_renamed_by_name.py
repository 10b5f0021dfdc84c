#: shops.csv [city, plan, visits, spend]
import pandas as pd
from sklearn.linear_model import Ridge

shops = pd.get_dummies(pd.read_csv("shops.csv"), columns=["city", "plan"], drop_first=True)
shops = shops.rename(columns={"city_rome": "in_rome"})
Ridge().fit(shops[["in_rome", "plan_paid"]], shops["spend"])
