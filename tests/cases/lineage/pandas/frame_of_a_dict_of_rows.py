#: visits.csv [customer, age, items, amount]
from collections import defaultdict

import pandas as pd
from sklearn.linear_model import LinearRegression

visits = pd.read_csv("visits.csv")
spent = defaultdict(lambda: {"n": 0, "total": 0.0, "age": 0})
for visit in visits.to_dict("records"):
    one = spent[visit["customer"]]
    one["n"] += visit["items"]
    one["total"] += visit["amount"]
    one["age"] = visit["age"]
customers = pd.DataFrame.from_dict(spent, orient="index")
LinearRegression().fit(customers[["n", "total"]], customers["age"])
turned = pd.DataFrame(spent).T
LinearRegression().fit(turned[["total"]], turned["age"])
pairs = pd.DataFrame.from_dict({name: [row["n"], row["age"]] for name, row in spent.items()}, orient="index", columns=["n", "age"])
LinearRegression().fit(pairs[["n"]], pairs["age"])
