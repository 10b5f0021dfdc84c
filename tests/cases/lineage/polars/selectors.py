#: lab.csv [code, x_min, x_max, y_min, y_max, passed]
import polars as pl
import polars.selectors as cs
from sklearn.svm import SVC

lab = pl.read_csv("lab.csv")
a = lab.select(cs.starts_with("x_"))
b = lab.select(cs.ends_with("_max") & ~cs.by_name("y_max"))
c = lab.select(cs.all() - cs.by_name("code", "passed") - cs.contains("min"))
d = lab.select(pl.all().exclude("code", "^y_.*$", "passed") * 2)
e = lab.select(cs.matches("^y") | cs.by_name("code"))
SVC().fit(a, lab["passed"])
SVC().fit(b, lab["passed"])
SVC().fit(c, lab.get_column("passed"))
SVC().fit(d, lab.to_series(5))
SVC().fit(e.with_columns(pl.all().name.suffix("_s")).select(pl.col("^.*_s$")), lab["passed"])
