#: wells.csv [well, depth, pump, yield]
import pyspark.pandas as ps
from sklearn.linear_model import LinearRegression

wells = ps.read_csv("wells.csv")
wells["deep"] = wells["depth"] * 2
table = wells.to_spark().drop("well").toPandas()
LinearRegression().fit(table[["deep"]], table["yield"])
local = wells.drop(columns=["well", "yield"]).to_pandas()
LinearRegression().fit(local, wells["yield"].to_numpy())
