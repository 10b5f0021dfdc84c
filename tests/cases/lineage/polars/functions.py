#: raw.csv [a, b, t, y]
import polars as pl
from sklearn.linear_model import Ridge

raw = pl.read_csv("raw.csv")
f = max
one = [
    pl.from_epoch("a"), pl.arg_where(pl.col("a") > 1), pl.field("a"), pl.col.a, pl.lit(1), pl.row_index(),
    pl.repeat(1, 3), pl.ones(3), pl.zeros(3), pl.len(), pl.duration(days=1), pl.all("a"), pl.sql_expr("a"),
    pl.int_range(1), pl.arange(1), pl.date_range(1), pl.datetime_range(1), pl.date_ranges(1),
    pl.datetime_ranges(1), pl.time_ranges(1), pl.int_ranges(1), pl.time_range(1), pl.linear_space(1),
    pl.approx_n_unique("a"), pl.count("a"), pl.first("a"), pl.last("a"), pl.max("a"), pl.mean("a"), pl.median("a"),
    pl.min("a"), pl.mode("a"), pl.n_unique("a"), pl.quantile("a"), pl.std("a"), pl.sum("a"), pl.var("a"),
    pl.head("a"), pl.tail("a"), pl.implode("a"), pl.cum_count("a"), pl.cum_sum("a"), pl.cumsum("a"),
]
two = [
    pl.all_horizontal("a", "b"), pl.any_horizontal("a", "b"), pl.max_horizontal("a", "b"),
    pl.mean_horizontal("a", "b"), pl.min_horizontal("a", "b"), pl.sum_horizontal("a", "b"),
    pl.cum_sum_horizontal("a", "b"), pl.concat_list("a", "b"), pl.concat_arr("a", "b"), pl.concat_str("a", "b"),
    pl.struct("a", "b"), pl.format("{} {}", "a", "b"), pl.coalesce("a", "b"), pl.corr("a", "b"), pl.cov("a", "b"),
    pl.arctan2("a", "b"), pl.rolling_corr("a", "b", window_size=3), pl.rolling_cov("a", "b", window_size=3),
    pl.map_batches(["a", "b"], f), pl.map_groups(["a", "b"], f), pl.apply(["a", "b"], f), pl.map(["a", "b"], f),
    pl.fold(0, f, ["a", "b"]), pl.reduce(f, ["a", "b"]), pl.cum_fold(0, f, ["a", "b"]), pl.datetime("a", "b"),
    pl.date("a", "b"), pl.time("a", "b"), pl.arg_sort_by("a", "b"),
]
for made in (one, two):
    X = raw.select([column.alias(f"c{i}") for i, column in enumerate(made)])
    Ridge().fit(X, raw["y"])
