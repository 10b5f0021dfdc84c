#: flats.csv [flat, area, rooms, floor, built, city, price]
import polars as pl
from sklearn.linear_model import Ridge

flats = pl.read_csv("data/flats.csv").filter(pl.col("price") > 0, pl.col("rooms").is_not_null())
flats = flats.with_columns(
    (2024 - pl.col("built")).alias("age"),
    pl.col("area", "floor").log().name.prefix("log_"),
    per_room=pl.col("area") / pl.col("rooms"),
)
X = flats.select("age", "log_area", "per_room", pl.when(pl.col("floor") > 3).then(1).otherwise(0).alias("high"))
y = flats["price"]
Ridge().fit(X.to_numpy(), y.to_numpy())
