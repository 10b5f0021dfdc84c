#: bakery.csv [flour, yeast, loaves]
import pandas as pd
from sklearn.linear_model import Ridge


class Settings(dict):
    def __getattr__(self, name):
        return self[name]


settings = Settings(alpha=0.5)
bakery = pd.read_csv("data/bakery.csv")
Ridge(alpha=settings.alpha).fit(bakery[["flour"]], bakery["loaves"])
