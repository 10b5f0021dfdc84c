#: homes.csv [district, area, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

homes = pd.read_csv("homes.csv")
homes["area"] = homes["area"].fillna(homes.groupby("district")["area"].transform("median"))
LinearRegression().fit(homes[["area"]], homes["price"])
