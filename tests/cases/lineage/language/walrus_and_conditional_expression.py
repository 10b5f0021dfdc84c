#: rugs.csv [wool, knots, age, price]
import pandas as pd
from sklearn.linear_model import LinearRegression

rugs = pd.read_csv("rugs.csv")
if (count := len(rugs.columns)) > 3:
    columns = ["wool", "knots"]
else:
    columns = ["age"]
target = "price" if count == 4 else "age"
LinearRegression().fit(rugs[columns], rugs[target])
