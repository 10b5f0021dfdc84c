#: vans.csv [load, fuel, age, cost]
import pandas as pd
from sklearn.linear_model import Ridge

def picker(*names):
    def pick(frame):
        return frame[list(names)]
    return pick

vans = pd.read_csv("vans.csv")
features, target = picker("load", "age"), picker("cost")
Ridge().fit(features(vans), target(vans))
