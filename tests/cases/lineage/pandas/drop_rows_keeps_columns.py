#: wells.csv [depth, pressure, flow]
import pandas as pd
from sklearn.linear_model import LinearRegression

wells = pd.read_csv("wells.csv")
wells = wells.drop([0, 1, 2])
wells = wells.drop(index=7)
LinearRegression().fit(wells[["depth", "pressure"]], wells["flow"])
