#: wasps.csv [nest, heat, fruit, stings]
import pandas as pd
from sklearn.linear_model import LinearRegression

STEPS = {}

def register(name):
    def keep(function):
        STEPS[name] = function
        return function
    return keep

@register("warm")
def warm(frame):
    return frame[["heat"]]

@register("all")
def everything(frame):
    return frame[["nest", "heat", "fruit"]]

wasps = pd.read_csv("wasps.csv")
LinearRegression().fit(STEPS["warm"](wasps), wasps["stings"])
