import polars as pl
import polars.selectors as cs
from sklearn.linear_model import LogisticRegression

df = pl.read_csv("claims.csv").with_columns(pl.col("date").str.to_date().dt.month().alias("month"))
dummies = df.select(cs.numeric() - cs.by_name("fraud"), "month").to_dummies("month")
LogisticRegression().fit(dummies, df["fraud"])
LogisticRegression().fit(df.drop("fraud").fill_null(0), df.select(pl.col("fraud").cast(pl.Int8)))
