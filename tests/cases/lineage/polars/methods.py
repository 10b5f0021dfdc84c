#: raw.csv [a, b, t, y]
import polars as pl
from sklearn.linear_model import Ridge

raw = pl.read_csv("raw.csv")
kept = (
    pl.col("a").reshape().abs().arccos().arccosh().arcsin().arcsinh().arctan().arctanh().backward_fill()
    .bitwise_count_ones().bitwise_not().cbrt().ceil().cos().cosh().cot().cut().degrees().exp().explode().flatten()
    .floor().forward_fill().hist().is_finite().is_infinite().is_nan().is_not_nan().is_not_null().is_null()
    .is_first_distinct().is_last_distinct().is_unique().is_duplicated().log().log10().log1p().lower_bound()
    .upper_bound().negate().not_().peak_max().peak_min().qcut().radians().reinterpret().rle_id().round()
    .round_sig_figs().set_sorted().shrink_dtype().sign().sin().sinh().sqrt().tan().tanh().to_physical().hash()
    .is_empty().shrink_to_fit().rechunk().drop_nans().drop_nulls().gather().gather_every().head().limit().reverse()
    .sample().shuffle().slice().sort().tail().take().take_every().extend_constant()
)
derived = (
    pl.col("a").value_counts().describe().all().any().approx_n_unique().approx_unique().arg_max().arg_min()
    .arg_sort().arg_true().arg_unique().bottom_k().count().entropy().first().get().implode().kurtosis().last().len()
    .max().mean().median().min().mode().n_unique().nan_max().nan_min().null_count().product().quantile()
    .search_sorted().skew().std().sum().top_k().unique_counts().var().arg_min_by().index_of().item().agg_groups()
    .cumcount().cum_count().cum_max().cum_min().cum_prod().cum_sum().cumsum().cummax().cummin().cumprod().diff()
    .ewm_mean().ewm_std().ewm_var().interpolate().pct_change().rolling_apply().rolling_kurtosis().rolling_map()
    .rolling_max().rolling_mean().rolling_median().rolling_min().rolling_quantile().rolling_skew().rolling_std()
    .rolling_sum().rolling_var().shift().shift_and_fill().ewm_mean_by().interpolate_by().rolling_mean_by()
    .rolling_sum_by().rolling_max_by().rolling_min_by().rolling_std_by().cumulative_eval().rank().rle().rolling()
)
combined = (
    pl.col("a").add(pl.col("b")).sub(pl.col("b")).mul(pl.col("b")).truediv(pl.col("b")).floordiv(pl.col("b"))
    .mod(pl.col("b")).pow(pl.col("b")).dot(pl.col("b")).extend(pl.col("b")).eq(pl.col("b")).ne(pl.col("b"))
    .gt(pl.col("b")).ge(pl.col("b")).lt(pl.col("b")).le(pl.col("b")).and_(pl.col("b")).or_(pl.col("b"))
    .xor(pl.col("b")).is_in(pl.col("b")).is_between(pl.col("b")).eq_missing(pl.col("b")).ne_missing(pl.col("b"))
    .is_close(pl.col("b"))
)
Ridge().fit(raw.select(kept), raw["y"])
Ridge().fit(raw.select(derived), raw["y"])
Ridge().fit(raw.select(combined), raw["y"])
