#: sales.csv [id, items, price, weight, gift]
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

sales = pd.read_csv("sales.csv")
related = sales[["items", "price", "gift"]].corr()["gift"].drop("gift").abs().sort_values(ascending=False)
LogisticRegression().fit(sales[related.index[:1]], sales["gift"])
strong = related[related > 0.2].index.tolist()
LogisticRegression().fit(sales[strong], sales["gift"])
most = sales[["items", "weight", "gift"]].corr().nlargest(2, "gift")["gift"].index
LogisticRegression().fit(sales[most], sales["gift"])
heavy = np.ma.masked_less(sales["weight"].values, 0).filled(0)
LogisticRegression().fit(heavy[:, None], sales["gift"])
