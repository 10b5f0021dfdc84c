#: shells.csv [id, rings, weight, sex]
import pandas as pd
from sklearn.linear_model import LinearRegression

shells = pd.read_csv("shells.csv", usecols=lambda c: c not in ["id", "sex"])
LinearRegression().fit(shells.drop(columns="rings"), shells["rings"])
