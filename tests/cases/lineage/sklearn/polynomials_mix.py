#: springs.csv [coil, load, wire, bounce]
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures

springs = pd.read_csv("springs.csv")
make_pipeline(PolynomialFeatures(2), LinearRegression()).fit(springs[["coil", "load"]], springs["bounce"])
