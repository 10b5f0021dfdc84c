#: ferries.csv [line, crew, sea, delay]
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

ferries = pd.read_csv("ferries.csv")
encode = make_column_transformer((OrdinalEncoder(), ["line"]), ("drop", ["crew"]), remainder="passthrough")
make_pipeline(encode, LinearRegression()).fit(ferries.drop("delay", axis=1), ferries["delay"])
