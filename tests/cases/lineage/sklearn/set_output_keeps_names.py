#: sails.csv [cloth, area, mast, speed]
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import StandardScaler

sails = pd.read_csv("sails.csv")
scaler = StandardScaler().set_output(transform="pandas")
scaled = scaler.fit_transform(sails[["cloth", "area", "mast"]])
LinearRegression().fit(scaled[["cloth", "mast"]], sails["speed"])
