#: sales.csv [id, items, size, min, gift]
import pandas as pd
from sklearn.linear_model import LogisticRegression

sales = pd.read_csv("sales.csv")
each = [(sale.size / (sale.items + 1), sale.min) for sale in sales.itertuples(index=False)]
LogisticRegression().fit(pd.DataFrame(each, columns=["each", "least"])[["each"]], sales["gift"])
kept = pd.DataFrame(sales.itertuples(index=False), columns=sales.columns)
LogisticRegression().fit(kept[["items"]], kept["gift"])
