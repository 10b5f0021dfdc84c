#: plays.parquet [user, song, seconds, device, day, liked]
#: users.parquet [user, country, age]
import polars as pl
from sklearn.ensemble import RandomForestClassifier

plays = pl.scan_parquet("plays.parquet").rename({"seconds": "length"}).sort("day")
users = pl.scan_parquet("users.parquet").unique(subset=["user"])
table = (
    plays.join(users, on="user", how="left")
    .with_columns(
        pl.col("length").mean().over("user").alias("mean_length"),
        pl.col("length").shift(1).over("user", order_by="day").alias("before"),
        long=pl.col("length") > pl.col("length").median(),
    )
    .group_by("user", "device")
    .agg(pl.col("mean_length", "before").max(), pl.col("age").first(), pl.len().alias("n"), liked=pl.col("liked").any())
    .collect()
)
data = table.drop("user", "device").to_pandas()
RandomForestClassifier().fit(data.drop(columns="liked"), data["liked"])
