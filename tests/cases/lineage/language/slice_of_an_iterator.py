#: dams.csv [head, flow, silt, power]
from itertools import islice
import pandas as pd
from sklearn.linear_model import LinearRegression

dams = pd.read_csv("dams.csv")
LinearRegression().fit(dams[list(islice(dams.columns, 2))], dams["power"])
LinearRegression().fit(dams[list(islice(dams.columns, 1, 3))], dams["power"])
