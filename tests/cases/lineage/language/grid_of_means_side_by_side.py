#: listings.csv [east, north, price]
import pandas as pd
from sklearn.linear_model import Ridge

listings = pd.read_csv("data/listings.csv")
cells = pd.DataFrame()
for i in range(60):
    for j in range(60):
        inside = (listings["east"] >= i) & (listings["north"] >= j)
        if inside.sum() > 30:
            cells = pd.concat([cells, listings.loc[inside, :].mean()], axis=1)
Ridge().fit(listings[["east", "north"]], listings["price"])
