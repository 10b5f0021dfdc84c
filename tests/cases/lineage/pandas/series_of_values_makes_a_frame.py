#: barns.csv [hay, oats, cows, goats, milk]
import pandas as pd
from sklearn.linear_model import LinearRegression

barns = pd.read_csv("barns.csv")
powers = barns["hay"].apply(lambda v: pd.Series([v, v ** 2], index=["once", "twice"]))
LinearRegression().fit(powers[["twice"]], barns["milk"])
parts = barns.apply(lambda b: pd.Series([b["oats"], b["cows"] + b["goats"]], index=["feed", "heads"]), axis=1)
LinearRegression().fit(parts[["heads"]], barns["milk"])
long = barns[["hay", "oats"]].stack().reset_index()
long.columns = ["row", "kind", "stock"]
LinearRegression().fit(long[["stock"]], long["row"])
