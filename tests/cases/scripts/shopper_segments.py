"""Groups shoppers for the winter campaign, per shop and over all of them."""
import sqlite3

import pandas as pd
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler

QUERY = "SELECT shopper_id, gender, birth_year, visits, spend FROM shoppers WHERE active = 1"

with sqlite3.connect("shop.db") as connection:
    shoppers = pd.read_sql_query(QUERY, connection)

profile = pd.DataFrame({
    "age": 2026 - shoppers["birth_year"],
    "female": (shoppers["gender"] == "f").astype(int),
    "visits": shoppers["visits"],
    "basket": shoppers["spend"] / shoppers["visits"],
})

scaled = StandardScaler().fit_transform(profile)
segments = KMeans(n_clusters=6, n_init=20, random_state=1)
shoppers["segment"] = segments.fit_predict(scaled)
print(shoppers.groupby("segment")["spend"].agg(["mean", "count"]))
