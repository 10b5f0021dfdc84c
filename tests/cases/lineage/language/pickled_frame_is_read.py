#: moles.pkl [claw, soil, worms, tunnels]
import pickle
import pandas as pd
from sklearn.linear_model import LinearRegression

with open("moles.pkl", "rb") as handle:
    moles = pickle.load(handle)
LinearRegression().fit(moles[["claw", "worms"]], moles["tunnels"])
