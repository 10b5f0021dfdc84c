#: hens.parquet [hen, eggs, grams, breed, day, sick]
import ibis
from ibis import _
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

hens = ibis.read_parquet("hens.parquet").filter(_.day > 10)
hens = hens.mutate(each=_.grams / _.eggs, heavy=hens.grams.log()).drop("hen").rename(ill="sick")
data = hens.select("each", "heavy", _.ill.cast("int8").name("y")).to_pandas()
LogisticRegression().fit(data[["each", "heavy"]], data["y"])
by = ibis.duckdb.connect().table("coops").group_by("breed").aggregate(mean=_.area.mean(), rows=_.count())
both = hens.join(by, "breed", how="left").order_by(ibis.desc("day")).limit(100).execute()
SVC().fit(both[["mean", "eggs"]], both["ill"])
