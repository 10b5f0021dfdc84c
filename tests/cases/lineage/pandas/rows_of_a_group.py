#: calls.csv [caller, town, minutes, cost, age]
import pandas as pd
from sklearn.linear_model import LinearRegression

calls = pd.read_csv("calls.csv")
rows = []
for (caller, town), group in calls.groupby(["caller", "town"]):
    rows.append({"town": town, "age": group.age.iloc[0], "cost": group["cost"].sum()})
per = pd.DataFrame(rows)
LinearRegression().fit(per[["age"]], per["cost"])
LinearRegression().fit(per[["town"]], per["cost"])
