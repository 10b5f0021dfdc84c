#: boats.parquet [boat, length, crew, owner, won]
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as csv
import pyarrow.dataset as ds
import pyarrow.parquet as pq
from sklearn.linear_model import LogisticRegression

boats = pq.read_table("boats.parquet", columns=["length", "crew", "won"])
LogisticRegression().fit(boats.select(["length"]).to_pandas(), boats["won"].to_numpy())
boats = boats.append_column("log", pc.log10(boats["length"])).drop_columns(["length"]).rename_columns(["hands", "y", "log"])
frame = boats.to_pandas()
LogisticRegression().fit(frame[["hands", "log"]], frame["y"])
found = ds.dataset("boats.parquet", format="parquet").to_table(columns=["crew", "won"], filter=ds.field("length") > 5)
LogisticRegression().fit(found.drop(["won"]).to_pandas(), found.column("won").to_pandas())
groups = pq.ParquetFile("boats.parquet").read().group_by("owner").aggregate([("crew", "mean"), ("won", "max")]).to_pandas()
LogisticRegression().fit(groups[["crew_mean"]], groups["won_max"])
