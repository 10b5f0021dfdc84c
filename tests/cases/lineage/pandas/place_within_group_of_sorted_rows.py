import pandas as pd
from sklearn.linear_model import Ridge

races = pd.read_csv("races.csv")

# The place of a row in its group is made by what sorted the rows.
races = races.sort_values("points", ascending=False)
races["place"] = races.groupby("season").cumcount() + 1
Ridge().fit(races[["place"]], races["prize"])
races["again"] = races.groupby("season")["club"].transform("cumcount")
Ridge().fit(races[["again"]], races["prize"])

# How many rows have a club does not tell which.
clubs = races.groupby("season").agg("count")
Ridge().fit(clubs[["club"]], clubs["prize"])
totals = races.groupby("season").agg("sum")
Ridge().fit(totals[["club"]], totals["prize"])
sizes = races.groupby("season", as_index=False).agg("size")
Ridge().fit(sizes[["size"]], sizes["season"])
