#: exam.csv [id, math, art, music, teacher, passed]
#: extra.csv [hours]
import polars as pl
from sklearn.tree import DecisionTreeClassifier

exam = pl.read_csv("exam.csv")
extra = pl.read_csv("extra.csv", has_header=True)
total = exam.select(pl.sum_horizontal("math", "art").alias("total"), best=pl.max_horizontal(pl.col("art"), "music"))
wide = pl.concat([total.select("total"), extra], how="horizontal")
DecisionTreeClassifier().fit(wide, exam["passed"])
long = exam.unpivot(on=["math", "art"], index=["id", "passed"]).select(pl.col("value"), pl.col.passed)
DecisionTreeClassifier().fit(long.select("value"), long["passed"])
both = pl.concat([exam.select("math", "passed"), exam.select("math", "passed")])
DecisionTreeClassifier().fit(both.select(pl.concat_str(["math", "passed"]).alias("m"), pl.lit(1)), both["passed"])
