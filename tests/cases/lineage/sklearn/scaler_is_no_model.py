#: yarn.csv [twist, ply, strength]
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import MinMaxScaler

yarn = pd.read_csv("yarn.csv")
scaler = MinMaxScaler()
scaler.fit(yarn[["twist", "ply"]])
LinearRegression().fit(scaler.transform(yarn[["twist", "ply"]]), yarn["strength"])
